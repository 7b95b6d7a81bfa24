import { expect, it } from 'vitest';
import { type Curation, NO_CURATION } from '../../model/curation.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { anArticle, anEvent, aTimeline, someEvidence } from '../../ui/test/events.ts';
import { namesOf } from './names.ts';
import { reviewPage } from './reviewPage.ts';

// Protects an editor's way through a large change: by article, what is decided folded, one's place kept.
const ARTICLES = ['first', 'second', 'third'];
const fresh = ARTICLES.flatMap(article =>
  Array.from({ length: 8 }, (_, at) => anEvent({ id: `${article}-${at}`, evidence: [someEvidence(article)] })),
);
const known = anEvent({ id: 'known', evidence: [someEvidence('old')] });
const timeline = aTimeline(
  [known, ...fresh],
  ['old', ...ARTICLES].map(id => anArticle(id, '2022-01-01')),
);
const changes: Change[] = [
  ...ARTICLES.map(article => ({ change: 'article-new', article, title: `مقال ${article}` }) as const),
  { change: 'status', id: 'known', title: 'قمة', before: 'planned', after: 'occurred' },
  ...fresh.map(({ id, title }) => ({ change: 'event-new', id, title, edtf: '2021-06-16' }) as const),
];
const names = namesOf({ people: {}, organisations: {}, places: {} } as never);
const page = (more: { at?: string; curation?: Curation } = {}): string =>
  reviewPage({
    timeline,
    changes,
    names,
    problems: [],
    token: 'x',
    curation: more.curation ?? NO_CURATION,
    ...(more.at !== undefined && { outcome: { failed: false, text: 'كُتب', at: more.at } }),
  });
/** The groups of the page that are not folded, by their first event. */
const open = (html: string): string[] =>
  [...html.matchAll(/<details class="group" open>.*?<article id="([^"]+)"/gs)].map(([, id = '']) => id);

it('groups new events by the article that tells them, before those that readers have', () => {
  const html = page();
  const order = ['id="of-first"', 'id="first-0"', 'id="of-second"', 'id="third-7"', 'أحداث تغيّرت', 'id="known"'];
  expect(order.map(words => html.indexOf(words))).toEqual(
    [...order.map(words => html.indexOf(words))].sort((a, b) => a - b),
  );
  expect(html).toContain('<a href="#of-second">');
});

it('folds what is too much at once, but not where the editor is', () => {
  expect(open(page())).toEqual(['first-0', 'known']);
  expect(open(page({ at: 'third-5' }))).toEqual(['first-0', 'third-0', 'known']);
});

it('folds what is accepted, and goes on with the next article when the first is done', () => {
  const entries = fresh.slice(0, 8).map(
    ({ id }, at) =>
      ({
        event: id,
        note: 'س',
        date: '2022-03-01',
        line: at * 4 + 1,
        decision: { action: 'pin', fields: {} },
      }) as const,
  );
  const html = page({ curation: { file: 'c', entries } });
  expect(html).toMatch(/id="first-0" class="accepted"><details>/);
  expect(html).toContain('أُقرّت كلها');
  expect(html).toContain('أُقرّ في 1 مارس/آذار 2022');
  expect(open(html)).toEqual(['second-0', 'known']);
});
