import { normaliseKey } from '../../../arabic/normalise.ts';
import type { Token } from '../../../arabic/tokens.ts';
import { OCCASIONS, REALISING_VERBS } from '../../../lexicon/asserting.ts';
import { CONVERSATIONS } from '../../../model/kindGroups.ts';
import type { EntityMention } from '../../../model/mention.ts';
import { gapBefore } from '../../document/gapBefore.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import { onceAWord } from '../../lexicon/onceAWord.ts';
import { pastForms, tenseOf } from '../../time/tense.ts';
import { isRelativePronoun } from '../relativePronoun.ts';
import type { Clause } from '../splitClauses.ts';
import type { Trigger } from '../triggers/trigger.ts';

/**
 * Whether the grammar alone lets an event be taken for a fact where no word tells its status: «أن يلتقي» is the mood of
 * wishes, and «توقعت اجتماعاً», «عن لقاء» speak of something that need not have been. A noun that is known («القمة», «لقاؤهما»,
 * «لقاء بايدن وبوتين») or that opens a line counts as a fact, and so does one with a word of holding beside it.
 */
export function isAsserted(
  doc: DocumentText,
  clause: Clause,
  trigger: Trigger,
  entities: readonly EntityMention[],
): boolean {
  if (trigger.tense === 'present') return !isSubjunctive(doc.tokens, trigger.from);
  if (trigger.word.part !== 'noun' || !CONVERSATIONS.has(trigger.kind)) return true;
  if (trigger.definite || trigger.owner !== undefined || trigger.again || isKnown(doc, trigger, entities)) return true;
  return isLedUpTo(doc, clause, trigger) || isToldBehind(doc, clause, trigger);
}

/** «أن يلتقي», «ألا يلتقي», «كي يجتمعا»: a wish; «قبل أن يلتقي» came about. */
function isSubjunctive(tokens: readonly Token[], from: number): boolean {
  const [before, last] = [tokens[from - 2]?.text ?? '', tokens[from - 1]?.text ?? ''];
  if (/^(كي|لكي|الا|لان|بان)$/.test(last)) return true;
  return last === 'ان' && !/^[وف]?(قبل|بعد|منذ|الي|دون|لبث|لبثا|لبثت)$/.test(before);
}

/** «لقاء بايدن وبوتين», «قمة جنيف», «اجتماع الوزيرين», «قمة 16 يونيو»: whose or which it is stands right behind it. */
function isKnown({ tokens }: DocumentText, { to }: Trigger, entities: readonly EntityMention[]): boolean {
  const next = tokens[to]?.text ?? '';
  if (/^(ال\p{L}{2}|\d|هذا|هذه)/u.test(next)) return true;
  // «محادثات نائبي الوزيرين».
  if (CONSTRUCT.test(next) && tokens[to + 1]?.text.startsWith('ال')) return true;
  const reach = PREPOSITION.test(next) ? to : to + 1;
  return entities.some(({ tokens: [from], clitic }) => from >= to && from <= reach && clitic === '');
}

const PREPOSITION = /^(بين|مع|في|علي|من|عن|الي|حول|بشان|لدي|عند|عبر|خلال|بعد|قبل)$/;
const CONSTRUCT =
  /^(\p{L}{3,}ي|وزراء|قاده|روساء|زعماء|ممثلو|مستشارو|خبراء|نواب|مجلس|لجنه|رييس|وزير|مدير|مستشار|وفد|وفود)$/u;

/** A line or a sentence that it opens, an occasion, a verb that made it an event, or another of its kind joined on. */
function isLedUpTo(doc: DocumentText, clause: Clause, { from }: Trigger): boolean {
  const { tokens } = doc;
  const gap = from > 0 ? gapBefore(doc, from) : '\n';
  if (from === clause.from || /[:\n.(–-]/.test(gap)) return true;
  if (isOccasion(tokens[from - 1] as Token) || (tokens[from] as Token).text.startsWith('و')) return true;
  // «موافقة على عقد قمة»: no more than spoken of, unless it is the verb, or was brought about.
  const last = tokens[from - 1]?.text ?? '';
  if (HOLDING_IT.test(last) && from - 1 > clause.from && !/[،,]/.test(gapBefore(doc, from - 1)))
    return BROUGHT_ABOUT.test(tokens[from - 2]?.text ?? '');
  for (let at = from - 1; at >= Math.max(clause.from, from - REACH); at--) {
    const token = tokens[at] as Token;
    // «لم يفض اتصال بين الرئيسين إلى شيء»: it came to nothing, but it was.
    if (at === from - 1 && WITHOUT_RESULT.test(token.text)) return true;
    if (realises(token)) return !isNegation(tokens[at - 1]?.text);
    // «أسبوع على مكالمة».
    if (at === from - 1 && token.text === 'علي' && LENGTH.test(tokens[at - 1]?.text ?? '')) return true;
    if (at === from - 1 && token.text === 'الي' && BACK.test(beforeIt(tokens, at))) return true;
  }
  return false;
}

const HOLDING_IT = /^[بل]?(عقد|اجراء|تنظيم|ترتيب)$/;
const BROUGHT_ABOUT = /^[وف]?(تمت?|جري|جرت|قامت?|قاما|قد|بعد|عقب|قبل|منذ|خلال|اثناء|اثر|رغم|شهدت?|في)$/;

/** Words from the verb to what it made an event, over who did it and when. */
const REACH = 24;
const LENGTH = /^(يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|سنه|عام|ساعه|ساعات|ساعتين)$/;
const WITHOUT_RESULT =
  /^[يت](فض|سفر|ثمر|فلح|نجح|دم|ستمر|ستغرق|طل|خل|حمل|غير|بدل|حل|حسم|كسر|تعد|تجاوز|قتصر|منع|نه|حقق|خرج)$/;
/** «تعود الفكرة إلى مكالمة», «وصولاً إلى لقاء». */
const BACK = /(^|\s)[وف]?([يت]عود|[يت]رجع|عادت?|رجعت?|وصولا|اضافه|استنادا|نسبه)\s/;
const beforeIt = (tokens: readonly Token[], at: number): string =>
  `${tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ text }) => text)
    .join(' ')} `;
const isNegation = (text = ''): boolean => /^[وف]?(لم|لن|لا|ما|عدم)$/.test(text);

/** «مكالمة جرت», «اجتماع دام ساعتين», «لقاء هو الأول»: what is told right behind it. */
function isToldBehind(doc: DocumentText, clause: Clause, { to }: Trigger): boolean {
  const { tokens } = doc;
  for (let at = to; at < Math.min(clause.to, to + BEHIND); at++) {
    const { text } = tokens[at] as Token;
    // «لإجراء محادثات، وقد طرحت …»: the next thing told.
    if (/[،,؛]/.test(gapBefore(doc, at)) && text.startsWith('و')) return false;
    if (isRelativePronoun(text) || tenseOf(text) === 'past' || realises(tokens[at] as Token) || /^(هو|هي)$/.test(text))
      return !isNegation(tokens[at - 1]?.text);
  }
  return false;
}

/** Words. */
const BEHIND = 9;

const verbs = new Set(REALISING_VERBS.flatMap(pastForms).map(normaliseKey));
const occasions = new Set(OCCASIONS.map(normaliseKey));

const isOccasion = onceAWord(({ text }) => occasions.has(text) || occasions.has(text.replace(/^[وفب]/u, '')));
/** «تلاها», «أعقبه», «وأجرى», «يجريان», «ستعقد». */
const realises = onceAWord(({ text, verbs: forms }) =>
  [text, ...forms].some(form => {
    const bare = form.replace(/(هما|ها|ه)$/u, '');
    return verbs.has(form) || verbs.has(bare) || verbs.has(`${bare}ت`) || PRESENT.test(form);
  }),
);
const PRESENT =
  /^[يت](جري|عقد|شهد|ستضيف|حتضن|تلو|عقب|سبق|تبع|ترا?س|قود|خوض|نهي|ختتم|فتتح|تناول|بدا|واصل|ستانف)(ا|ان|ون|ه|ها)?$/u;
