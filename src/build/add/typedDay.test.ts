import { describe, expect, it } from 'vitest';
import { otherReading, typedDay } from './typedDay.ts';

// Protects what a journalist may type for a day: every common way of writing one, and no guess where two are meant.
describe('a day that is typed', () => {
  it.each([
    ['2021-12-03', '2021-12-03'],
    [' ٢٠٢١-١٢-٠٣ ', '2021-12-03'],
    ['3 ديسمبر 2021', '2021-12-03'],
    ['٣ كانون الأول ٢٠٢١', '2021-12-03'],
    ['الجمعة 3 ديسمبر/كانون الأول 2021م', '2021-12-03'],
    ['ديسمبر 3, 2021', '2021-12-03'],
    ['13/12/2021', '2021-12-13'],
    ['2021/12/3', '2021-12-03'],
    ['5/5/2021', '2021-05-05'],
    ['الجمعة 3/12/2021', '2021-12-03'],
    ['26 جمادى الأولى 1443', '2021-12-30'],
  ])('«%s» is read', (typed, day) => expect(typedDay(typed)).toEqual({ day }));

  it.each([
    ['3/12/2021', /3 ديسمبر.* أو 12 مارس.*2021-12-03 أو 2021-03-12/],
    ['٣-١٢-٢٠٢١', /3 ديسمبر.* أو 12 مارس/],
    ['3 ديسمبر', /اكتب اليوم والشهر والسنة/],
    ['ديسمبر 2021', /اكتب اليوم والشهر والسنة/],
    ['أمس', /اكتب اليوم والشهر والسنة/],
    ['لا أعرف', /اكتب اليوم والشهر والسنة/],
    ['31 يونيو 2021', /لا وجود/],
    ['الخميس 3 ديسمبر 2021', /يوم الجمعة/],
    ['من 3 إلى 4 ديسمبر 2021', /أكثر من يوم/],
    ['3 ديسمبر 2021 و4 ديسمبر 2021', /أكثر من يوم/],
  ])('«%s» is not, and the sentence says what to type', (typed, fault) => {
    expect(typedDay(typed)).toEqual({ fault: expect.stringMatching(fault) });
  });

  it('may be another in a line of a page too, unless its weekday tells', () => {
    expect(otherReading('تاريخ النشر: 3/12/2021', '2021-12-03')).toBe('2021-03-12');
    expect(otherReading('الجمعة 3/12/2021', '2021-12-03')).toBe(undefined);
  });
});
