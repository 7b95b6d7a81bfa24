import type { EventKind, TimelineEvent } from './timeline.ts';

/** From the top: the two presidents, delegations and ministers, what was said and written, moves on the ground. */
export const LANES = ['presidents', 'delegations', 'statements', 'ground'] as const;
export type Lane = (typeof LANES)[number];

/** The two whose diplomacy this is. */
const PRESIDENTS = ['biden', 'putin'] as const;

const LANE_BY_KIND: Partial<Record<EventKind, Lane>> = {
  statement: 'statements',
  document: 'statements',
  exercise: 'ground',
  sanctions: 'ground',
  military: 'ground',
};

/** The one lane an event is drawn in: by its kind, else by whether both presidents take part. */
export function laneOf({ kind, participants }: Pick<TimelineEvent, 'kind' | 'participants'>): Lane {
  const both = PRESIDENTS.every(president => participants.includes(president));
  return LANE_BY_KIND[kind] ?? (both ? 'presidents' : 'delegations');
}
