import { describe, expect, it } from 'vitest';
import { anEvent, someEvidence } from '../test/events.ts';
import { EMPTY_VIEW } from '../timeline/viewState.ts';
import { filterEvents } from './filterEvents.ts';

const events = [
  anEvent({ id: 'summit', evidence: [someEvidence('a'), someEvidence('b')] }),
  anEvent({ id: 'said', kind: 'statement', participants: ['peskov'], evidence: [someEvidence('b')] }),
  anEvent({ id: 'talks', kind: 'talks', status: 'planned', participants: ['biden'], evidence: [someEvidence('a')] }),
];
const ids = (view: Partial<typeof EMPTY_VIEW>, lifted?: Parameters<typeof filterEvents>[2]) =>
  filterEvents(events, { ...EMPTY_VIEW, ...view }, lifted).map(({ id }) => id);

// Protects finding: filters narrow together, choices within one widen.
describe('filterEvents', () => {
  it('lets everything through when nothing is set', () => {
    expect(ids({})).toEqual(['summit', 'said', 'talks']);
  });

  it('takes any choice within a filter and all filters together', () => {
    expect(ids({ kinds: ['summit', 'statement'] })).toEqual(['summit', 'said']);
    expect(ids({ kinds: ['summit', 'statement'], sources: ['a'] })).toEqual(['summit']);
    expect(ids({ people: ['biden'], statuses: ['planned'] })).toEqual(['talks']);
  });

  it('folds statements unless they were asked for', () => {
    expect(ids({ isFolded: true })).toEqual(['summit', 'talks']);
    expect(ids({ isFolded: true, kinds: ['statement'] })).toEqual(['said']);
  });

  it('can lift one filter, to say what it hides', () => {
    expect(ids({ people: ['peskov'], sources: ['a'] })).toEqual([]);
    expect(ids({ people: ['peskov'], sources: ['a'] }, 'sources')).toEqual(['said']);
  });
});
