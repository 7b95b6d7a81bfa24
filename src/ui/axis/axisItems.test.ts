import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../model/timeline.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { anEvent } from '../test/events.ts';
import { axisItems } from './axisItems.ts';

const only = (change: Partial<TimelineEvent>, settings = DEFAULT_SETTINGS) => axisItems([anEvent(change)], settings)[0];

// Protects the place and form of every mark on the axis.
describe('axisItems', () => {
  it('puts an exact day on its midnight, UTC, as a point', () => {
    const item = only({});
    expect(item?.start).toBe(Date.UTC(2021, 5, 16));
    expect(item).not.toHaveProperty('end');
    expect(item?.lane).toBe('presidents');
  });

  it('spans a month to the midnight after its last day, fading at both ends', () => {
    const item = only({ date: { edtf: '2022-01', start: '2022-01-01', end: '2022-01-31', precision: 'month' } });
    expect([item?.start, item?.end]).toEqual([Date.UTC(2022, 0, 1), Date.UTC(2022, 1, 1)]);
    expect([item?.softStart, item?.softEnd]).toEqual([true, true]);
  });

  it('draws stated days as hard ends', () => {
    const range = {
      edtf: '2021-12-28/2021-12-30',
      start: '2021-12-28',
      end: '2021-12-30',
      precision: 'range',
    } as const;
    const item = only({ date: range });
    expect([item?.softStart, item?.softEnd]).toEqual([false, false]);
    const open = only({ date: { ...range, edtf: '2021-12-28/2022-02', end: '2022-02-28' } });
    expect([open?.softStart, open?.softEnd]).toEqual([false, true]);
  });

  it('says title, date and status in the words of the reader', () => {
    const item = only({ status: 'planned' }, { ...DEFAULT_SETTINGS, months: 'levantine', digits: 'arabic' });
    expect(item?.name).toBe('قمة. الأربعاء ١٦ حزيران ٢٠٢١. معلن ولم يؤكَّد وقوعه');
    const hijri = only({}, { ...DEFAULT_SETTINGS, hijri: true });
    expect(hijri?.date).toBe('الأربعاء 16 يونيو/حزيران 2021، 6 ذي القعدة 1442هـ');
    const disputed = only({ conflicts: [{ field: 'place', values: [] }] });
    expect(disputed?.name).toBe('قمة. الأربعاء 16 يونيو/حزيران 2021. وقع. تختلف فيه المصادر');
  });
});
