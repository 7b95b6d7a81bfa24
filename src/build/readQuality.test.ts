import { expect, it } from 'vitest';
import { EMPTY_DESK, extractTimeline } from '../pipeline/extractTimeline.ts';
import { type Extract, readQuality } from './readQuality.ts';
import type { GoldTimeline } from './scoreEvents.ts';
import { articleOf, lexicon } from './testing/readForTest.ts';

// Protects the figures of the about page: they tell how well the listed articles are read, whatever else is added.
const extract: Extract = articles => extractTimeline(articles, lexicon, EMPTY_DESK).timeline;
const ABOUT = 'تحدث بايدن عن روسيا وبوتين.\n\n';
const listed = articleOf(
  `${ABOUT}اجتمعت ويندي شيرمان مع سيرغي ريابكوف في فيينا يوم 10 يناير 2022.`,
  '2022-01-11',
  'listed',
);
// Tells the same meeting under another place, and something of its own.
const added = articleOf(
  `${ABOUT}التقى سيرغي ريابكوف ويندي شيرمان في جنيف يوم 10 يناير 2022. وتحدث بايدن وبوتين هاتفياً يوم 30 ديسمبر 2021.`,
  '2022-01-12',
  'added',
);
const gold: GoldTimeline = {
  reviewed: '2022-03-01',
  must: [
    {
      id: 'vienna',
      edtf: '2022-01-10',
      kinds: ['meeting'],
      participants: ['sherman', 'ryabkov'],
      place: 'vienna',
      status: 'occurred',
      articles: ['listed'],
    },
  ],
  allow: [{ id: 'biden-says', kinds: ['statement'], participants: ['biden'], within: ['2022-01-01', '2022-01-31'] }],
};

it('measures the articles of the list as if there were no others', () => {
  const alone = readQuality(gold, [listed], extract);
  expect(alone).toEqual({
    recall: 1,
    precision: 1,
    evidence: 1,
    status: 1,
    place: 1,
    events: 1,
    articles: 1,
    date: '2022-03-01',
  });
  expect(readQuality(gold, [listed, added], extract)).toEqual(alone);
});

it('leaves out of the list what only articles tell that are no longer there', () => {
  const [event] = gold.must as [GoldTimeline['must'][number]];
  const gone = { ...event, id: 'gone', edtf: '2021-12-07', articles: ['gone'] };
  const both = { ...event, articles: ['listed', 'gone'] };
  expect(readQuality({ ...gold, must: [both, gone] }, [listed], extract)).toMatchObject({
    recall: 1,
    evidence: 1,
    events: 1,
    articles: 1,
  });
  expect(readQuality(gold, [added], extract)).toBeUndefined();
});
