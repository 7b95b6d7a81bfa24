import type { Timeline } from '../model/timeline.ts';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Names a state of the data by its content, the same in a build and in a browser: eight hexadecimal digits of FNV-1a.
 * It tells versions of one timeline apart; it is no proof against forgery.
 */
export function dataVersion(timeline: Timeline): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(JSON.stringify(timeline))) hash = Math.imul(hash ^ byte, PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
