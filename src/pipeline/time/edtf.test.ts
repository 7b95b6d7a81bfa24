import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../arabic/normalise.ts';
import { epochOf } from '../../model/calendar.ts';
import { tagTime } from './tagTime.ts';

// Every EDTF string that any sentence of the golden folder yields is read by a parser that is not ours.
const folder = join(import.meta.dirname, 'golden');
const expressions = readdirSync(folder)
  .filter(name => name.startsWith('news'))
  .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.split('|'))
  .flatMap(([reference = '', text = '']) => tagTime(normalise(text), reference));

describe('EDTF', () => {
  it('is valid wherever it is given', () => {
    const written = new Set(expressions.flatMap(({ edtf: value }) => (value === undefined ? [] : [value])));
    expect(written.size).toBeGreaterThan(150);
    for (const value of written) expect(() => edtf(value), value).not.toThrow();
  });

  it('lies inside the days that the expression may lie in', () => {
    const days = /^\d{4}(-\d{2}){0,2}$/;
    for (const { edtf: value, range, text } of expressions) {
      if (value === undefined || range === undefined || !days.test(value)) continue;
      const parsed = edtf(value);
      if (/-(2[1-9]|3\d|4[01])$/.test(value)) continue; // divisions of a year are parsed without bounds
      expect(parsed.min, text).toBeLessThanOrEqual(epochOf(range.end));
      expect(parsed.max, text).toBeGreaterThanOrEqual(epochOf(range.start));
    }
  });

  it('is given for all that names a place on the calendar, and for nothing else', () => {
    for (const { type, value, edtf: written, text } of expressions) {
      if (type === 'DURATION' || /_REF$/.test(value)) expect(written, text).toBeUndefined();
      else if (type !== 'SET') expect(written, text).toBeDefined();
    }
  });
});
