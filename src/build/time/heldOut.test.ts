import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../arabic/normalise.ts';
import { tagTime } from '../../pipeline/time/tagTime.ts';
import { type GoldRow, parseRows, scoreRows } from './score.ts';

// Sentences written and marked by somebody who did not know the rules. First-run scores are in docs/time-quality.md;
// these floors keep what was reached since.
const folder = join(import.meta.dirname, '../../pipeline/time/golden');
const rows = (file: string): GoldRow[] => parseRows(readFileSync(join(folder, file), 'utf8'));
const tag = ({ text, reference }: GoldRow) => tagTime(normalise(text), reference);

describe('sentences of another hand', () => {
  it.each([
    ['held-out-1.jsonl', { strict: 99, relaxed: 99, value: 99 }],
    ['held-out-2.jsonl', { strict: 98, relaxed: 99, value: 99 }],
    ['held-out-3.jsonl', { strict: 99, relaxed: 99, value: 99 }],
    ['held-out-4.jsonl', { strict: 96, relaxed: 99, value: 97 }],
    ['held-out-5.jsonl', { strict: 93, relaxed: 97, value: 92 }],
    ['held-out-6.jsonl', { strict: 94, relaxed: 98, value: 95 }],
    ['held-out-7.jsonl', { strict: 97, relaxed: 99, value: 96 }],
    ['held-out-8.jsonl', { strict: 93, relaxed: 98, value: 93 }],
  ] as const)('%s', (file, floor) => {
    const score = scoreRows(rows(file), tag);
    expect(score.strict).toBeGreaterThanOrEqual(floor.strict);
    expect(score.relaxed).toBeGreaterThanOrEqual(floor.relaxed);
    expect(score.value).toBeGreaterThanOrEqual(floor.value);
  });

  it.each([
    ['held-out-traps.jsonl', 2],
    ['held-out-traps-2.jsonl', 0],
    ['held-out-traps-3.jsonl', 2],
    ['held-out-traps-4.jsonl', 2],
    ['held-out-traps-5.jsonl', 3],
    ['held-out-traps-6.jsonl', 6],
    ['held-out-traps-7.jsonl', 2],
    ['held-out-traps-8.jsonl', 0],
    ['held-out-traps-9.jsonl', 0],
    ['held-out-traps-10.jsonl', 0],
    ['held-out-traps-11.jsonl', 0],
  ] as const)('finds next to no date in the sentences without one of %s', (file, most) => {
    const found = rows(file).flatMap(row => tag(row).map(({ text }) => `${row.id} ${text}`));
    expect(found.length, found.join(', ')).toBeLessThanOrEqual(most);
  });
});

describe('scoreRows', () => {
  const row: GoldRow = {
    id: 'one',
    reference: '2021-12-30',
    text: 'من أمس إلى غد',
    timexes: [
      { text: 'أمس', type: 'DATE', values: ['2021-12-29'] },
      { text: 'غد', type: 'DATE', values: ['2021-12-31'] },
    ],
  };

  it('tells a span that overlaps from one that is the same, and a wrong value from a right one', () => {
    const score = scoreRows([row], () => [
      { start: 3, end: 6, value: '2021-12-28' },
      { start: 7, end: 13, value: '2021-12-31' },
    ]);
    expect(score).toEqual({ strict: 50, relaxed: 100, value: 50, gold: 2, found: 2 });
  });

  it('counts what is missed and what is spurious', () => {
    expect(scoreRows([row], () => [{ start: 3, end: 6, value: '2021-12-29' }]).strict).toBe(66.67);
    expect(scoreRows([{ ...row, timexes: [] }], () => [{ start: 3, end: 6, value: 'x' }]).relaxed).toBe(0);
  });
});
