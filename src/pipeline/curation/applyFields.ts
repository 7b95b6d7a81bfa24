import { latin } from '../../arabic/latin.ts';
import type { CuratedFields, Decision } from '../../model/curation.ts';
import type { Correction, EventDate, TimelineEvent } from '../../model/timeline.ts';
import { precisionOf } from '../describing/settleDate.ts';
import type { CurationContext, Found, Report } from './applyCuration.ts';
import { nearest } from './nearest.ts';
import { withCorrection } from './withCorrection.ts';

const FIELDS = ['title', 'summary', 'kind', 'place', 'participants', 'status', 'date'] as const;
type Field = (typeof FIELDS)[number];

/** The event with the editor's readings in place of the machine's. `settled` collects `event field` of all entries. */
export function applyFields(
  entry: Found,
  decision: Extract<Decision, { action: 'set' | 'pin' }>,
  settled: Set<string>,
  { entities }: CurationContext,
  report: Report,
): TimelineEvent {
  const { target } = entry;
  const changed: Partial<TimelineEvent> = {};
  const machine: Correction['machine'] = {};
  for (const field of FIELDS) {
    const value = decision.fields[field];
    if (value === undefined) continue;
    if (settled.has(`${target.id} ${field}`)) report('curation/twice', entry, field);
    settled.add(`${target.id} ${field}`);
    const unknown = field === 'place' || field === 'participants' ? [value].flat().filter(id => !entities.has(id)) : [];
    for (const id of unknown) report('curation/no-entity', entry, id, nearest(id, entities));
    const read = field === 'date' ? dateOf(target, value as string) : value;
    if (read === undefined)
      report('curation/no-such-date', entry, value as string, datesOf(target).map(latin).join('، و'));
    else if (sameReading(target[field], read)) {
      if (decision.action === 'set') report('curation/needless', entry, field);
    } else Object.assign(changed, { [field]: read }) && Object.assign(machine, { [field]: target[field] });
  }
  if (Object.keys(changed).length === 0) return target;
  return withCorrection({ ...target, ...changed }, entry, machine);
}

function sameReading(machine: TimelineEvent[Field], editor: EventDate | NonNullable<CuratedFields[Field]>): boolean {
  return JSON.stringify(machine) === JSON.stringify(editor);
}

/** The dates that the event has or that a passage gives. */
function datesOf({ date, evidence }: TimelineEvent): readonly string[] {
  return [...new Set([date.edtf, ...evidence.flatMap(passage => passage.date?.edtf ?? [])])];
}

/** The date of that EDTF, if the event has it or a passage gives it. */
function dateOf({ date, evidence }: TimelineEvent, edtf: string): EventDate | undefined {
  if (date.edtf === edtf) return date;
  const said = evidence.find(passage => passage.date?.edtf === edtf)?.date;
  return said && { ...said, precision: precisionOf(said.edtf, said.start, said.end) };
}
