import { formatEdtf } from '../../arabic/formatDate.ts';
import { CONFLICT_FIELD_NAMES, STATUS_NAMES, STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import type { Conflict, Evidence, Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { groupBy } from '../../pipeline/groupBy.ts';
import { changeLines } from './changeLines.ts';
import { countOf } from './countOf.ts';
import { firstOf } from './firstOf.ts';

export interface ReportOptions {
  /** Quotes, reasons and every candidate left out too. */
  readonly verbose: boolean;
}

/**
 * What an extraction found, for whoever started it: events with their sources, what sources disagree about, what was
 * left out and why, what changed. Problems are printed apart (printProblems). Ends with a newline.
 */
export function reportText(
  timeline: Timeline,
  changes: readonly Change[] | undefined,
  { verbose }: ReportOptions,
): string {
  const lines = [
    summary(timeline),
    '',
    ...eventList(timeline, changes, verbose),
    ...changeLines(changes, timeline, verbose),
    ...leftOutLines(timeline, verbose),
    ...(verbose ? [] : ['للتفاصيل كلها: ‎--verbose، وللبرامج: ‎--json.']),
  ];
  return `${lines.join('\n')}\n`;
}

/** Where there is a timeline to compare with, what changed tells more than what there is. */
function eventList(timeline: Timeline, changes: readonly Change[] | undefined, verbose: boolean): readonly string[] {
  if (changes !== undefined && !verbose) return [];
  const blocks = timeline.events.map(event => eventLines(event, timeline, verbose).join('\n'));
  return [...(verbose ? blocks : firstOf(blocks)), ''];
}

function summary({ events, articles, leftOut }: Timeline): string {
  const disputed = events.filter(({ conflicts }) => conflicts.length > 0).length;
  const parts = [
    `${countOf(events.length, 'event')} في ${countOf(articles.length, 'article')}`,
    disputed === 0 ? 'لا تختلف المصادر في شيء' : `تختلف المصادر في ${countOf(disputed, 'disputed')}`,
    leftOut.length === 0 ? 'لم يُترك شيء' : `تُرك ${countOf(leftOut.length, 'passage')}`,
  ];
  return `${parts.join('، و')}.`;
}

function eventLines(event: TimelineEvent, timeline: Timeline, verbose: boolean): readonly string[] {
  const { date, title, kind, status, evidence, conflicts, mergeReasons } = event;
  const articles = new Set(evidence.map(({ article }) => article));
  return [
    `  ${formatEdtf(date.edtf)} · ${title} · ${STATUS_NAMES_OF[kind][status]} · ${[...articles].join('، ')}`,
    ...conflicts.map(conflict => `      ⚠ ${conflictText(conflict, evidence, timeline)}`),
    ...(verbose ? evidence.flatMap(evidenceLines) : []),
    ...(verbose ? mergeReasons.map(({ text }) => `      سبب الجمع: ${text}`) : []),
  ];
}

function evidenceLines({ article, quote, time, status, reasoning }: Evidence): readonly string[] {
  const dated = time ? ` · زمنه «${time.text}»` : '';
  return [
    `      ${article} · ${STATUS_NAMES[status]}${dated}: «${oneLine(quote)}»`,
    ...reasoning.map(({ text }) => `          ${text}`),
  ];
}

/** «اختلاف في التاريخ: 16 يونيو/حزيران 2021 (مقال-أ)، 17 يونيو/حزيران 2021 (مقال-ب)». */
function conflictText({ field, values }: Conflict, evidence: readonly Evidence[], timeline: Timeline): string {
  const said = values.map(({ value, evidence: indices }) => {
    const articles = new Set(indices.map(at => evidence[at]?.article));
    return `${valueName(field, value, timeline)} (${[...articles].join('، ')})`;
  });
  return `اختلاف في ${CONFLICT_FIELD_NAMES[field]}: ${said.join('، ')}`;
}

function valueName(field: Conflict['field'], value: string, { entities }: Timeline): string {
  if (field === 'date') return formatEdtf(value);
  if (field === 'place') return entities[value]?.name.ar ?? value;
  return value in STATUS_NAMES ? STATUS_NAMES[value as keyof typeof STATUS_NAMES] : value;
}

/** Short: how many for each reason. In full: every passage under its reason. */
function leftOutLines({ leftOut }: Timeline, verbose: boolean): readonly string[] {
  if (leftOut.length === 0) return [];
  const reasons = [...groupBy(leftOut, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
  return [
    'ما تُرك، ولماذا:',
    ...reasons.flatMap(([reason, items]) => [
      `  ${countOf(items.length, 'passage')}: ${reason}`,
      ...(verbose ? items.map(({ article, quote }) => `      ${article}: «${oneLine(quote)}»`) : []),
    ]),
    '',
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
