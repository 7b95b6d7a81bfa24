import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, daysBetween, isoWeekOf, mondayOf, weekdayOf } from './calendar.ts';

// Protects counting on the calendar where months and years end: every date that is counted from another goes through it.
it('counts days and names weekdays as `Date` does, over two leap cycles of 400 years', () => {
  for (let number = -170_000; number < 130_000; number += 13) {
    const date = new Date(number * 86_400_000);
    const day = date.toISOString().slice(0, 10);
    expect([addDays('1970-01-01', number), daysBetween('1970-01-01', day), weekdayOf(day)]).toEqual([
      day,
      number,
      date.getUTCDay() || 7,
    ]);
  }
});

describe('months and years', () => {
  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-12-15', 1, '2022-01-15'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2021-06-16', -30, '2018-12-16'],
    ['2021-06-16', 0, '2021-06-16'],
  ])('%s and %i months: %s', (day, months, moved) => expect(addMonths(day, months)).toBe(moved));

  it.each([
    ['2020-02-29', 1, '2021-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2021-06-16', -121, '1900-06-16'],
  ])('%s and %i years: %s', (day, years, moved) => expect(addYears(day, years)).toBe(moved));
});

describe('weeks as ISO 8601 counts them', () => {
  it.each([
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2018-12-31', '2019-W01'],
    ['2022-01-01', '2021-W52'],
    ['2016-01-03', '2015-W53'],
  ])('%s is of %s', (day, week) => expect(isoWeekOf(day)).toBe(week));

  it('begin on the Monday that leads back to them', () => {
    for (let day = '2015-12-28'; day < '2027-01-11'; day = addDays(day, 7)) expect(mondayOf(isoWeekOf(day))).toBe(day);
  });
});
