import type { EventKind } from './timeline.ts';

/** What is held in one place. */
export const GATHERINGS: ReadonlySet<EventKind> = new Set(['summit', 'meeting', 'talks']);

/** What is held nowhere. */
export const CALLS: ReadonlySet<EventKind> = new Set(['phone-call', 'video-call']);

/** What two sides hold together, so that who is named without the other has one. */
export const CONVERSATIONS: ReadonlySet<EventKind> = new Set([...GATHERINGS, ...CALLS]);

/** What people hold with others or go to them for. */
export const ENCOUNTERS: ReadonlySet<EventKind> = new Set([...CONVERSATIONS, 'visit']);
