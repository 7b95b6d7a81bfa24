import { describe, expect, it } from 'vitest';
import { normalise } from '../../arabic/normalise.ts';
import { tagTime } from '../time/tagTime.ts';
import { fromAnchor } from './anchored.ts';
import { locateTimes } from './locateTimes.ts';
import { splitPairs } from './splitPairs.ts';

// Protects the arithmetic of dates that count from events, and of two days told as a pair.
const DAY = '2022-01-15';
const SUMMIT = { start: '2021-06-16', end: '2021-06-17' };
const anchored = (words: string, direction?: 1 | -1) => {
  const time = tagTime(normalise(`التقى بايدن بوتين ${words}.`), DAY).find(({ anchor }) => anchor);
  return time && fromAnchor(time, SUMMIT, direction);
};

describe('a date counted from an event', () => {
  it.each([
    ['بعد يومين من القمة', '2021-06-19'],
    ['بعد أسبوعين من القمة', '2021-07-01'],
    ['قبل ثلاثة أيام من القمة', '2021-06-13'],
  ])('%s: from its last day forwards, from its first backwards', (words, day) => {
    expect(anchored(words)).toMatchObject({ start: day, end: day, edtf: day, basis: 'own' });
  });

  it('counts the other way when the event is what is sought', () => {
    expect(anchored('بعد يومين من القمة', -1)?.start).toBe('2021-06-14');
  });

  it('is none where the length only bounds it', () => {
    expect(anchored('بعد أقل من أسبوع من القمة')).toBeUndefined();
  });
});

describe('days joined with و', () => {
  const days = (words: string): unknown[] => {
    const text = normalise(`تهاتفا في ${words}.`);
    return splitPairs(text, locateTimes(text, tagTime(text, '2022-02-08'))).map(({ time }) => time.range);
  };

  it('that do not follow each other are two dates', () => {
    expect(days('28 و31 يناير 2022')).toEqual([
      { start: '2022-01-28', end: '2022-01-28' },
      { start: '2022-01-31', end: '2022-01-31' },
    ]);
  });

  it('that follow each other are one stretch', () => {
    expect(days('2 و3 نوفمبر 2021')).toEqual([{ start: '2021-11-02', end: '2021-11-03' }]);
  });
});
