import type { EventKind } from '../../model/timeline.ts';

/** What a mention is where its words tell no more: told of anew, once, by the text itself. */
export const PLAIN = {
  asides: [],
  plural: false,
  definite: false,
  another: false,
  present: false,
  saying: false,
  reported: false,
  outcome: false,
} as const;

/** Words of a speaker. */
export const STATEMENT = {
  ...PLAIN,
  kind: 'statement',
  kinds: new Set<EventKind>(['statement']),
  label: 'تصريح',
  feminine: false,
  saying: true,
} as const;
