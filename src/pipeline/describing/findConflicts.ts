import type { Conflict, EventDate, Evidence } from '../../model/timeline.ts';
import { groupBy } from '../groupBy.ts';

/** Passages that contradict each other: days that exclude each other, different places, held against not held. */
export function findConflicts(
  date: EventDate,
  evidence: readonly Evidence[],
  places: readonly (string | undefined)[],
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  const dates = indicesBy(evidence, item => (item.date && item.status !== 'proposed' ? item.date.edtf : undefined));
  const days = [...dates].filter(([, indices]) => {
    const own = evidence[indices[0] as number]?.date;
    return own !== undefined && (own.end < date.start || own.start > date.end);
  });
  if (days.length > 0) {
    const kept = [...dates].filter(([value]) => value === date.edtf);
    conflicts.push({
      field: 'date',
      values: [...kept, ...days].map(([value, indices]) => ({ value, evidence: indices })),
    });
  }
  const towns = indicesBy(evidence, (_, at) => places[at]);
  if (towns.size > 1)
    conflicts.push({ field: 'place', values: [...towns].map(([value, indices]) => ({ value, evidence: indices })) });
  const settled = indicesBy(evidence, item =>
    item.status === 'occurred' || item.status === 'cancelled' ? item.status : undefined,
  );
  if (settled.size > 1)
    conflicts.push({ field: 'status', values: [...settled].map(([value, indices]) => ({ value, evidence: indices })) });
  return conflicts;
}

function indicesBy(
  evidence: readonly Evidence[],
  keyOf: (item: Evidence, at: number) => string | undefined,
): Map<string, number[]> {
  return groupBy(
    evidence.map((_, at) => at),
    at => keyOf(evidence[at] as Evidence, at),
  );
}
