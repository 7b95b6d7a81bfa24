import { ENCOUNTERS } from '../../model/kindGroups.ts';
import type { EventKind } from '../../model/timeline.ts';

/** What is told again without its date. */
export const RETOLD: ReadonlySet<EventKind> = new Set([...ENCOUNTERS, 'exercise']);
