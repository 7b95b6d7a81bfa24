import { formatDay, formatEdtf } from '../../arabic/formatDate.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { describeChange } from '../../pipeline/diff/describeChange.ts';

/** A change in one Arabic sentence. What an editor took out has its sources still. */
export function changeText(change: Change, { entities, decisions = [] }: Timeline): string {
  const hidden =
    change.change === 'event-gone'
      ? decisions.find(({ action, event }) => action === 'hide' && event === change.id)
      : undefined;
  if (change.change !== 'event-gone' || hidden === undefined) return describeChange(change, entities);
  const { title, edtf } = change;
  return `أخفى محرّر الحدث «${title}» (${formatEdtf(edtf)}) في ${formatDay(hidden.date)}: ${hidden.note}`;
}
