import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { withDigits } from '../../arabic/datePreferences.ts';
import { DEFAULT_DATE_PREFERENCES } from '../../arabic/formatDate.ts';
import { addDays } from '../../model/calendar.ts';
import { HOSTILE } from '../hostile.fixture.ts';
import { type AxisItem, layoutAxis } from './layout.ts';
import { axisSvg } from './svg.ts';
import { clipWords, estimateWidth } from './textWidth.ts';
import { ticksOf } from './ticks.ts';

const items = (direction: 'rtl' | 'ltr'): readonly AxisItem[] =>
  layoutAxis(HOSTILE.events, { width: 1200, direction }).lanes.flatMap(lane => lane.items);

const byStart = (all: readonly AxisItem[]) =>
  [...all]
    .sort((a, b) => (a.event.date.start < b.event.date.start ? -1 : 1))
    .map(({ event, from, to }) => {
      return event.date.start === event.date.end ? from : Math.round((from + to) / 2);
    });

describe('the axis, laid out', () => {
  it('runs from right to left, and the other way for those who ask', () => {
    const rtl = byStart(items('rtl'));
    expect(rtl).toEqual([...rtl].sort((a, b) => b - a));
    const ltr = byStart(items('ltr'));
    expect(ltr).toEqual([...ltr].sort((a, b) => a - b));
  });

  it('keeps every mark and every label inside the picture', () => {
    for (const width of [320, 640, 1200]) {
      const layout = layoutAxis(HOSTILE.events, { width, labels: width === 320 ? 'numbers' : 'titles' });
      for (const { from, to, label, labelX, labelSide, y } of layout.lanes.flatMap(lane => lane.items)) {
        const long = estimateWidth(label, 15);
        const left = labelSide === 'start' ? labelX - long : labelX;
        expect(Math.min(from, left)).toBeGreaterThanOrEqual(0);
        expect(Math.max(to, left + long)).toBeLessThanOrEqual(width);
        expect(y).toBeLessThan(layout.height);
      }
    }
  });

  it('writes at ticks what has room: inside the picture, none over another', () => {
    for (const [width, labels, fontSize] of [
      [240, 'numbers', 13],
      [275, 'numbers', 13],
      [350, 'numbers', 13],
      [560, 'titles', 15],
      [900, 'titles', 15],
    ] as const) {
      for (const days of [5, 40, 200, 400, 1500, 9000]) {
        const span = [HOSTILE.events[0], HOSTILE.events[1]].flatMap(event => event ?? []);
        const end = addDays('2021-06-16', days);
        const events = span.map((event, at) => {
          const day = at === 0 ? '2021-06-16' : end;
          return { ...event, date: { ...event.date, start: day, end: day } };
        });
        const { ticks } = layoutAxis(events, { width, labels });
        const boxes = ticks
          .map(({ label, labelX }) => ({ labelX, half: estimateWidth(label, fontSize) / 2 }))
          .sort((a, b) => a.labelX - b.labelX);
        expect(boxes.length, `${width} px, ${days} days`).toBeGreaterThan(0);
        for (const [at, { labelX, half }] of boxes.entries()) {
          const before = boxes[at - 1];
          expect(labelX - half).toBeGreaterThanOrEqual(before ? before.labelX + before.half : -1e-9);
          expect(labelX + half).toBeLessThanOrEqual(width + 1e-9);
        }
      }
    }
  });

  it('names every month that has room for its name, and of two names every second', () => {
    const [first, second] = HOSTILE.events;
    if (!first || !second) throw new Error('the fixture has two events');
    const events = [first, second].map((event, at) => {
      const day = at === 0 ? '2021-06-16' : '2022-04-20';
      return { ...event, date: { ...event.date, start: day, end: day } };
    });
    const names = (months: 'egyptian' | 'both') =>
      layoutAxis(events, { width: 1400, dates: { ...DEFAULT_DATE_PREFERENCES, months } }).ticks.map(
        ({ label }) => label,
      );
    expect(names('egyptian').slice(0, 4)).toEqual(['يوليو 2021', 'أغسطس', 'سبتمبر', 'أكتوبر']);
    expect(names('both').slice(0, 2)).toEqual(['يوليو/تموز 2021', 'سبتمبر/أيلول']);
  });

  it('numbers marks where titles have no room, as the list below counts them, in the digits of the reader', () => {
    const dates = { ...DEFAULT_DATE_PREFERENCES, digits: 'arabic' as const };
    const { lanes } = layoutAxis(HOSTILE.events, { width: 275, labels: 'numbers', dates });
    const drawn = lanes.flatMap(lane => lane.items);
    expect(drawn).toHaveLength(HOSTILE.events.length);
    for (const { event, label } of drawn) {
      expect(label).toBe(withDigits(HOSTILE.events.findIndex(({ id }) => id === event.id) + 1, 'arabic'));
    }
  });

  it('cuts a long title where its mark is far from both edges of a narrow picture', () => {
    const [first] = HOSTILE.events;
    if (!first) throw new Error('the fixture has events');
    const on = (id: string, day: string) => ({
      ...first,
      id,
      title: 'تصريح ريابكوف عن اتصال هاتفي بين بوتين وبايدن',
      date: { ...first.date, start: day, end: day },
    });
    const days = ['2021-06-01', '2021-09-01', '2021-11-01', '2021-12-01', '2022-03-01'];
    const drawn = layoutAxis(
      days.map(day => on(day, day)),
      { width: 480 },
    ).lanes.flatMap(lane => lane.items);
    for (const { label, labelX, labelSide } of drawn) {
      const left = labelSide === 'start' ? labelX - estimateWidth(label, 15) : labelX;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + estimateWidth(label, 15)).toBeLessThanOrEqual(480);
    }
    expect(drawn.some(({ label }) => label.endsWith('…'))).toBe(true);
  });

  it('writes the title of a long span on it, where no room is left beside', () => {
    const [event] = HOSTILE.events;
    if (!event) throw new Error('no event');
    const span = (start: string, end: string) => ({
      ...event,
      title: 'نشر وثيقة من روسيا',
      date: { ...event.date, start, end },
    });
    for (const direction of ['rtl', 'ltr'] as const) {
      const drawn = (width: number, end: string) =>
        layoutAxis([span('2021-10-01', end)], { width, direction }).lanes.flatMap(lane => lane.items)[0] as AxisItem;
      const { label, labelX, labelSide, from, to } = drawn(720, '2021-12-31');
      expect(label).toBe('نشر وثيقة من روسيا');
      expect(labelSide).toBe('start');
      expect(labelX).toBeLessThan(to);
      expect(labelX - estimateWidth(label, 15)).toBeGreaterThan(from);
    }
  });

  it('never lays one label over another, however many events share a day', () => {
    const [first] = HOSTILE.events;
    if (!first) throw new Error('the fixture has events');
    const crowd = Array.from({ length: 30 }, (_, n) => ({ ...first, id: `same-day-${n}` }));
    const rows = layoutAxis(crowd, { width: 640 }).lanes.flatMap(lane => lane.items.map(({ y }) => y));
    expect(new Set(rows).size).toBe(30);
  });

  it('draws an empty selection', () => {
    expect(layoutAxis([], { width: 640 }).lanes).toEqual([]);
  });

  it('marks days, weeks, months or years, as many as can be read', () => {
    const ticks = (start: string, end: string, most = 10) => ticksOf({ start, end }, DEFAULT_DATE_PREFERENCES, most);
    expect(ticks('2021-12-27', '2022-01-02').map(({ day }) => day)).toHaveLength(7);
    expect(ticks('2021-12-01', '2022-01-31').map(({ day }) => day)[0]).toBe('2021-12-06');
    for (const end of ['2021-02-01', '2022-01-01', '2025-01-01', '2099-01-01']) {
      expect(ticks('2021-01-01', end).length).toBeLessThanOrEqual(10);
      expect(ticks('2021-01-01', end).length).toBeGreaterThan(2);
    }
  });

  it('writes months in figures with their year, and days with the year where it is new', () => {
    const figures = (start: string, end: string) =>
      ticksOf({ start, end }, { ...DEFAULT_DATE_PREFERENCES, digits: 'arabic' }, 5, 'figures').map(
        ({ label }) => label,
      );
    expect(figures('2021-11-01', '2022-02-10')).toEqual(['١١/٢٠٢١', '١٢/٢٠٢١', '١/٢٠٢٢', '٢/٢٠٢٢']);
    expect(figures('2021-12-30', '2022-01-02')).toEqual(['٣٠/١٢/٢٠٢١', '٣١/١٢', '١/١/٢٠٢٢', '٢/١']);
  });

  it('says the year at the first tick and wherever it changes', () => {
    const labels = (start: string, end: string) =>
      ticksOf({ start, end }, DEFAULT_DATE_PREFERENCES, 5).map(({ label }) => label);
    expect(labels('2021-11-01', '2022-02-10')).toEqual([
      ...['نوفمبر/تشرين الثاني 2021', 'ديسمبر/كانون الأول', 'يناير/كانون الثاني 2022', 'فبراير/شباط'],
    ]);
    expect(labels('2019-01-01', '2023-01-01')).toEqual(['2019', '2020', '2021', '2022', '2023']);
  });
});

describe('the axis as SVG', () => {
  const svg = axisSvg({ name: HOSTILE.site.name, events: HOSTILE.events }, { width: 1200 });

  it('is well-formed whatever the titles hold, and fetches nothing', () => {
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/(?:href|src)=|url\((?!#)/);
  });

  it('tells planned, cancelled and disputed apart without colour', () => {
    const group = (id: string): string => svg.slice(svg.indexOf(`<g id="${id}">`)).split('</g>')[0] as string;
    expect(group('2021-12-07-biden-putin-video-call')).toContain('stroke-dasharray="3 2"');
    expect(group('2021-12-07-biden-putin-video-call')).toContain('تختلف فيه المصادر');
    expect(group('2022-02-exercise-belarus')).toContain('line-through');
    expect(group('2021-06-16-biden-putin-summit-geneva')).not.toContain('dasharray');
  });

  it('fades the ends of a span only where nobody told its days', () => {
    const [first] = HOSTILE.events;
    if (!first) throw new Error('the fixture has events');
    const drawn = (edtf: string): string => {
      const date = { edtf, start: '2021-12-01', end: '2021-12-31', precision: 'range' as const };
      return axisSvg({ name: 'خط زمني', events: [{ ...first, date }] }, { width: 900 });
    };
    expect(drawn('2021-12-01/2021-12-31')).not.toContain('url(#axis-soft)');
    expect(drawn('2021-12')).toContain('url(#axis-soft)');
  });

  it('gives every event its full title in words', () => {
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(svg);
    expect(JSON.stringify(parsed)).toContain('وقضايا أخرى كثيرة');
  });
});

it('clips a title after a whole word and never leaves a comma before the dots', () => {
  expect(clipWords('قمة جنيف، بين الرئيسين', text => text.length <= 11)).toBe('قمة جنيف…');
  expect(clipWords('قمة', () => true)).toBe('قمة');
  expect(clipWords('قمة جنيف', () => false)).toBe('قمة…');
});

it('is not stretched by a span whose end says little: it runs on out of the picture, its words stay inside', () => {
  const [first, second] = HOSTILE.events;
  if (!first || !second) throw new Error('the fixture has two events');
  const year = {
    ...second,
    date: { edtf: '2022', start: '2022-01-01', end: '2022-12-31', precision: 'year' as const },
  };
  const [summit] = layoutAxis([first, year], { width: 1200 }).lanes.flatMap(lane => lane.items);
  const spans = layoutAxis([first, year], { width: 1200 }).lanes.flatMap(lane => lane.items);
  expect(summit?.from).toBeGreaterThan(1100);
  for (const { to, labelX } of spans) {
    expect(to).toBeLessThanOrEqual(1200);
    expect(labelX).toBeGreaterThanOrEqual(0);
    expect(labelX).toBeLessThanOrEqual(1200);
  }
  const [rtl, ltr] = (['rtl', 'ltr'] as const).map(direction =>
    layoutAxis([first, year], { width: 1200, direction })
      .lanes.flatMap(lane => lane.items)
      .find(({ event }) => event.date === year.date),
  );
  expect(rtl?.from).toBeLessThan(0);
  expect(ltr?.to).toBeGreaterThan(1200);
});
