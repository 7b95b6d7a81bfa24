import { describe, expect, it } from 'vitest';
import { anEvent, aTimeline } from '../test/events.ts';
import { EMPTY_VIEW } from '../timeline/viewState.ts';
import { facetOptions } from './facets.ts';
import type { Matches } from './search.ts';
import { splitByMatches } from './splitByMatches.ts';

const timeline = aTimeline([
  anEvent({ id: 'summit' }),
  anEvent({ id: 'said', kind: 'statement', participants: ['putin'] }),
  anEvent({ id: 'said again', kind: 'statement', participants: ['putin'] }),
]);
const counts = (...[facet, view, matches]: [Parameters<typeof facetOptions>[0], object, Matches?]) =>
  facetOptions(facet, timeline, { ...EMPTY_VIEW, ...view }, matches).map(({ value, count }) => [value, count]);

// Protects the promise of a number beside a choice: that many events are listed when it is chosen.
describe('facetOptions', () => {
  it('counts what the search found only', () => {
    const found = new Map([['said', splitByMatches(new Set())]]);
    expect(counts('kinds', {}, found)).toEqual([
      ['summit', 0],
      ['statement', 1],
    ]);
  });

  it('counts statements that are folded away: choosing them shows them', () => {
    expect(counts('kinds', { isFolded: true })).toEqual([
      ['summit', 1],
      ['statement', 2],
    ]);
    expect(counts('people', { isFolded: true })).toEqual([
      ['putin', 1],
      ['biden', 1],
    ]);
  });

  it('lists what is chosen though no event has it, so that it can be let go', () => {
    expect(counts('people', { people: ['peskov'] })).toEqual([
      ['putin', 3],
      ['biden', 1],
      ['peskov', 0],
    ]);
  });
});
