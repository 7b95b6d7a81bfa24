import { isOneOf, type Token } from '../../../arabic/tokens.ts';
import { followsComma, gapBefore } from '../../document/gapBefore.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import { isEventWord, type Tense, type WordTables } from '../../lexicon/compileWords.ts';
import { onceAWordIn } from '../../lexicon/onceAWord.ts';
import { isPlainNegation } from '../negation.ts';

/** A verb or participle of saying. */
export interface Saying {
  /** Token index. */
  readonly token: number;
  readonly tense: Tense;
  readonly denies: boolean;
}

/** «قال بيسكوف الجمعة إن…»: the complementizer is looked for within so many words of the verb. */
export const COMPLEMENTIZER_REACH = 16;

/** Whether what is said begins at token `at`, behind `gap`. */
export function opensReport(doc: DocumentText, at: number, gap: string, words: WordTables): boolean {
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
export function isMouthpiece(doc: DocumentText, at: number): boolean {
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

/** The verb, participle or noun of saying that token `at` is; `last` ends its sentence. */
export function sayingAt(
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
export function isNominalUse(doc: DocumentText, at: number, first: number, words: WordTables): boolean {
  const token = doc.tokens[at] as Token;
  // «عقب اجتماعه مع كوليبا»: right after.
  if (token.text === 'عقب' && isEventWord(doc.tokens[at + 1]?.forms ?? [], 'noun', words)) return true;
  if (/^(و|ف)?(ب|ل|ك)?ال/.test(token.text) && !token.text.startsWith('الت')) return true;
  return at > first && PREPOSITIONS.has((doc.tokens[at - 1] as Token).text);
}

const PREPOSITIONS = new Set(['في', 'من', 'بعد', 'قبل', 'الي', 'علي', 'عن', 'مع', 'خلال', 'عقب', 'عدم', 'دون']);
