import type { EventKind } from '../../model/timeline.ts';

/** What people go to or hold with others. */
export const CONVERSATIONS = new Set<EventKind>(['summit', 'meeting', 'talks', 'phone-call', 'video-call', 'visit']);

/** What is told again without its date. */
export const RETOLD: ReadonlySet<EventKind> = new Set([...CONVERSATIONS, 'exercise']);
