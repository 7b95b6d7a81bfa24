import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByMarks } from './splitByMarks.ts';

// Protects the quotes: marking must never lose, repeat or reorder a letter.
describe('splitByMarks', () => {
  const body = 'عقد بايدن وبوتين قمة يوم الأربعاء في جنيف';
  const mark = (words: string) => ({ words, start: body.indexOf(words), end: body.indexOf(words) + words.length });

  it('marks trigger and time apart', () => {
    const pieces = splitByMarks(body, [mark('قمة'), mark('يوم الأربعاء')]);
    expect(pieces.map(({ text, marks }) => [text, marks.map(({ words }) => words)])).toEqual([
      ['عقد بايدن وبوتين ', []],
      ['قمة', ['قمة']],
      [' ', []],
      ['يوم الأربعاء', ['يوم الأربعاء']],
      [' في جنيف', []],
    ]);
  });

  it('keeps both marks where they overlap', () => {
    const pieces = splitByMarks(body, [mark('قمة يوم'), mark('يوم الأربعاء')]);
    expect(pieces.find(({ text }) => text === 'يوم')?.marks).toHaveLength(2);
  });

  it('counts from the place of the quote in its body', () => {
    const quote = body.slice(10);
    expect(splitByMarks(quote, [mark('قمة')], 10).find(({ marks }) => marks.length === 1)?.text).toBe('قمة');
  });

  it('gives back the text for any marks', () => {
    const spans = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60) }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), spans, fc.nat(20), (text, marks, offset) => {
        expect(
          splitByMarks(text, marks, offset)
            .map(piece => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
