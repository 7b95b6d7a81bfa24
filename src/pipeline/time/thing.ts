import { normaliseKey } from '../../arabic/normalise.ts';
import { CONTRACT_WORDS, SIGNING_VERBS, WATCH_WORDS } from '../../lexicon/time/things.ts';
import { GATHERINGS } from '../../lexicon/time/verbs.ts';
import type { LengthRead } from './grammar/length.ts';
import { find, type TimeWord } from './timeWords.ts';

const WATCHES: ReadonlySet<string> = new Set(WATCH_WORDS.map(normaliseKey));
const CONTRACTS: ReadonlySet<string> = new Set(CONTRACT_WORDS.map(normaliseKey));
const SIGNING: ReadonlySet<string> = new Set(SIGNING_VERBS.map(normaliseKey));
const HELD: ReadonlySet<string> = new Set(GATHERINGS.map(normaliseKey));
const DUAL_OF_TIME = new Set(['كاملتين', 'متتاليتين', 'متواصلتين', 'اضافيتين', 'متتابعتين']);
const OF_ANGLE = new Set(['شمالا', 'جنوبا', 'شرقا', 'غربا', 'قوسيه']);
/** How many words before «عقود» the verb of signing may stand. */
const MAX_BACK = 6;

/**
 * Whether a counted unit is a thing and no time: «ساعتين ذهبيتين» are watches, «سنوات ضوئية» a distance, «15 درجة و30
 * دقيقة» an angle, «وقعت ثلاثة عقود» contracts.
 */
export function isThing(words: readonly TimeWord[], at: number, { next, parts }: LengthRead): boolean {
  const after = words[next]?.text ?? '';
  const { unit } = parts.at(-1) ?? {};
  if (/^ضوي/.test(after)) return true;
  if (unit === 'H') return WATCHES.has(after) || isDualWatch(words, next);
  if (unit === 'm' || unit === 'S') return OF_ANGLE.has(after) || isAngle(words, at);
  // «زاد السعر سنتين أميركيين»: cents.
  if (unit === 'Y') return /^ا?مي?ركي(ين|ان)$/.test(after);
  // «المقترح الأخير بعقد قمة»: the holding of it.
  return unit === 'E' && (HELD.has(after) || isContract(words, at, after));
}

function isDualWatch(words: readonly TimeWord[], next: number): boolean {
  const after = words[next]?.text ?? '';
  return find(words[next - 1], 'unit') !== undefined && after.endsWith('تين') && !DUAL_OF_TIME.has(after);
}

/** «35 درجة و12 دقيقة». */
function isAngle(words: readonly TimeWord[], at: number): boolean {
  return words[at - 1]?.text === 'و' && words[at - 2]?.text === 'درجه';
}

function isContract(words: readonly TimeWord[], at: number, after: string): boolean {
  if (CONTRACTS.has(after)) return true;
  for (let i = at - 1; i >= Math.max(0, at - MAX_BACK); i--) {
    const word = words[i] as TimeWord;
    if (word.kind !== 'letters' || BEFORE_TIME.has(word.text)) return false;
    if (SIGNING.has(word.text.replace(/^و(?=\p{L}{3})/u, ''))) return true;
  }
  return false;
}

/** A preposition of time before the decades settles that they are decades. */
const BEFORE_TIME = new Set(['منذ', 'قبل', 'بعد', 'خلال', 'مدي', 'مدار', 'طوال', 'طيله', 'من', 'عبر', 'غضون', 'لمده']);
