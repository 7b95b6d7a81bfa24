import { normaliseKey } from '../../arabic/normalise.ts';
import { BEGINNING_WITH, DOUBT, DOUBT_AFTER, EXPECTED_TO_BE, UNTIL } from '../../lexicon/time/qualifiers.ts';
import type { RuleReading } from './readRules.ts';
import { findWord, type TimeWord } from './timeWords.ts';

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(normaliseKey));
const FROM_ON = setOf(BEGINNING_WITH);
const UP_TO = setOf(UNTIL);
const IN_DOUBT = setOf(DOUBT);
const IN_DOUBT_AFTER = setOf(DOUBT_AFTER);
const TO_BE = setOf(EXPECTED_TO_BE);
const MODALS = setOf(['قد', 'ربما', 'يرجح أن', 'أن']);
const IN = setOf(['في', 'خلال', 'إلى', 'منذ', 'بحلول']);

/** What EDTF level 1 lets carry a mark or bound an interval: a day, a month or a year. */
const POINT = /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?~?$/;

/**
 * What stands outside the span and still changes what EDTF says: «منذ يونيو 2021» is `2021-06/..`, «حتى يناير 2022»
 * `../2022-01`, «ربما في يناير 2022» `2022-01?`, «16 يونيو تقريبا» `2021-06-16~`. Value, span and days stay as they were.
 */
export function qualify(words: readonly TimeWord[], reading: RuleReading): RuleReading {
  const { edtf, range } = reading;
  if (edtf === undefined || range === undefined || reading.type !== 'DATE') return reading;
  const before = textAt(words, reading.at - 1);
  const open = findWord(words[reading.at - 1], 'since') !== undefined || FROM_ON.has(before);
  if (open) return { ...reading, edtf: `${POINT.test(edtf) ? edtf : firstOf(edtf, range.start)}/..` };
  if (UP_TO.has(before)) return { ...reading, edtf: `../${POINT.test(edtf) ? edtf : lastOf(edtf, range.end)}` };
  if (!POINT.test(edtf)) return reading;
  const about = edtf.endsWith('~') || textAt(words, reading.next) === 'تقريبا';
  const point = edtf.replace('~', '');
  const mark = isDoubted(words, reading) ? (about ? '%' : '?') : about ? '~' : '';
  return mark === '' || `${point}${mark}` === edtf ? reading : { ...reading, edtf: `${point}${mark}` };
}

/** A word without «و» or «ف» in front. */
function textAt(words: readonly TimeWord[], at: number): string {
  const text = words[at]?.text ?? '';
  if (text[0] !== 'و' && text[0] !== 'ف') return text;
  return FROM_ON.has(text) || UP_TO.has(text) || IN_DOUBT.has(text) ? text : text.replace(/^[وف](?=\p{L}{2})/u, '');
}

const firstOf = (edtf: string, start: string): string => bound(edtf.split('/')[0] ?? '', start);
const lastOf = (edtf: string, end: string): string => bound(edtf.split('/').at(-1) ?? '', end);
const bound = (point: string, day: string): string => (POINT.test(point) ? point : day);

/** «ربما في يناير», «قد يكون في يناير», «على الأرجح في يناير», «في يناير على الأرجح». */
function isDoubted(words: readonly TimeWord[], { at, next }: RuleReading): boolean {
  const after = words[next]?.text === '(' ? next + 1 : next;
  if (IN_DOUBT_AFTER.has(`${textAt(words, after)} ${textAt(words, after + 1)}`)) return true;
  if (IN_DOUBT_AFTER.has(textAt(words, after))) return true;
  const last = IN.has(textAt(words, at - 1)) ? at - 2 : at - 1;
  if (IN_DOUBT.has(textAt(words, last)) || IN_DOUBT.has(`${textAt(words, last - 1)} ${textAt(words, last)}`))
    return true;
  return TO_BE.has(textAt(words, last)) && MODALS.has(textAt(words, last - 1));
}
