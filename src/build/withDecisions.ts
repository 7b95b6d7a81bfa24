import { CURATED_FIELDS, type Curation, type CurationEntry } from '../model/curation.ts';
import type { EditorDecision, MachineReading } from '../model/editorDecision.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { freshSummary } from './freshSummary.ts';

/**
 * The timeline with what editors decided, each decision with the machine's own reading beside it. `machine` is the
 * timeline of the same articles without any decision.
 */
export function withDecisions(timeline: Timeline, { entries }: Curation, machine: Timeline): Timeline {
  const read = new Map(machine.events.map(event => [event.id, event]));
  const decisions = entries.map((entry): EditorDecision => {
    const { event, decision, note, date } = entry;
    const concerned = decision.action === 'merge' ? [event, ...decision.events] : [event];
    return {
      action: decision.action,
      event,
      ...detailsOf(entry),
      note,
      date,
      machine: concerned.flatMap(id => read.get(id) ?? []).map(toReading),
    };
  });
  const spoken = decisions.flatMap(decision => decision.machine).flatMap(namesIn);
  const ids = [...new Set([...Object.keys(timeline.entities), ...spoken])].sort();
  const entities = Object.fromEntries(
    ids.flatMap(id => {
      const entity = timeline.entities[id] ?? machine.entities[id];
      return entity === undefined ? [] : [[id, entity] as const];
    }),
  );
  const decided: Timeline = { ...timeline, entities, decisions };
  return { ...decided, events: timeline.events.map(event => ({ ...event, summary: freshSummary(event, decided) })) };
}

function detailsOf({ decision }: CurationEntry): Pick<EditorDecision, 'fields' | 'others'> {
  switch (decision.action) {
    case 'set':
    case 'pin':
      return { fields: CURATED_FIELDS.filter(field => decision.fields[field] !== undefined) };
    case 'merge':
      return { others: decision.events };
    case 'split':
      return { others: [decision.into] };
    default:
      return {};
  }
}

function toReading(event: TimelineEvent): MachineReading {
  const { id, title, summary, kind, status, participants, place, date, evidence } = event;
  const passages = evidence.map(({ article, start, end }) => ({ article, start, end }));
  return { id, title, summary, kind, status, participants, ...(place !== undefined && { place }), date, passages };
}

function namesIn({ participants, place }: MachineReading): readonly string[] {
  return place === undefined ? participants : [...participants, place];
}
