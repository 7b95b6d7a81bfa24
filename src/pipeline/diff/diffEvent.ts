import type { Conflict, Evidence, TimelineEvent } from '../../model/timeline.ts';
import { passageKey } from '../ids/passageKey.ts';
import type { Change } from './changes.ts';

/**
 * What changed in one event. The passages are compared by their words, not by where they stand in the article. The
 * summary repeats the other fields and the number of sources, so it counts only when an editor wrote it.
 */
export function diffEvent(before: TimelineEvent, after: TimelineEvent): Change[] {
  const name = { id: after.id, title: after.title };
  const changes: Change[] = [];
  if (before.date.edtf !== after.date.edtf) {
    changes.push({ change: 'date', ...name, before: before.date.edtf, after: after.date.edtf });
  }
  if (before.status !== after.status) {
    changes.push({ change: 'status', ...name, before: before.status, after: after.status });
  }
  for (const field of ['title', 'kind', 'place', 'participants'] as const) {
    const values = { before: listOf(before[field]), after: listOf(after[field]) };
    if (values.before.join('\n') !== values.after.join('\n')) changes.push({ change: field, ...name, ...values });
  }
  const isWritten = [before, after].some(
    ({ correction }) => correction !== undefined && 'summary' in correction.machine,
  );
  if (isWritten && before.summary !== after.summary) {
    changes.push({ change: 'summary', ...name, before: [before.summary], after: [after.summary] });
  }
  return [...changes, ...diffConflicts(before, after, name), ...diffPassages(before.evidence, after.evidence, name)];
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

type Name = Pick<TimelineEvent, 'id' | 'title'>;

function diffConflicts(before: TimelineEvent, after: TimelineEvent, name: Name): Change[] {
  const valuesOf = (conflict: Conflict | undefined) => conflict?.values.map(({ value }) => value) ?? [];
  return (['date', 'place', 'status'] as const).flatMap((field): Change[] => {
    const was = valuesOf(before.conflicts.find(conflict => conflict.field === field));
    const is = valuesOf(after.conflicts.find(conflict => conflict.field === field));
    if ([...was].sort().join('\n') === [...is].sort().join('\n')) return [];
    if (was.length === 0) return [{ change: 'conflict-new', ...name, field, values: is }];
    if (is.length === 0) return [{ change: 'conflict-solved', ...name, field, values: was }];
    return [{ change: 'conflict-changed', ...name, field, values: is }];
  });
}

function diffPassages(before: readonly Evidence[], after: readonly Evidence[], name: Name): Change[] {
  const without = (passages: readonly Evidence[], others: readonly Evidence[]) => {
    const known = new Set(others.map(passageKey));
    return passages.filter(passage => !known.has(passageKey(passage)));
  };
  const list = (change: 'passage-new' | 'passage-gone', passages: readonly Evidence[]) =>
    passages.map(({ article, quote }): Change => ({ change, ...name, article, quote }));
  return [...list('passage-new', without(after, before)), ...list('passage-gone', without(before, after))];
}
