import type { TimelineEvent } from '../../model/timeline.ts';
import type { CurationContext, Found } from './applyCuration.ts';
import { withCorrection } from './withCorrection.ts';

/** The event that all the passages tell of together, under the id that the editor chose. */
export function applyMerge(
  entry: Found,
  others: readonly TimelineEvent[],
  { retell }: Pick<CurationContext, 'retell'>,
): TimelineEvent {
  const { target } = entry;
  if (others.length === 0) return target;
  const text = `جمع المحرّر هذا الحدث مع ${others.map(({ title }) => `«${title}»`).join(' و')}: ${entry.note}`;
  const together = retell.merged([target, ...others], { rule: 'editor', text });
  return withCorrection(
    { ...together, id: target.id, ...(target.correction && { correction: target.correction }) },
    entry,
  );
}
