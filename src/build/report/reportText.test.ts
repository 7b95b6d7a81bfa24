import { describe, expect, it } from 'vitest';
import type { Evidence, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { reportText } from './reportText.ts';

// Protects what an editor reads after an extraction: every source, every disagreement and every omission is told.
const evidence = (article: string, quote: string, edtf: string): Evidence => ({
  article,
  quote,
  start: 0,
  end: quote.length,
  trigger: { start: 0, end: 4, text: quote.slice(0, 4) },
  status: 'occurred',
  date: { edtf, start: edtf, end: edtf },
  reasoning: [{ rule: 'own', text: 'كُتب التاريخ في النصّ.' }],
});

const event: TimelineEvent = {
  id: '2021-06-16-biden-putin-summit-geneva',
  title: 'قمة جنيف بين بايدن وبوتين',
  summary: '',
  kind: 'summit',
  status: 'occurred',
  participants: ['biden', 'putin'],
  date: { edtf: '2021-06-16', start: '2021-06-16', end: '2021-06-16', precision: 'day' },
  evidence: [
    evidence('first', 'قمة جنيف\nانعقدت في 16 يونيو', '2021-06-16'),
    evidence('second', 'قمة جنيف في 17 يونيو', '2021-06-17'),
  ],
  conflicts: [
    {
      field: 'date',
      values: [
        { value: '2021-06-16', evidence: [0] },
        { value: '2021-06-17', evidence: [1] },
      ],
    },
  ],
  mergeReasons: [{ rule: 'disputed-date', text: 'الأطراف والنوع واحدة.' }],
};

const timeline: Timeline = {
  schemaVersion: 1,
  entities: {},
  articles: ['first', 'second'].map(id => ({
    id,
    sha256: '',
    published: { edtf: '2021-07-01', basis: 'metadata', reasoning: [] },
    boilerplate: [],
    timexes: [],
  })),
  events: [event],
  leftOut: [{ article: 'second', start: 0, end: 11, quote: 'لقاء لم يقع', reason: 'المصدر ينفيه.' }],
};

describe('the report in short', () => {
  const report = reportText(timeline, undefined, { verbose: false });

  it('names each event with its date, status in Arabic and sources', () => {
    expect(report).toContain('16 يونيو/حزيران 2021 · قمة جنيف بين بايدن وبوتين · وقع · first، second');
  });

  it('tells who says what where sources disagree', () => {
    expect(report).toContain('اختلاف في التاريخ: 16 يونيو/حزيران 2021 (first)، 17 يونيو/حزيران 2021 (second)');
  });

  it('counts what was left out under its reason, without quoting it', () => {
    expect(report).toContain('مقطع واحد: المصدر ينفيه.');
    expect(report).not.toContain('لقاء لم يقع');
    expect(report).not.toContain('انعقدت');
  });

  it('opens with the numbers, as Arabic counts them', () => {
    expect(report.split('\n')[0]).toBe('حدث واحد في مقالين، وتختلف المصادر في حدث واحد، وتُرك مقطع واحد.');
  });
});

describe('the report in full', () => {
  const report = reportText(timeline, [], { verbose: true });

  it('quotes every passage in one line, with how its date was reached', () => {
    expect(report).toContain('first · وقع: «قمة جنيف انعقدت في 16 يونيو»');
    expect(report).toContain('كُتب التاريخ في النصّ.');
    expect(report).toContain('سبب الجمع: الأطراف والنوع واحدة.');
  });

  it('quotes what was left out', () => expect(report).toContain('second: «لقاء لم يقع»'));

  it('says when nothing changed', () => expect(report).toContain('لم يتغيّر شيء عن الخط الزمني المنشور.'));
});

describe('the report in short, of what changed', () => {
  const later = { ...event, id: 'later', title: 'مكالمة', evidence: [evidence('second', 'تحادثا', '2021-12-30')] };
  const many = Array.from({ length: 40 }, (_, at) => ({ ...later, id: `later-${at}` }));
  const nothing = { ...(timeline.articles[0] as (typeof timeline.articles)[number]), id: 'third' };
  const now: Timeline = {
    ...timeline,
    articles: [...timeline.articles, nothing],
    events: [event, ...many],
    leftOut: [{ article: 'third', start: 0, end: 4, quote: 'خبر', reason: 'ليس عن الرئيسين.' }],
  };
  const report = reportText(
    now,
    [
      { change: 'article-new', article: 'second', title: 'ثانٍ' },
      { change: 'article-new', article: 'third', title: 'ثالث' },
      { change: 'status', id: event.id, title: event.title, before: 'planned', after: 'occurred' },
      { change: 'passage-new', id: event.id, title: event.title, article: 'second', quote: 'قمة جنيف في 17 يونيو' },
      ...many.map(({ id, title }) => ({ change: 'event-new', id, title, edtf: '2021-12-30' }) as const),
    ],
    { verbose: false },
  );

  it('tells first what is no longer as it was published', () => {
    expect(report.indexOf('تغيّرت حالة «قمة جنيف بين بايدن وبوتين»')).toBeLessThan(report.indexOf('أحداث جديدة'));
  });

  it('tells what came of each new article, and why nothing did', () => {
    expect(report).toContain('«ثانٍ» · أحداث جديدة: 40، شواهد على غيرها: 1');
    expect(report).toContain('«ثالث» · بلا أحداث: ليس عن الرئيسين.');
  });

  it('counts what is too much to be read, and leaves out what did not change', () => {
    expect(report).toContain('أحداث جديدة (40):');
    expect(report).toContain('وغيرها: 25');
    expect(report).toContain('شواهد جديدة على أحداث كانت: 1');
    expect(report).not.toContain('16 يونيو/حزيران 2021 · قمة');
    expect(report.split('\n').length).toBeLessThan(40);
  });
});

it('says that nothing was left out or disputed rather than nothing at all', () => {
  const calm = reportText({ ...timeline, events: [], leftOut: [] }, undefined, { verbose: false });
  expect(calm).toContain('لا تختلف المصادر في شيء، ولم يُترك شيء.');
});
