import { describe, expect, it } from 'vitest';
import { articleOf, lexicon } from '../../build/testing/readForTest.ts';
import type { CurationEntry, Decision } from '../../model/curation.ts';
import { EMPTY_DESK, extractTimeline } from '../extractTimeline.ts';

// Protects what readers see of events that an editor put together or apart: the passages say it, not the old reading.
const ABOUT = 'تحدث بايدن عن روسيا وبوتين.\n\n';
const ARTICLES = [
  ['2021-12-28', 'أعلن الكرملين أن محادثات بين روسيا والولايات المتحدة ستعقد في جنيف في يناير المقبل.'],
  ['2022-01-11', 'اجتمعت ويندي شيرمان مع سيرغي ريابكوف في فيينا يوم 10 يناير 2022.'],
  ['2022-01-12', 'أجرى سيرغي ريابكوف محادثات مع ويندي شيرمان في جنيف في 9 يناير 2022.'],
  ['2022-01-13', 'تحدث بايدن وبوتين هاتفياً يوم 30 ديسمبر 2021. واتفق بايدن وبوتين خلال المكالمة على لقاء.'],
] as const;

const PLANNED = '2022-01-russia-united-states-talks-geneva';
const VIENNA = '2022-01-10-sherman-ryabkov-meeting-vienna';
const GENEVA = '2022-01-09-ryabkov-sherman-talks-geneva';
const CALL = '2021-12-30-biden-putin-phone-call';

/** The timeline of some of the articles, by id, with one decision. */
function decided(articles: readonly number[], event: string, decision: Decision) {
  const given = articles.map(at => {
    const [published, body] = ARTICLES[at] as (typeof ARTICLES)[number];
    return articleOf(ABOUT + body, published, `article-${at}`);
  });
  const entry: CurationEntry = { event, decision, note: 'سبب.', date: '2022-03-01', line: 1 };
  const curation = { file: 'curation.yaml', entries: [entry] };
  const { timeline, problems } = extractTimeline(given, lexicon, { ...EMPTY_DESK, curation });
  expect(problems).toEqual([]);
  return new Map(timeline?.events.map(one => [one.id, one]));
}

describe('a merge', () => {
  it('into a plan that has come true has the day, the status and the parties that the other tells', () => {
    const byId = decided([0, 1], PLANNED, { action: 'merge', events: [VIENNA] });
    expect(byId.has(VIENNA)).toBe(false);
    expect(byId.get(PLANNED)).toMatchObject({
      status: 'occurred',
      date: { edtf: '2022-01-10', precision: 'day' },
      participants: ['sherman', 'ryabkov'],
      conflicts: [{ field: 'place', values: [{ value: 'geneva' }, { value: 'vienna' }] }],
    });
  });

  it('of two days shows the days as disputed, whichever is merged into the other', () => {
    for (const [into, other] of [
      [GENEVA, VIENNA],
      [VIENNA, GENEVA],
    ] as const) {
      const merged = decided([1, 2], into, { action: 'merge', events: [other] }).get(into);
      expect(merged?.date.edtf).toBe('2022-01-10');
      expect(merged?.conflicts.map(({ field }) => field)).toEqual(['date', 'place']);
      expect(merged?.mergeReasons.some(({ text }) => text.includes('سبب.'))).toBe(true);
    }
  });
});

describe('a split', () => {
  const split = (article: string, quote: string): Decision => {
    return { action: 'split', into: 'apart', title: 'لقاء آخر', passages: [{ article, quote }] };
  };

  it('leaves either event what its own passages say', () => {
    const byId = decided([0, 2], GENEVA, split('article-2', 'أجرى سيرغي ريابكوف'));
    expect(byId.get(GENEVA)).toMatchObject({ status: 'planned', date: { edtf: '2022-01' } });
    expect(byId.get(GENEVA)?.participants).not.toContain('sherman');
    expect(byId.get('apart')).toMatchObject({
      title: 'لقاء آخر',
      status: 'occurred',
      date: { edtf: '2022-01-09' },
      participants: ['ryabkov', 'sherman'],
    });
  });

  it('of a passage without a date keeps the date of the whole, and says so', () => {
    const apart = decided([3], CALL, split('article-3', 'واتفق بايدن')).get('apart');
    expect(apart).toMatchObject({ date: { edtf: '2021-12-30' }, participants: ['biden', 'putin'] });
    expect(apart?.evidence[0]?.reasoning[0]).toMatchObject({ rule: 'editor' });
  });
});
