import { normaliseKey } from '../../arabic/normalise.ts';
import { BEGINNING_WITH } from '../../lexicon/time/qualifiers.ts';
import {
  AGREED_ON,
  AGREEING_VERBS,
  FORECASTING_VERBS,
  GATHERINGS,
  POSTPONING_VERBS,
  SAYING_PARTICIPLES,
} from '../../lexicon/time/verbs.ts';
import { type Governor, type Readable, SENTENCE_END, VERBAL_NOUN, verbAt } from './readVerb.ts';
import { isSaying, pastForms, tenseOf } from './tense.ts';

const postponing = new Set(POSTPONING_VERBS.flatMap(pastForms).map(normaliseKey));

const forecasting = new Set(FORECASTING_VERBS.flatMap(pastForms).map(normaliseKey));

const agreeing = new Set(AGREEING_VERBS.flatMap(pastForms).map(normaliseKey));

const agreedOn = new Set(AGREED_ON.map(normaliseKey));

/** Whether a folded past verb tells of what is to come: «حددت», «اتفق», «توقع». */
export function looksAhead(word: string): boolean {
  const verb = word.replace(/^[فو](?=\p{L}{3})/u, '');
  return postponing.has(verb) || forecasting.has(verb) || agreeing.has(verb);
}

const participles = new Set(SAYING_PARTICIPLES.map(normaliseKey));

const TOWARDS = new Set(['الي', 'حتي', 'لغايه', 'موعدا']);

const THAT = new Set(['ان', 'بان', 'انه', 'انها', 'بانه', 'بانها', 'انهم', 'انهما']);

/** Whether the words of a governor say of themselves that what follows is to come: «ستعرض», «من المقرر». */
export function isPlanned(governor: string): boolean {
  const word = governor.split(' ').at(-1) ?? '';
  return tenseOf(word) === 'future' || VERBS_OF_PLANS.has(word.replace(/^[وف](?=\p{L}{3})/u, ''));
}

const VERBS_OF_PLANS = new Set(['تستعد', 'يستعد', 'تعتزم', 'يعتزم', 'تنوي', 'ينوي', 'تخطط', 'يخطط'].map(normaliseKey));

const MAX_BACK = 30;

const MAX_AHEAD = 8;

const CLAUSE_END = new Set(['.', '!', '?', '؟', ';', '؛', '…', '"', '(', ')', ':']);

/**
 * The verb or participle that governs the expression of words [from, to): the nearest one before it in its sentence,
 * else the first after it. Undefined when the sentence has none; the caller then decides.
 */
export function findGovernor(words: readonly Readable[], from: number, to: number): Governor | undefined {
  const effective = beginsAt(words, from);
  if (effective !== undefined) return { direction: 'future', words: effective };
  const since = sinceBefore(words, from);
  if (since !== undefined) return { direction: 'past', words: since };
  // «ألغى لقاءه المقرر غدا، قائلا مساء الثلاثاء إن»: right behind a participle of saying, its own day.
  const saying = [1, 2].map(back => words[from - back]?.text ?? '').find(text => participles.has(text));
  if (saying !== undefined) return { direction: 'past', words: saying };
  let reported = false;
  for (let i = from - 1; i >= Math.max(0, from - MAX_BACK); i--) {
    const word = words[i] as Readable;
    if (word.kind === 'break' || SENTENCE_END.has(word.text)) break;
    const opened = word.text === '،' ? relativeBefore(words, i) : undefined;
    if (opened !== undefined) {
      i = opened;
      continue;
    }
    if (THAT.has(word.text)) reported = true;
    // «على أن يعد لها الوزيران خلال لقائهما الخميس»: what is to be, whatever was agreed before.
    if (word.text === 'ان' && words[i - 1]?.text === 'علي' && words[i + 1]?.text.startsWith('ي'))
      return { direction: 'future', words: `على أن ${words[i + 1]?.text}` };
    if (reported && isSaying(word.text)) continue;
    const governor = verbAt(words, i);
    if (governor !== undefined) {
      const verb = word.text.replace(/^[فو]/u, '');
      // «توقع الوزير الخميس أن …» dates the saying; «توقع أمطارا الخميس» what is expected.
      // «تعهد بايدن الاثنين بعقد قمة»: so does what is promised, told behind the day.
      // «تعهد الرئيسان الأربعاء في جنيف بإعادة السفيرين»: where they did comes between.
      const next = words[words[to]?.text === 'في' ? to + 2 : to]?.text ?? '';
      if (forecasting.has(verb) && !THAT.has(next) && !/^ب\p{L}{3,}$/u.test(next))
        return { direction: 'future', words: word.text };
      const held = agreeing.has(verb) ? agreedFrom(words, i, from) : undefined;
      if (held !== undefined) return { direction: 'future', words: `${word.text} على ${held}` };
      const invited = INVITES.test(verb) ? invitedTo(words, i, from) : undefined;
      if (invited !== undefined) return { direction: 'future', words: `${word.text} إلى ${invited}` };
      // «أجل القاضي الجلسة إلى …»: the verb is past, what it sets lies ahead.
      const ahead = postponing.has(verb) && TOWARDS.has(words[from - 1]?.text ?? '');
      return ahead ? { direction: 'future', words: `${word.text} ${words[from - 1]?.text}` } : governor;
    }
  }
  const was = words[from - 1];
  // «ريابكوف كان يوم الثلاثاء في مكتبه».
  if (was && /^[فو]?كان(ت|ا|تا|وا)?$/.test(was.text)) return { direction: 'past', words: was.text };
  const purpose = purposeBefore(words, from);
  if (purpose !== undefined) return { direction: 'future', words: purpose };
  for (let i = to; i < Math.min(words.length, to + MAX_AHEAD); i++) {
    const word = words[i] as Readable;
    if (word.kind === 'break' || (CLAUSE_END.has(word.text) && i > to)) break;
    // «وبعد يومين كان بيرنز في كييف».
    if (i === to && /^[وف]?(كان|كانت)$/.test(word.text)) return { direction: 'past', words: word.text };
    const governor = verbAt(words, i);
    if (governor !== undefined && !tellsOfNoun(words, i)) return governor;
  }
  return undefined;
}

/** «مساء الاثنين مرسومين يعترفان», «اتفاقا يقضي»: behind an object without the article the verb tells of it alone. */
function tellsOfNoun(words: readonly Readable[], at: number): boolean {
  const [noun = '', verb = ''] = [words[at - 1]?.text, words[at]?.text];
  if (noun.startsWith('ال') || !/^[يت]/u.test(verb)) return false;
  return /\p{L}{3}ين$/u.test(noun)
    ? verb.endsWith('ان')
    : /\p{L}{3}[^يو]ا$/u.test(noun) && tenseOf(verb) === 'imperfect';
}

/** «اتفق الرئيسان على إجراء …»: so many words from the verb to what is agreed on. */
const AGREED_REACH = 5;

function agreedFrom(words: readonly Readable[], verb: number, to: number): string | undefined {
  for (let i = verb + 1; i < Math.min(to - 1, verb + AGREED_REACH); i++) {
    const next = words[i + 1]?.text ?? '';
    if (words[i]?.text === 'علي' && agreedOn.has(next)) return next;
  }
  return undefined;
}

const INVITES = /^(دعا|دعت|دعوا|دعيا)$/;

/** «دعا قادة المجموعة إلى اجتماع الخميس»: what they are invited to lies ahead. */
function invitedTo(words: readonly Readable[], verb: number, to: number): string | undefined {
  for (let i = verb + 1; i < to - 1; i++) {
    const next = words[i + 1]?.text ?? '';
    if (words[i]?.text === 'الي' && gatherings.has(next)) return next;
  }
  return undefined;
}

const gatherings = new Set(GATHERINGS.map(normaliseKey));

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللذين', 'اللتان', 'اللتين', 'اللواتي']);

/** How long a relative clause between commas may be. */
const MAX_RELATIVE = 14;

/** Where «، الذي …،» opens, when the comma at `at` closes one: what it tells governs nothing outside. */
function relativeBefore(words: readonly Readable[], at: number): number | undefined {
  for (let i = at - 1; i > Math.max(0, at - MAX_RELATIVE); i--) {
    const word = words[i] as Readable;
    if (word.kind === 'break' || SENTENCE_END.has(word.text)) return undefined;
    if (word.text === '،') return RELATIVES.has(words[i + 1]?.text ?? '') ? i : undefined;
  }
  return undefined;
}

/** «اعتباراً من نوفمبر», «… من مطلع نوفمبر»: when what was decided takes effect. */
function beginsAt(words: readonly Readable[], from: number): string | undefined {
  return [1, 2].map(back => words[from - back]?.text ?? '').find(text => takesEffect.has(text));
}

const takesEffect = new Set(BEGINNING_WITH.map(normaliseKey));

/** «منذ مطلع تشرين الأول», «منذ مساء السبت»: what has been going on since a date has begun, whatever the verb. */
function sinceBefore(words: readonly Readable[], from: number): string | undefined {
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) {
    const word = words[i] as Readable;
    if (word.kind !== 'letters') return undefined;
    if (/^[وف]?(?:منذ|مذ)$/.test(word.text)) return word.text;
  }
  return undefined;
}

/** «تسبقه إلى بروكسل لتلتقي الثلاثاء الأمين العام»: where no other verb tells, what somebody goes for lies ahead. */
function purposeBefore(words: readonly Readable[], from: number): string | undefined {
  for (let i = from - 1; i >= Math.max(0, from - MAX_AHEAD); i--) {
    const { kind, text } = words[i] as Readable;
    if (kind !== 'letters') return undefined;
    if (
      /^ل[يت]\p{L}{3,}$/u.test(text) &&
      tenseOf(`ي${text.slice(2)}`) === 'imperfect' &&
      !VERBAL_NOUN.test(text.slice(1))
    )
      return text;
  }
  return undefined;
}
