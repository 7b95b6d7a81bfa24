import { formatEdtf } from '../../arabic/formatDate.ts';
import { STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { groupChanges } from './changeGroups.ts';
import { changeText } from './changeText.ts';
import { firstOf } from './firstOf.ts';
import { passageTexts, yieldText } from './groupTexts.ts';

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
  const groups = groupChanges(changes, timeline);
  const fresh = [...groups.articles.flatMap(({ events }) => events), ...groups.others];
  return [
    'ما تغيّر عن الخط الزمني المنشور:',
    ...section('لم يعد كما نُشر', groups.altered, change => changeText(change, timeline)),
    ...section('مقالات جديدة', groups.articles, article => `«${article.title}» · ${yieldText(article)}`),
    ...section('أحداث جديدة', fresh, eventLine),
    ...passageTexts(groups).map(text => `  ${text}`),
    '',
  ];
}

function section<T>(name: string, items: readonly T[], line: (item: T) => string): readonly string[] {
  if (items.length === 0) return [];
  return [`  ${name} (${items.length}):`, ...firstOf(items.map(line)).map(text => `    ${text}`)];
}

function eventLine({ date, title, kind, status, conflicts }: TimelineEvent): string {
  const disputed = conflicts.length > 0 ? ' · تختلف فيه المصادر' : '';
  return `${formatEdtf(date.edtf)} · ${title} · ${STATUS_NAMES_OF[kind][status]}${disputed}`;
}
