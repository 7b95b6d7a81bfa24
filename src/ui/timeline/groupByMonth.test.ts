import { describe, expect, it } from 'vitest';
import { anEvent } from '../test/events.ts';
import { groupByMonth } from './groupByMonth.ts';

const on = (start: string, precision: 'day' | 'year' = 'day') =>
  anEvent({ id: start + precision, date: { edtf: start, start, end: start, precision } });

// Protects the list: no event lost, none under a month that nobody named.
describe('groupByMonth', () => {
  it('heads events by their month and what is known by its year alone by the year', () => {
    const groups = groupByMonth([on('2021-12-02'), on('2021-12-30'), on('2022-01-01', 'year'), on('2022-01-10')]);
    expect(groups.map(({ edtf, events }) => [edtf, events.length])).toEqual([
      ['2021-12', 2],
      ['2022', 1],
      ['2022-01', 1],
    ]);
  });
});
