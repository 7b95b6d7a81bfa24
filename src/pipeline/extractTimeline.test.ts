import { expect, it } from 'vitest';
import { articleOf, lexicon } from '../build/testing/readForTest.ts';
import { extractTimeline } from './extractTimeline.ts';

// Protects what only whole articles show: which event a date, a heading or an anchor comes to belong to.
const ABOUT = 'قال الكرملين إن العلاقات بين بايدن وبوتين مهمة.\n\nتحدث بايدن عن روسيا.\n\n';

function idsOf(body: string, published = '2022-01-20'): readonly string[] {
  return extractTimeline([articleOf(body, published)], lexicon).timeline?.events.map(({ id }) => id) ?? [];
}

it('lets a line that is only a date speak for the sentence below it', () => {
  expect(idsOf(`${ABOUT}10 يناير 2022\n\nالتقى بايدن بوتين في جنيف.`)).toEqual([
    '2022-01-10-biden-putin-summit-geneva',
  ]);
});

it('counts from an event that the text dated before', () => {
  const body = 'عُقدت القمة بين بايدن وبوتين في 10 يناير 2022. والتقى لافروف بلينكن بعد يومين من القمة.';
  expect(idsOf(body)).toEqual(['2022-01-10-biden-putin-summit', '2022-01-12-lavrov-blinken-meeting']);
});

it('takes «انعقدت قمة» for one event', () => {
  expect(idsOf('انعقدت قمة جنيف بين بايدن وبوتين في 10 يناير 2022.')).toEqual(['2022-01-10-biden-putin-summit-geneva']);
});

it('carries the year of an ornamented heading through a chronology', () => {
  const body = `${ABOUT}**2021**\n\n- 26 يناير: أول اتصال هاتفي بين بايدن وبوتين.\n- 16 يونيو: قمة جنيف بين بايدن وبوتين.`;
  expect(idsOf(body)).toEqual(['2021-01-26-biden-putin-phone-call', '2021-06-16-biden-putin-summit-geneva']);
});

it('shows nothing that a denial covers, however far behind the verb', () => {
  const body = `${ABOUT}نفى الكرملين، اليوم، صحة ما تناقلته مواقع بشأن عقد لقاء سري بين جيك سوليفان ونيكولاي باتروشيف في هلسنكي يوم 15 يناير 2022.`;
  expect(idsOf(body).filter(id => id.includes('meeting'))).toEqual([]);
});
