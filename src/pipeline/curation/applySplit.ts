import { normaliseKey } from '../../arabic/normalise.ts';
import { daysBetween } from '../../model/calendar.ts';
import type { Decision, PassageRef } from '../../model/curation.ts';
import type { EventDate, EventStatus, Evidence, TimelineEvent } from '../../model/timeline.ts';
import { findConflicts } from '../describing/findConflicts.ts';
import type { Origins } from '../describing/origins.ts';
import { precisionOf } from '../describing/settleDate.ts';
import type { CurationContext, Found, Report } from './applyCuration.ts';
import { withCorrection } from './withCorrection.ts';

/** The event without the passages named, and the new event made of them; nothing when the entry does not fit. */
export function applySplit(
  entry: Found,
  { into, title, passages }: Extract<Decision, { action: 'split' }>,
  { origins }: Pick<CurationContext, 'origins'>,
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
  const made = { ...target, id: into, title, mergeReasons: [] };
  return [
    withCorrection(withEvidence(target, staying, target.date, origins), entry),
    withCorrection(fresh(made, [...moved], origins), entry),
  ];
}

function fresh(event: TimelineEvent, evidence: readonly Evidence[], origins: Origins): TimelineEvent {
  const date = narrowest(evidence) ?? event.date;
  const strongest = (['occurred', 'cancelled', 'planned', 'proposed'] as const satisfies EventStatus[]).find(status =>
    evidence.some(passage => passage.status === status),
  );
  return { ...withEvidence({ ...event, date }, evidence, date, origins), status: strongest ?? event.status };
}

function withEvidence(
  event: TimelineEvent,
  evidence: readonly Evidence[],
  date: EventDate,
  origins: Origins,
): TimelineEvent {
  return { ...event, evidence, conflicts: findConflicts(date, evidence, [], origins) };
}

function narrowest(evidence: readonly Evidence[]): EventDate | undefined {
  const [date] = evidence
    .flatMap(passage => passage.date ?? [])
    .sort((a, b) => daysBetween(a.start, a.end) - daysBetween(b.start, b.end));
  return date && { ...date, precision: precisionOf(date.edtf, date.start, date.end) };
}

function isMeant({ article, quote }: Evidence, passage: PassageRef): boolean {
  const fold = (text: string): string => normaliseKey(text).replace(/\s+/g, ' ').trim();
  return article === passage.article && fold(quote).includes(fold(passage.quote));
}
