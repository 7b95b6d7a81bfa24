import { describe, expect, it } from 'vitest';
import { splitLines, splitSentences, trimSpan } from './sentences.ts';

// Protects where passages begin and end: quotes of evidence are whole sentences.
const sentencesOf = (line: string): string[] =>
  splitSentences(line, { start: 0, end: line.length }).map(({ start, end }) => line.slice(start, end));

describe('sentences of a line', () => {
  it.each<[string, string[]]>([
    ['التقى الرئيسان. ثم افترقا.', ['التقى الرئيسان.', 'ثم افترقا.']],
    ['هل يلتقيان؟ نعم! غداً…', ['هل يلتقيان؟', 'نعم!', 'غداً…']],
    ['بلغت 3.5 مليار دولار.', ['بلغت 3.5 مليار دولار.']],
    ['قال: "انتهى الأمر." ثم خرج.', ['قال: "انتهى الأمر."', 'ثم خرج.']],
    ['بلا نقطة في آخره', ['بلا نقطة في آخره']],
    ['انتظر... ثم عاد.', ['انتظر...', 'ثم عاد.']],
    ['...', ['...']],
    ['', []],
  ])('%s', (line, sentences) => expect(sentencesOf(line)).toEqual(sentences));
});

describe('a text without stops', () => {
  it('is cut at spaces, and nothing of it is lost', () => {
    const text = 'التقى بايدن بوتين '.repeat(2000).trim();
    const cut = sentencesOf(text);
    expect(cut.length).toBeGreaterThan(1);
    expect(Math.max(...cut.map(({ length }) => length))).toBeLessThan(4100);
    expect(cut.join(' ')).toBe(text);
  });
});

describe('lines of a text', () => {
  it.each<[string, string, string[]]>([
    ['Unix', 'سطر\nآخر', ['سطر', 'آخر']],
    ['Windows', 'سطر\r\nآخر\r\n', ['سطر', 'آخر']],
    ['old Mac', 'سطر\rآخر', ['سطر', 'آخر']],
    ['Unicode', 'سطر\u2028آخر', ['سطر', 'آخر']],
    ['blank', '\n \n\t\n', []],
  ])('end as on %s', (_, text, lines) => {
    expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });
});

it('has no span for nothing but white space', () => {
  expect(trimSpan('  \u00a0 ', { start: 0, end: 4 })).toBeUndefined();
  expect(trimSpan('  قمة ', { start: 0, end: 6 })).toEqual({ start: 2, end: 5 });
});
