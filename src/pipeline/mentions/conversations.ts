import type { EventKind } from '../../model/timeline.ts';

/** What two sides hold together, so that who is named without the other has one. */
export const CONVERSATIONS: ReadonlySet<EventKind> = new Set([
  'summit',
  'meeting',
  'talks',
  'phone-call',
  'video-call',
]);
