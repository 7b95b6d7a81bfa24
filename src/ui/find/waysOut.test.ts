import { describe, expect, it } from 'vitest';
import { anEvent, aTimeline } from '../test/events.ts';
import { EMPTY_VIEW } from '../timeline/viewState.ts';
import { waysOut } from './waysOut.ts';

const timeline = aTimeline([
  anEvent({ id: 'a' }),
  anEvent({ id: 'b', kind: 'talks' }),
  anEvent({ id: 'c', kind: 'talks', status: 'planned' }),
]);

// Protects the empty state: it must name a filter whose lifting helps.
describe('waysOut', () => {
  it('names what helps most first, and nothing that does not help', () => {
    const view = { ...EMPTY_VIEW, kinds: ['summit' as const], statuses: ['planned' as const], people: ['biden'] };
    expect(waysOut(timeline, timeline, view, undefined).map(({ lift, count }) => [lift, count])).toEqual([
      [['kinds'], 1],
      [['statuses'], 1],
    ]);
  });

  it('offers to lift the search and the day', () => {
    const view = { ...EMPTY_VIEW, query: 'قمر', asOf: '2021-01-01' };
    const none = { ...timeline, events: [] };
    expect(waysOut(timeline, none, view, undefined).map(({ lift }) => lift)).toEqual([['asOf']]);
    expect(waysOut(timeline, timeline, view, new Map()).map(({ lift }) => lift)).toEqual([['query']]);
  });

  it('names what to lift together where nothing helps alone', () => {
    const view = { ...EMPTY_VIEW, query: 'قمر', kinds: ['summit' as const], statuses: ['planned' as const] };
    expect(waysOut(timeline, timeline, view, new Map())).toEqual([
      { lift: ['query', 'kinds'], change: { query: '', kinds: [] }, count: 1 },
      { lift: ['query', 'statuses'], change: { query: '', statuses: [] }, count: 1 },
    ]);
  });
});
