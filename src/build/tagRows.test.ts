import { describe, expect, it } from 'vitest';
import { RowError, tagRow } from './tagRows.ts';

const row = (fields: Record<string, unknown>): string => JSON.stringify(fields);

describe('tagRow', () => {
  it('answers a row with its id and its expressions, and keeps reasoning to itself', () => {
    const answer = JSON.parse(tagRow(row({ id: 'a', reference: '2021-12-30', text: 'التقيا منتصف يناير 2021.' }), 1));
    expect(answer.id).toBe('a');
    expect(answer.timexes).toHaveLength(1);
    expect(answer.timexes[0]).toMatchObject({
      start: 7,
      end: 23,
      text: 'منتصف يناير 2021',
      type: 'DATE',
      value: '2021-01',
      mod: 'MID',
    });
    expect(answer.timexes[0]).not.toHaveProperty('reasoning');
  });

  it('gives an anchor with its words', () => {
    const { timexes } = JSON.parse(tagRow(row({ id: 1, reference: '2021-12-30', text: 'صدر بعد يومين من القمة.' }), 1));
    expect(timexes[0]).toMatchObject({ value: 'P2D', anchor: { text: 'القمة', direction: 'after', kind: 'event' } });
  });

  it.each([
    ['{', 'JSON'],
    ['[]', 'كائن'],
    [row({ reference: '2021-12-30', text: '' }), 'id'],
    [row({ id: 1, reference: '2021-12-30' }), 'text'],
    [row({ id: 1, reference: '2021-02-30', text: '' }), 'reference'],
    [row({ id: 1, text: '' }), 'reference'],
  ])('names the line and the fault of %s', (json, fault) => {
    expect(() => tagRow(json, 7)).toThrow(RowError);
    expect(() => tagRow(json, 7)).toThrow(/السطر 7/);
    expect(() => tagRow(json, 7)).toThrow(new RegExp(fault));
  });
});
