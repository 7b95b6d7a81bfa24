import { byCodeUnits } from '../../model/byCodeUnits.ts';
import type { Candidate } from './cluster.ts';

/** For `sort`: earlier articles first, then the order of the text. */
export function inReadingOrder(a: Candidate, b: Candidate): number {
  return (
    byCodeUnits(a.published, b.published) ||
    byCodeUnits(a.mention.article, b.mention.article) ||
    a.mention.trigger.start - b.mention.trigger.start
  );
}
