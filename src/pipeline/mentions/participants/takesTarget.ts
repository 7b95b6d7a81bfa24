import type { EventKind } from '../../../model/timeline.ts';

/** Acts that are done to somebody: who is named farther off may be whom they are aimed at. */
export const TAKES_TARGET = new Set<EventKind>(['sanctions', 'military', 'exercise', 'document', 'other']);
