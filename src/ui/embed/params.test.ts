import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMS, type EmbedParams, paramsQuery, parseParams, selects } from './params.ts';

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
      kinds: ['summit', 'phone-call'],
      people: ['biden', 'united-states'],
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
    '?unknown=1&__proto__=x',
  ])('ignores what is unknown or wrong: %s', query => {
    expect(parseParams(query)).toEqual(DEFAULT_PARAMS);
  });
});

describe('the range of an embed', () => {
  const exercise = {
    kind: 'exercise',
    participants: ['belarus'],
    date: { edtf: '2022-02', start: '2022-02-01', end: '2022-02-28', precision: 'month' },
  } as const;

  it.each([
    [{ from: '2022-02-28' }, true],
    [{ from: '2022-03-01' }, false],
    [{ to: '2022-02-01' }, true],
    [{ to: '2022-01-31' }, false],
    [{ kinds: ['summit'] }, false],
    [{ kinds: ['summit', 'exercise'] }, true],
    [{ people: ['putin', 'belarus'] }, true],
    [{ people: ['putin'] }, false],
  ] as const)('with %j an event of February is shown: %s', (params, shown) => {
    expect(selects({ ...DEFAULT_PARAMS, ...params }, exercise)).toBe(shown);
  });
});
