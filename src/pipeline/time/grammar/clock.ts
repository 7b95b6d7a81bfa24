import { bare, bareWord, find, joined, type TimeWord } from '../timeWords.ts';
import { readOrdinal } from './number.ts';

/** A time of day on the 24-hour clock, local to whatever zone is named. */
export interface ClockRead {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  readonly start: number;
  /** «مساء», «صباحا», a zone, or the form 15:30: what makes it a clock time even without «الساعة». */
  readonly certain: boolean;
}

/** «11:30», «الثالثة والنصف», «العاشرة إلا ربعا», «8 مساء», «23:30 بتوقيت موسكو». `headed`: «الساعة» came before. */
export function readClock(words: readonly TimeWord[], at: number, headed: boolean): ClockRead | undefined {
  const hour = readHour(words, at, headed);
  if (hour === undefined) return undefined;
  const minutes = readMinutes(words, hour);
  if (minutes.minute < 0 || minutes.minute > 59) return undefined;
  const half = bare(words[minutes.next], 'meridiem');
  // «م» and «ص» alone could begin anything; they need a clock before them.
  const spelled = half && (words[minutes.next]?.text.length !== 1 || headed || hour.colon) ? half : undefined;
  const afterHalf = spelled ? minutes.next + 1 : minutes.next;
  const zoned = readZone(words, afterHalf);
  const certain = spelled !== undefined || zoned > afterHalf || (hour.colon && headed);
  const on24 = spelled ? to24(hour.hour, spelled.sense.half) : hour.hour;
  return { hour: on24, minute: minutes.minute, next: zoned, start: hour.start, certain };
}

interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  readonly start: number;
  readonly colon: boolean;
}

function readHour(words: readonly TimeWord[], at: number, headed: boolean): Hour | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (word.value >= 0) {
    // «الساعة 0714»: as agencies write it.
    if (headed && word.text.length === 4 && word.value < 2400 && word.value % 100 < 60) {
      return {
        hour: Math.floor(word.value / 100),
        minute: word.value % 100,
        next: at + 1,
        start: word.start,
        colon: false,
      };
    }
    if (word.text.length > 2 || word.value > 24) return undefined;
    const mark = words[at + 1];
    const minute = words[at + 2];
    const glued = mark !== undefined && minute !== undefined && !mark.spaced && !minute.spaced && minute.value >= 0;
    const colon = mark?.text === ':' || (headed && (mark?.text === '.' || mark?.text === ','));
    if (glued && colon && minute.text.length === 2 && minute.value < 60) {
      const seconds = words[at + 3]?.text === ':' && words[at + 4]?.kind === 'digits' ? at + 5 : at + 3;
      return { hour: word.value, minute: minute.value, next: seconds, start: word.start, colon: mark.text === ':' };
    }
    return { hour: word.value, minute: 0, next: at + 1, start: word.start, colon: false };
  }
  const ordinal = readOrdinal(words, at);
  if (!ordinal?.definite || ordinal.value > 12 || !(ordinal.feminine || headed)) return undefined;
  return { hour: ordinal.value, minute: 0, next: ordinal.next, start: ordinal.start, colon: false };
}

/** «والنصف», «وعشر دقائق», «و15 دقيقة», «إلا ربعا», «إلا خمس دقائق». */
function readMinutes(words: readonly TimeWord[], hour: Hour): { minute: number; next: number } {
  const fraction = joined(words[hour.next], 'hourFraction');
  if (fraction) return { minute: hour.minute + fraction.sense.minutes, next: hour.next + 1 };
  if (bareWord(words[hour.next], 'except')) {
    const less = bare(words[hour.next + 1], 'hourFraction') ?? bare(words[hour.next + 1], 'number');
    if (less === undefined) return { minute: hour.minute, next: hour.next };
    const minutes = less.sense.k === 'hourFraction' ? less.sense.minutes : less.sense.value;
    const unit = bare(words[hour.next + 2], 'unit')?.sense.unit === 'm' ? 1 : 0;
    // The caller takes an hour off: minutes below zero are told by `minute`.
    return { minute: 60 - minutes, next: hour.next + 2 + unit };
  }
  const digits = words[hour.next]?.text === 'و' ? words[hour.next + 1] : undefined;
  const spelled = joined(words[hour.next], 'number');
  const value = digits?.value ?? spelled?.sense.value ?? -1;
  const unitAt = hour.next + (digits ? 2 : 1);
  if (value > 0 && value < 60 && bare(words[unitAt], 'unit')?.sense.unit === 'm')
    return { minute: value, next: unitAt + 1 };
  return { minute: hour.minute, next: hour.next };
}

/** Whether «إلا» follows the hour, so that the minutes count back from it. */
export function countsBack(words: readonly TimeWord[], at: number): boolean {
  const hour = readHour(words, at, true);
  return hour !== undefined && bareWord(words[hour.next], 'except') !== undefined;
}

function to24(hour: number, half: 'am' | 'noon' | 'pm' | 'night'): number {
  if (half === 'am') return hour === 12 ? 0 : hour;
  if (half === 'noon') return hour < 6 ? hour + 12 : hour;
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
}

/** «بتوقيت موسكو», «(بتوقيت غرينتش)», «ت.غ», «بالتوقيت المحلي», «+3». Where it ends; `at` when there is none. */
export function readZone(words: readonly TimeWord[], at: number): number {
  const opened = words[at]?.text === '(' ? at + 1 : at;
  const close = (next: number): number => (opened > at && words[next]?.text === ')' ? next + 1 : next);
  if (words[opened] && find(words[opened], 'localZone')) return close(opened + 1);
  if (words[opened]?.text === 'ت' && words[opened + 1]?.text === '.' && words[opened + 2]?.text === 'غ') {
    return close(words[opened + 3]?.text === '.' && opened > at ? opened + 4 : opened + 3);
  }
  if (!find(words[opened], 'zoneHead')) return at;
  const zone = bare(words[opened + 1], 'zone');
  if (zone) return close(opened + 2);
  const name = words[opened + 1];
  if (name?.kind !== 'letters' || words[opened]?.text === 'ت') return at;
  return close(opened + 2);
}
