import type { TimelineEvent } from '../../model/timeline.ts';
import { findConflicts } from '../describing/findConflicts.ts';
import type { CurationContext, Found } from './applyCuration.ts';
import { withCorrection } from './withCorrection.ts';

/** The event with the passages of the others. Its own reading stays; where theirs differ, that is a conflict. */
export function applyMerge(
  entry: Found,
  others: readonly TimelineEvent[],
  { origins }: Pick<CurationContext, 'origins'>,
): TimelineEvent {
  if (others.length === 0) return entry.target;
  const all = [entry.target, ...others].flatMap(({ evidence, place }) => evidence.map(passage => ({ passage, place })));
  const evidence = all.map(({ passage }) => passage);
  const text = `جمع المحرّر هذا الحدث مع ${others.map(({ title }) => `«${title}»`).join(' و')}: ${entry.note}`;
  return withCorrection(
    {
      ...entry.target,
      evidence,
      conflicts: findConflicts(
        entry.target.date,
        evidence,
        all.map(({ place }) => place),
        origins,
      ),
      mergeReasons: [
        ...entry.target.mergeReasons,
        ...others.flatMap(({ mergeReasons }) => mergeReasons),
        { rule: 'editor', text },
      ],
    },
    entry,
  );
}
