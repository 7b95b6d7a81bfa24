import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../model/calendar.ts';
import { type DatePreferences, formatDay, formatEdtf, formatRange } from './formatDate.ts';
import { inReadersWords } from './readersWords.ts';

const preferences: fc.Arbitrary<DatePreferences> = fc.record({
  months: fc.constantFrom('both', 'egyptian', 'levantine', 'maghrebi'),
  digits: fc.constantFrom('latin', 'arabic'),
  hijri: fc.boolean(),
});

// Protects «the same words everywhere»: rewriting a default text gives what the formatter would have written.
describe('inReadersWords', () => {
  it('leaves the words of a source as they are', () => {
    const step = 'العبارة في النص: «16 يونيو/حزيران 2021»، في 16 يونيو/حزيران 2021.';
    expect(inReadersWords(step, { months: 'levantine', digits: 'arabic', hijri: false })).toBe(
      'العبارة في النص: «16 يونيو/حزيران 2021»، في ١٦ حزيران ٢٠٢١.',
    );
  });

  it('writes the percent sign of the digits', () => {
    const percent = (digits: 'latin' | 'arabic') => inReadersWords('100%', { months: 'both', digits, hijri: false });
    expect([percent('latin'), percent('arabic')]).toEqual(['100%', '١٠٠٪']);
  });

  it('agrees with the formatter for every day, month and range', () => {
    fc.assert(
      fc.property(
        preferences,
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 400 }),
        (own, from, length) => {
          const start = addDays('1990-01-01', from);
          const end = addDays(start, length);
          expect(inReadersWords(formatDay(start, undefined, { weekday: true }), own)).toBe(
            formatDay(start, own, { weekday: true }),
          );
          expect(inReadersWords(formatRange(start, end), own)).toBe(formatRange(start, end, own));
          expect(inReadersWords(formatEdtf(start.slice(0, 7)), own)).toBe(formatEdtf(start.slice(0, 7), own));
        },
      ),
    );
  });

  it('reaches dates inside sentences', () => {
    const sentence = 'نُشر المقال في 30 ديسمبر/كانون الأول 2021، فهو يوم الخميس.';
    expect(inReadersWords(sentence, { months: 'levantine', digits: 'arabic', hijri: false })).toBe(
      'نُشر المقال في ٣٠ كانون الأول ٢٠٢١، فهو يوم الخميس.',
    );
  });
});
