import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../../exports/hostile.fixture.ts';
import { plainLine } from '../../../exports/selection.ts';
import type { Evidence, TimelineEvent } from '../../../model/timeline.ts';
import { axisPage } from './axisPage.ts';
import { cardPage } from './cardPage.ts';
import { listPage } from './listPage.ts';

const context = { base: '/base/' };
const [summit] = HOSTILE.events as readonly [TimelineEvent, ...TimelineEvent[]];
const pages = {
  card: cardPage(context, HOSTILE, summit),
  list: listPage(context, HOSTILE),
  axis: axisPage(context, HOSTILE),
};

describe.each(Object.entries(pages))('the %s in a frame', (_, html) => {
  const { document } = parseHTML(html);

  it('takes no script but our one file and its data, whatever the titles hold', () => {
    const scripts = [...document.querySelectorAll('script')].map(
      script => script.getAttribute('src') ?? script.getAttribute('type'),
    );
    expect(scripts.filter(script => !script?.startsWith('/base/embed/'))).toEqual(
      html === pages.axis ? ['application/json'] : [],
    );
    expect(html).not.toMatch(/ on[a-z]+=| style="/);
  });

  it('fetches nothing from elsewhere and opens links outside the frame', () => {
    for (const link of document.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^\/base\//);
      expect(link.getAttribute('target')).toBe('_blank');
    }
    expect(document.querySelector('img')).toBeNull();
  });

  it('has one heading of the first level, in Arabic from the right', () => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.documentElement.getAttribute('dir')).toBe('rtl');
  });
});

it('quotes the passage as its article has it', () => {
  const { document } = parseHTML(pages.card);
  expect(document.querySelector('blockquote')?.textContent).toBe(summit.evidence[0]?.quote);
  expect(document.querySelector('h1')?.textContent).toBe(plainLine(summit.title));
});

it('says which version of the data a pinned card keeps', () => {
  expect(cardPage(context, HOSTILE, summit, { pinned: true })).toContain(HOSTILE.version);
  expect(pages.card).not.toContain(HOSTILE.version);
});

it('gives the axis its data back whole', () => {
  const { document } = parseHTML(pages.axis);
  const data = JSON.parse(document.getElementById('axis-data')?.textContent ?? '');
  expect(data.events.map(({ title }: { title: string }) => title)).toEqual(HOSTILE.events.map(({ title }) => title));
});

it('leads with what confirms an event, and keeps a passage that dates it', () => {
  const date = { edtf: '2021-06-16', start: '2021-06-16', end: '2021-06-16', precision: 'day' } as const;
  const time = { start: 0, end: 3, text: 'غدا', value: '2021-06-16' };
  const [passage] = summit.evidence as readonly [Evidence, ...Evidence[]];
  const { time: _, ...undated } = passage;
  const event = {
    ...summit,
    date,
    status: 'occurred' as const,
    evidence: [
      { ...passage, quote: 'يلتقيان غدا', status: 'planned' as const, time, date },
      { ...undated, quote: 'التقيا', status: 'occurred' as const },
      { ...undated, quote: 'التقيا أيضا', status: 'occurred' as const },
    ],
  };
  const { document } = parseHTML(cardPage(context, HOSTILE, event));
  const quotes = [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
  expect(quotes).toEqual(['التقيا', 'يلتقيان غدا']);
});
