import { describe, expect, it } from 'vitest';
import { normalise } from '../../arabic/normalise.ts';
import { findDateline } from './findDateline.ts';
import { tagTime } from './tagTime.ts';

const read = (text: string, reference = '2021-12-30') =>
  tagTime(normalise(text), reference).map(({ text: words, value }) => `${words} = ${value}`);

describe('tagTime', () => {
  it('gives spans of the raw text, marks and all', () => {
    const raw = 'قالَ «يومَ الخَميسِ الماضي» وفي ١٦ يونيـو/حزيران ٢٠٢١';
    for (const { start, end, text } of tagTime(normalise(raw), '2021-12-30')) expect(raw.slice(start, end)).toBe(text);
    expect(read(raw)).toEqual(['يومَ الخَميسِ الماضي = 2021-12-23', '١٦ يونيـو/حزيران ٢٠٢١ = 2021-06-16']);
  });

  it('explains each value from words to result', () => {
    const [expression] = tagTime(normalise('سيتحدث الرئيسان الثلاثاء.'), '2021-12-30');
    expect(expression?.reasoning.map(({ rule }) => rule)).toEqual(['words', 'reference', 'weekday', 'result']);
    expect(expression?.reasoning.at(-1)?.text).toContain('4 يناير/كانون الثاني 2022');
  });

  it('reports a weekday that is not the date’s, and keeps the date', () => {
    const [expression] = tagTime(normalise('في الجمعة 16 يونيو 2021.'), '2021-12-30');
    expect(expression?.value).toBe('2021-06-16');
    expect(expression?.problems?.map(({ code }) => code)).toEqual(['weekday-mismatch']);
  });

  it('counts «اليوم» from a dateline inside the text', () => {
    const text = 'جنيف، الأربعاء 16 حزيران 2021 — اجتمع الرئيسان اليوم.';
    expect(findDateline(normalise(text))?.day).toBe('2021-06-16');
    expect(read(text).at(-1)).toBe('اليوم = 2021-06-16');
  });

  it('finds no dateline where the first sentence merely holds a date', () => {
    expect(findDateline(normalise('التقى الرئيسان في جنيف في 16 يونيو 2021 وبحثا الأزمة.'))).toBeUndefined();
  });
});
