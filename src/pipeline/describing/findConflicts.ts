import type { Conflict, EventDate, Evidence } from '../../model/timeline.ts';
import { foldPassage } from '../foldPassage.ts';
import { groupBy } from '../groupBy.ts';
import { type Origins, type Voice, withoutRepeats } from './origins.ts';

/**
 * Passages that contradict each other: days that exclude each other, different places, held against not held. What an
 * article repeats of another of its origin neither contradicts nor bears out anything.
 */
export function findConflicts(
  date: EventDate,
  evidence: readonly Evidence[],
  places: readonly (string | undefined)[],
  origins: Origins,
): readonly Conflict[] {
  if (evidence.length < 2) return [];
  const conflicts: Conflict[] = [];
  const voices = new Set(withoutRepeats(evidence, QUOTED, origins));
  const indices = [...evidence.keys()].filter(at => voices.has(evidence[at] as Evidence));
  const indicesBy = (keyOf: (item: Evidence, at: number) => string | undefined): Map<string, number[]> =>
    groupBy(indices, at => keyOf(evidence[at] as Evidence, at));
  const dates = indicesBy(item => (item.date && item.status !== 'proposed' ? item.date.edtf : undefined));
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
  const towns = indicesBy((_, at) => places[at]);
  if (towns.size > 1)
    conflicts.push({ field: 'place', values: [...towns].map(([value, indices]) => ({ value, evidence: indices })) });
  const settled = indicesBy(item =>
    item.status === 'occurred' || item.status === 'cancelled' ? item.status : undefined,
  );
  if (settled.size > 1)
    conflicts.push({ field: 'status', values: [...settled].map(([value, indices]) => ({ value, evidence: indices })) });
  return conflicts;
}

const QUOTED: Voice<Evidence> = { articleOf: ({ article }) => article, wordsOf: ({ quote }) => foldPassage(quote) };
