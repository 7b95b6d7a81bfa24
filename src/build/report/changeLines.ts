import { formatEdtf } from '../../arabic/formatDate.ts';
import { STATUS_NAMES } from '../../lexicon/eventNames.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { groupChanges, type NewArticle } from './changeGroups.ts';
import { changeText } from './changeText.ts';
import { firstOf } from './firstOf.ts';

/** What differs from the timeline that readers have: in short by what an editor looks for, in full one by one. */
export function changeLines(
  changes: readonly Change[] | undefined,
  timeline: Timeline,
  verbose: boolean,
): readonly string[] {
  if (changes === undefined) return [];
  if (changes.length === 0) return ['لم يتغيّر شيء عن الخط الزمني المنشور.', ''];
  if (verbose) {
    return [
      `ما تغيّر عن الخط الزمني المنشور (${changes.length}):`,
      ...changes.map(change => `  ${changeText(change, timeline)}`),
      '',
    ];
  }
  const { articles, others, altered, newPassages, lostPassages } = groupChanges(changes, timeline);
  const fresh = [...articles.flatMap(({ events }) => events), ...others];
  return [
    'ما تغيّر عن الخط الزمني المنشور:',
    ...section('لم يعد كما نُشر', altered, change => changeText(change, timeline)),
    ...section('مقالات جديدة', articles, articleLine),
    ...section('أحداث جديدة', fresh, eventLine),
    ...(newPassages > 0 ? [`  شواهد جديدة على أحداث كانت: ${newPassages}`] : []),
    ...(lostPassages > 0 ? [`  شواهد سقطت عن أحداثها: ${lostPassages}`] : []),
    '',
  ];
}

function section<T>(name: string, items: readonly T[], line: (item: T) => string): readonly string[] {
  if (items.length === 0) return [];
  return [`  ${name} (${items.length}):`, ...firstOf(items.map(line)).map(text => `    ${text}`)];
}

function articleLine({ title, events, passages, reason }: NewArticle): string {
  const parts = [
    ...(events.length > 0 ? [`أحداث جديدة: ${events.length}`] : []),
    ...(passages > 0 ? [`شواهد على غيرها: ${passages}`] : []),
  ];
  const nothing = reason === undefined ? 'بلا أحداث.' : `بلا أحداث: ${reason}`;
  return `«${title}» · ${parts.length === 0 ? nothing : parts.join('، ')}`;
}

function eventLine({ date, title, status, conflicts }: TimelineEvent): string {
  const disputed = conflicts.length > 0 ? ' · تختلف فيه المصادر' : '';
  return `${formatEdtf(date.edtf)} · ${title} · ${STATUS_NAMES[status]}${disputed}`;
}
