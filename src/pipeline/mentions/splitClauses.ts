import { isOneOf, type Token } from '../../arabic/tokens.ts';
import { followsComma, gapBefore } from '../document/gapBefore.ts';
import type { DocumentText, Sentence } from '../document/readDocument.ts';
import { isEventWord, type Tense, type WordTables } from '../lexicon/compileWords.ts';
import { onceAWordIn } from '../lexicon/onceAWord.ts';
import { tenseOf } from '../time/tense.ts';
import { isOfDate } from './isOfDate.ts';
import { isPlainNegation } from './negation.ts';

/** A verb or participle of saying. */
export interface Saying {
  /** Token index. */
  readonly token: number;
  readonly tense: Tense;
  readonly denies: boolean;
}

/** A stretch of a sentence whose times and participants belong together. Token indices, `to` excluded. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The verb of saying that this clause holds. */
  readonly saying?: Saying | undefined;
  /** The verb of saying whose words this clause reports. */
  readonly reportedBy?: Saying | undefined;
}

/** «ماكرون يلتقي بوتين، وشولتس يلتقي بايدن»: a name joined on behind a comma, and a verb right behind the name. */
function opensWithSubject(
  doc: DocumentText,
  at: number,
  last: number,
  words: WordTables,
  isName: (token: number) => boolean,
): boolean {
  if (!doc.tokens[at]?.text.startsWith('و') || !isName(at)) return false;
  let next = at + 1;
  while (next < last && isName(next)) next++;
  const verb = next < last ? doc.tokens[next] : undefined;
  if (!verb) return false;
  return (
    isEventWord(verb.verbs, 'verb', words) ||
    isOneOf(verb, words.status.cancelled) ||
    isOneOf(verb, words.status.occurred)
  );
}

/** «… في وارسو، وفي اليوم التالي كان في فيلنيوس», «…، وفي 12 منه اجتمع المجلس»: the story goes on to another day. */
function opensWithDay({ tokens }: DocumentText, at: number, words: WordTables): boolean {
  const first = tokens[at]?.text ?? '';
  if (first === 'وبعد' && opensWithLength(tokens, at + 1, words)) return true;
  if (THAT_DAY.test(first) && tenseOf(tokens[at + 1]?.text ?? '') !== 'none') return true;
  if (!/^و(في|يوم|مساء|صباح|فجر|ليل)$/.test(first)) return false;
  if (first === 'وفي' && DAY_TOLD.test(`${tokens[at + 1]?.text} ${tokens[at + 2]?.text}`)) return true;
  let next = at + 1;
  while (next < at + DAY_WORDS && isOfDate(tokens[next]?.text ?? '')) next++;
  const verb = tokens[next];
  return (
    next > at + 1 &&
    verb !== undefined &&
    (isEventWord(verb.verbs, 'verb', words) || isOneOf(verb, words.status.occurred) || tenseOf(verb.text) === 'past')
  );
}

/** «يلتقي شولتس بايدن، وفي موسكو يجتمع ماكرون ببوتين»: the story goes on elsewhere. */
function opensWithStop(
  { tokens }: DocumentText,
  at: number,
  words: WordTables,
  isName: (token: number) => boolean,
): boolean {
  // «… إلى بروكسل، حيث يجتمع المجلس، ثم إلى فيينا».
  if (tokens[at]?.text === 'ثم') return tokens[at + 1]?.text === 'الي' && isName(at + 2);
  if (tokens[at]?.text !== 'وفي' || !isName(at + 1)) return false;
  let next = at + 1;
  while (isName(next)) next++;
  const verb = tokens[next];
  return verb !== undefined && isEventWord(verb.verbs, 'verb', words);
}

/** «…، وبعد يومين على المكالمة فرضت واشنطن عقوبات». */
function opensWithLength(tokens: readonly Token[], at: number, words: WordTables): boolean {
  if (!tokens.slice(at, at + 3).some(({ text }) => LENGTHS.has(text))) return false;
  if (tokens.slice(at + 1, at + 4).some(({ text }) => text === 'من' || text === 'علي')) return true;
  return tokens
    .slice(at + 1, at + DAY_WORDS)
    .some(token => isEventWord(token.verbs, 'verb', words) || isOneOf(token, words.status.occurred));
}

const LENGTHS = new Set('يوم يومين ايام اسبوع اسبوعين اسابيع شهر شهرين اشهر ساعه ساعتين ساعات'.split(' '));

/** «، وأمس ألغى بلينكن اللقاء». */
const THAT_DAY = /^و(امس|اليوم|غدا)$/;

/** «وفي يوم 10 يناير/كانون الثاني الماضي». */
const DAY_WORDS = 8;

const DAY_TOLD = /^(اليوم (التالي|الموالي|نفسه|ذاته|عينه)|الغد) ?/;

/** «قال بيسكوف الجمعة إن…»: the complementizer is looked for within so many words of the verb. */
const COMPLEMENTIZER_REACH = 16;
/** The same behind a comma: «قال بوتين، خلال مؤتمر صحفي أعقب محادثاته مع …، إن». */
const FAR_REACH = 30;

/**
 * Cuts a sentence where what is said begins («إن»، «:»، a quotation mark), where a new verb of saying is joined on,
 * and at semicolons and adversatives. The words of saying and the words said never share a clause, so that
 * «قال الجمعة إن الاجتماع…» dates the saying and not the meeting.
 * `isName`: tokens that belong to a name («سي إن إن») and are no particles.
 */
export function splitClauses(
  doc: DocumentText,
  sentence: Sentence,
  words: WordTables,
  isName: (token: number) => boolean = () => false,
): readonly Clause[] {
  const [first, last] = sentence.tokens;
  const clauses: Clause[] = [];
  let from = first;
  let saying: Saying | undefined;
  let reportedBy: Saying | undefined;
  const close = (to: number, next?: Saying): void => {
    if (to > from) clauses.push({ from, to, saying, reportedBy });
    from = Math.max(from, to);
    reportedBy = next;
    saying = undefined;
  };
  for (let at = first; at < last; at++) {
    const token = doc.tokens[at] as Token;
    const gap = at > first ? gapBefore(doc, at) : '';
    // «لم يكن شولتس أول من يزور روسيا: فبيربوك كانت في موسكو».
    const explains = gap.includes(':') && !gap.includes('"') && /^ف\p{L}{3}/u.test(token.text) && !saying;
    if (
      /[؛;]/.test(gap) ||
      explains ||
      (/[،,]/.test(gap) &&
        // «تلتقي لافروف الخميس، على أن يتبعها والاس الجمعة».
        ((token.text === 'علي' && doc.tokens[at + 1]?.text === 'ان') ||
          opensWithDay(doc, at, words) ||
          opensWithStop(doc, at, words, isName) ||
          opensWithSubject(doc, at, last, words, isName)))
    )
      close(at, reportedBy);
    if (
      saying &&
      !isName(at) &&
      opensReport(doc, at, gap, words) &&
      at - saying.token <= (/^[،,]\s*$/.test(gap) ? FAR_REACH : COMPLEMENTIZER_REACH) &&
      !isPlanning(doc, at, words)
    ) {
      close(at, saying);
      continue;
    }
    const verb = sayingAt(doc, at, last, words, isName);
    if (verb && (words.speechNouns.has(token.text) || isMouthpiece(doc, at) || !isNominalUse(doc, at, first, words))) {
      // A verb of saying joined on with و or after a comma starts afresh; else it belongs to the clause it stands in.
      const joined = at > first && (/[،,"]/.test(gap) || token.text.startsWith('و') || token.text.startsWith('ف'));
      if (joined && (saying || reportedBy || (token.text.startsWith('و') && at - from > 3))) close(at);
      if (!saying) saying = verb;
    } else if (
      at > from &&
      (SPLITTERS.has(token.text) ||
        // «انعقاد الجلسة تقدم، بما أن المعاهدة مُددت في فبراير».
        (token.text === 'بما' && doc.tokens[at + 1]?.text === 'ان') ||
        (words.sources.has(token.text) && sourceTells(doc, at, last)))
    ) {
      close(at, reportedBy);
    }
  }
  close(last);
  return clauses;
}

const SPLITTERS = new Set('حيث فيما بينما لكن ولكن وذلك اذ كما علما ومنها واليها وفيها وبها وهناك'.split(' '));

/**
 * «وفق ما نقلته الصحيفة الجمعة»: what a source told has a day of its own; «الذي انعقد بحسب رواية صحيفة «كوميرسانت» يوم
 * الأحد»: a source by name has none, and the sentence goes on.
 */
function sourceTells(doc: DocumentText, at: number, last: number): boolean {
  for (let next = at + 1; next < Math.min(last, at + SOURCE_WORDS); next++) {
    const { text } = doc.tokens[next] as Token;
    if (/^[وفبل]?(ما|مما|يوم|امس|اليوم)$/.test(text)) return text !== 'يوم' && text !== 'امس' && text !== 'اليوم';
    if (/[،,.؛]/.test(gapBefore(doc, next)) || tenseOf(text) !== 'none' || /^(صادر|صادره|منشور|نشر)$/.test(text))
      return true;
  }
  return true;
}

/** Words of a source's name. */
const SOURCE_WORDS = 7;

function opensReport(doc: DocumentText, at: number, gap: string, words: WordTables): boolean {
  if (gap.includes(':') || words.complementizers.has((doc.tokens[at] as Token).text)) return true;
  // A closing mark stands right after a word, an opening one does not.
  return /[\s(،,]"\s*$/.test(gap) && !isNamed(doc, at);
}

/** «معاهدة "ستارت الجديدة"»: a few words in quotation marks are a name, not what somebody said. */
function isNamed(doc: DocumentText, at: number): boolean {
  const from = (doc.tokens[at] as Token).start;
  const close = doc.text.text.indexOf('"', from);
  const end = doc.tokens[at + NAME_WORDS]?.start ?? doc.text.text.length;
  return close >= 0 && close < end;
}

const NAME_WORDS = 4;

/** «أعلن أنه من المقرر أن يتحدث»: only the first «أن» opens the report; after «المقرر/يمكن» it belongs to the plan. */
function isPlanning(doc: DocumentText, at: number, words: WordTables): boolean {
  const before = doc.tokens[at - 1];
  return isOneOf(before, words.status.planned) || isOneOf(before, words.status.proposed);
}

/** «تحدث أوشاكوف مساء السبت عن …»; with «مع» or «هاتفيا» it is a conversation. */
function talksAbout(doc: DocumentText, at: number, last: number, words: WordTables): boolean {
  if (!(doc.tokens[at] as Token).verbs.some(form => words.speechAbout.has(form))) return false;
  for (let next = at + 1; next < Math.min(last, at + 1 + ABOUT_REACH); next++) {
    const { text } = doc.tokens[next] as Token;
    if (WITH_SOMEBODY.has(text)) return false;
    if (ABOUT.has(text)) return true;
  }
  return false;
}

const ABOUT_REACH = 10;
const ABOUT = new Set(['عن', 'عنه', 'عنها', 'عنهما']);
const WITH_SOMEBODY = new Set(['مع', 'الي', 'هاتفيا', 'بالهاتف', 'عبر', 'بينهما']);

/** «جاء الرد على لسان بيسكوف: …». */
function isMouthpiece(doc: DocumentText, at: number): boolean {
  return doc.tokens[at]?.text === 'لسان' && doc.tokens[at - 1]?.text === 'علي';
}

/** «رد … بأن», «عبر عن أسفه قائلا», «كتب: "…"» within reach of the verb. */
function reportFollows(doc: DocumentText, at: number, last: number, words: WordTables): boolean {
  for (let next = at + 1; next < Math.min(last, at + 1 + COMPLEMENTIZER_REACH); next++) {
    const token = doc.tokens[next] as Token;
    const gap = gapBefore(doc, next);
    if (/[.؛;]/.test(gap)) return false;
    if (words.complementizers.has(token.text) || words.participles.has(token.text)) return true;
    if (gap.includes(':') || (/[\s(،,]"\s*$/.test(gap) && !isNamed(doc, next))) return true;
  }
  return false;
}

/** «يذكر أن روسيا سلمت …»: nobody says it. */
function isImpersonal(doc: DocumentText, at: number): boolean {
  const [verb = '', next = ''] = [doc.tokens[at]?.text, doc.tokens[at + 1]?.text];
  return /^[وف]?(يذكر|يشار)$/.test(verb) && /^(ان|الي)$/.test(next);
}

/** «المذكرات التي تؤكد»: what papers say is no statement of anybody's. */
function isOfPaper({ tokens }: DocumentText, at: number, isName: (token: number) => boolean): boolean {
  return tokens[at - 1]?.text === 'التي' && /^ت/.test(tokens[at]?.text ?? '') && !isName(at - 2);
}

/** Most words can be no word of saying. */
const maySay = onceAWordIn<WordTables>((token, words) => {
  if (words.speechNouns.has(token.text) || token.text === 'لسان' || isOneOf(token, words.status.denied)) return true;
  const { speech, participles, speechWithReport, speechAbout } = words;
  return token.verbs.some(
    form => speech.has(form) || participles.has(form) || speechWithReport.has(form) || speechAbout.has(form),
  );
});

function sayingAt(
  doc: DocumentText,
  at: number,
  last: number,
  words: WordTables,
  isName: (token: number) => boolean,
): Saying | undefined {
  const token = doc.tokens[at] as Token;
  if (!maySay(token, words)) return undefined;
  for (const form of token.verbs) {
    const tense = words.speech.get(form);
    if (tense && (isImpersonal(doc, at) || isOfPaper(doc, at, isName))) return undefined;
    if (tense) return { token: at, tense, denies: denies(doc, at, words) };
  }
  for (const form of token.verbs) {
    // «محادثات وداعية»: an adverb of saying with «و» stands behind a comma.
    if (words.participles.has(form) && (form === token.text || at === 0 || followsComma(doc, at)))
      return { token: at, tense: 'past', denies: false };
  }
  const reports = words.speechNouns.has(token.text)
    ? words.complementizers.has(doc.tokens[at + 1]?.text ?? '')
    : token.verbs.some(form => words.speechWithReport.has(form)) && reportFollows(doc, at, last, words);
  if (reports || talksAbout(doc, at, last, words) || isMouthpiece(doc, at))
    return { token: at, tense: 'past', denies: false };
  return isOneOf(token, words.status.denied) ? { token: at, tense: 'past', denies: denies(doc, at, words) } : undefined;
}

/** «لم تستبعد»: to deny a denial is to leave it open. */
function denies({ tokens }: DocumentText, at: number, words: WordTables): boolean {
  return isOneOf(tokens[at], words.status.denied) && !isPlainNegation(tokens[at - 1]);
}

/** A word with the article is a noun, and one right after a preposition too («بعد قول»). */
function isNominalUse(doc: DocumentText, at: number, first: number, words: WordTables): boolean {
  const token = doc.tokens[at] as Token;
  // «عقب اجتماعه مع كوليبا»: right after.
  if (token.text === 'عقب' && isEventWord(doc.tokens[at + 1]?.forms ?? [], 'noun', words)) return true;
  if (/^(و|ف)?(ب|ل|ك)?ال/.test(token.text) && !token.text.startsWith('الت')) return true;
  return at > first && PREPOSITIONS.has((doc.tokens[at - 1] as Token).text);
}

const PREPOSITIONS = new Set(['في', 'من', 'بعد', 'قبل', 'الي', 'علي', 'عن', 'مع', 'خلال', 'عقب', 'عدم', 'دون']);
