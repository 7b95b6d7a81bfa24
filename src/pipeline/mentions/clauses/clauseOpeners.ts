import { isOneOf, type Token } from '../../../arabic/tokens.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import { isEventWord, type WordTables } from '../../lexicon/compileWords.ts';
import { tenseOf } from '../../time/tense.ts';
import { isOfDate } from '../isOfDate.ts';

/** «ماكرون يلتقي بوتين، وشولتس يلتقي بايدن»: a name joined on behind a comma, and a verb right behind the name. */
export function opensWithSubject(
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
export function opensWithDay({ tokens }: DocumentText, at: number, words: WordTables): boolean {
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
export function opensWithStop(
  { tokens }: DocumentText,
  at: number,
  words: WordTables,
  isName: (token: number) => boolean,
): boolean {
  // «… إلى بروكسل، حيث يجتمع المجلس، ثم إلى فيينا».
  if (tokens[at]?.text === 'ثم')
    return (tokens[at + 1]?.text === 'الي' && isName(at + 2)) || isJourney(tokens[at + 1], words);
  if (tokens[at]?.text !== 'وفي' || !isName(at + 1)) return false;
  let next = at + 1;
  while (isName(next)) next++;
  const verb = tokens[next];
  return verb !== undefined && isEventWord(verb.verbs, 'verb', words);
}

/** «ثم حل يوم الخميس ببرلين». */
function isJourney(verb: Token | undefined, { events }: WordTables): boolean {
  return (
    verb?.verbs.some(form => events.get(form)?.some(({ part, entry }) => part === 'verb' && entry.kind === 'visit')) ===
    true
  );
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
