import type { EventKind } from '../../model/timeline.ts';

/** How words of a speaker are called in titles, and what other sources may call them. */
export const STATEMENT = 'تصريح';
export const STATEMENT_KINDS: ReadonlySet<EventKind> = new Set(['statement']);
