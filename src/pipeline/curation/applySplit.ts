import { normaliseKey } from '../../arabic/normalise.ts';
import type { Decision, PassageRef } from '../../model/curation.ts';
import type { Evidence, TimelineEvent } from '../../model/timeline.ts';
import type { CurationContext, Found, Report } from './applyCuration.ts';
import { withCorrection } from './withCorrection.ts';

/** The event without the passages named, and the new event made of them; nothing when the entry does not fit. */
export function applySplit(
  entry: Found,
  { into, title, passages }: Extract<Decision, { action: 'split' }>,
  { retell }: Pick<CurationContext, 'retell'>,
  report: Report,
): TimelineEvent[] {
  const { target } = entry;
  const moved = new Set<Evidence>();
  for (const passage of passages) {
    const found = target.evidence.filter(item => isMeant(item, passage));
    if (found.length === 0) report('curation/no-passage', entry, passage.quote);
    for (const item of found) moved.add(item);
  }
  const staying = target.evidence.filter(item => !moved.has(item));
  if (moved.size === 0) return [];
  if (staying.length === 0) {
    report('curation/all-passages', entry, target.id);
    return [];
  }
  const { correction } = target;
  const left = { ...retell.part(target, staying), id: target.id, ...(correction && { correction }) };
  return [withCorrection(left, entry), withCorrection({ ...retell.part(target, [...moved]), id: into, title }, entry)];
}

function isMeant({ article, quote }: Evidence, passage: PassageRef): boolean {
  const fold = (text: string): string => normaliseKey(text).replace(/\s+/g, ' ').trim();
  return article === passage.article && fold(quote).includes(fold(passage.quote));
}
