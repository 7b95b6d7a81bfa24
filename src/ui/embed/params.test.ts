import { describe, expect, it } from 'vitest';
import type { Selectable } from './filters.ts';
import { DEFAULT_PARAMS, type EmbedParams, LONGEST_TITLE, paramsQuery, parseParams, selects } from './params.ts';

// Protects addresses that stand in other people's pages.
describe('parameters of an embed', () => {
  it('reads back what it writes', () => {
    const params: EmbedParams = {
      theme: 'dark',
      months: 'levantine',
      digits: 'arabic',
      direction: 'ltr',
      from: '2021-12-01',
      to: '2021-12-31',
      title: 'كيف وصلنا إلى "جنيف"؟ <b>& 100%',
      kinds: ['summit', 'phone-call'],
      statuses: ['occurred', 'planned'],
      people: ['biden', 'united-states'],
      places: ['geneva'],
      sources: ['2021-12-03-first', 'مقال_2.1'],
      query: 'قمة & جنيف, "غداً" #1 100%',
    };
    expect(parseParams(paramsQuery(params))).toEqual(params);
  });

  it('says nothing where nothing differs from the defaults', () => {
    expect(paramsQuery(DEFAULT_PARAMS)).toBe('');
    expect(parseParams('')).toEqual(DEFAULT_PARAMS);
  });

  it.each([
    '?theme=neon&months=&digits=roman&direction=up',
    '?from=2021-02-30&to=yesterday',
    '?kinds=party,<script>&people=../../etc,بايدن',
    '?statuses=held,OCCURRED&places=جنيف,<b>&sources=../x,.hidden,a/b,"&q=%00%20%0A',
    '?unknown=1&__proto__=x',
    '?title=%20%0A%E2%80%AE',
  ])('ignores what is unknown or wrong: %s', query => {
    expect(parseParams(query)).toEqual(DEFAULT_PARAMS);
  });

  it('takes one line of plain words for a heading, and no more of it than a heading', () => {
    expect(parseParams('?title=a%0A%E2%80%AEb%00c').title).toBe('a b c');
    expect(parseParams(`?title=${'ع'.repeat(5000)}`).title).toHaveLength(LONGEST_TITLE);
  });

  it('cuts words that no reader typed', () => {
    expect(parseParams(`?q=${'ق'.repeat(5000)}`).query).toHaveLength(100);
  });
});

describe('what an embed selects', () => {
  const exercise: Selectable = {
    id: 'x',
    kind: 'exercise',
    status: 'planned',
    participants: ['belarus'],
    place: 'minsk',
    date: { start: '2022-02-01', end: '2022-02-28' },
    sources: ['first', 'second'],
  };

  it.each([
    [{ from: '2022-02-28' }, true],
    [{ from: '2022-03-01' }, false],
    [{ to: '2022-02-01' }, true],
    [{ to: '2022-01-31' }, false],
    [{ kinds: ['summit'] }, false],
    [{ kinds: ['summit', 'exercise'] }, true],
    [{ people: ['putin', 'belarus'] }, true],
    [{ people: ['putin'] }, false],
    [{ statuses: ['occurred', 'planned'] }, true],
    [{ statuses: ['occurred'] }, false],
    [{ places: ['minsk'] }, true],
    [{ places: ['geneva'] }, false],
    [{ sources: ['second'] }, true],
    [{ sources: ['third'] }, false],
    [{ kinds: ['exercise'], statuses: ['occurred'] }, false],
  ] as const)('with %j an event of February is shown: %s', (params, shown) => {
    expect(selects({ ...DEFAULT_PARAMS, ...params }, exercise)).toBe(shown);
  });

  it('with words, what they find is shown', () => {
    expect(selects({ ...DEFAULT_PARAMS, query: 'مناورات' }, exercise, new Set(['x']))).toBe(true);
    expect(selects({ ...DEFAULT_PARAMS, query: 'قمة' }, exercise, new Set())).toBe(false);
  });
});
