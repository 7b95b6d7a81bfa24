import type { Curation, CurationEntry } from '../../model/curation.ts';
import type { Redirect } from '../../model/idRegistry.ts';
import type { Problem } from '../../model/problem.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Retell } from '../describing/retelling.ts';
import { applyFields } from './applyFields.ts';
import { applyMerge } from './applyMerge.ts';
import { applySplit } from './applySplit.ts';
import { curationProblem } from './curationProblem.ts';

export interface CurationContext {
  /** Whether the lexicon has an entity of this id. */
  readonly isEntity: (id: string) => boolean;
  /** Ids of the registry that no event has, for a message that says where the event went. */
  readonly redirects: readonly Redirect[];
  /** Tells events anew whose passages an editor puts together or apart. */
  readonly retell: Retell;
}

export interface Curated {
  readonly events: readonly TimelineEvent[];
  /** What an editor took out, with the reason. */
  readonly hidden: readonly { readonly event: TimelineEvent; readonly note: string }[];
  readonly problems: readonly Problem[];
}

export type Found = CurationEntry & { readonly target: TimelineEvent };
export type Report = (code: Parameters<typeof curationProblem>[0], entry: CurationEntry, detail: string) => void;

/** What splits and merges come first, so that a correction speaks of events as readers will see them. */
const ORDER = ['split', 'merge', 'set', 'pin', 'hide'] as const;

/** What a decision does: events that are new or changed, and ids that are no events any more. */
interface Outcome {
  readonly put?: readonly TimelineEvent[];
  readonly drop?: readonly string[];
}

/**
 * Applies the editors' decisions to the machine's events. What the machine had read stays beside each correction.
 * An entry that fits nothing any more is an error. The result is in order of date, then id.
 */
export function applyCuration(events: readonly TimelineEvent[], curation: Curation, context: CurationContext): Curated {
  const problems: Problem[] = [];
  const report: Report = (code, entry, detail) => problems.push(curationProblem(code, curation, entry, detail));
  const current = new Map(events.map(event => [event.id, event]));
  const hidden: { event: TimelineEvent; note: string }[] = [];
  const settled = new Set<string>();
  /** Where the events went that the editors themselves put together: the id merged, the id it is part of. */
  const merged = new Map<string, string>();
  const missing = (entry: CurationEntry, id: string): void => {
    const to = merged.get(id) ?? context.redirects.find(({ from }) => from === id)?.to;
    if (to === undefined) report('curation/no-event', entry, id);
    else report('curation/merged-away', entry, `${id} ← ${to}`);
  };

  const decide = (entry: Found): Outcome => {
    const { decision, target } = entry;
    switch (decision.action) {
      case 'split': {
        // The split's own id is known from the run before; the machine, not knowing of the split, sees it merged away.
        const known = context.redirects.find(({ from }) => from === decision.into);
        const isTaken = current.has(decision.into) || (known !== undefined && known.to !== target.id);
        if (isTaken) report('curation/id-taken', entry, decision.into);
        return isTaken ? {} : { put: applySplit(entry, decision, context, report) };
      }
      case 'merge': {
        for (const id of decision.events) if (!current.has(id)) missing(entry, id);
        const others = decision.events.flatMap(id => current.get(id) ?? []).filter(other => other !== target);
        for (const { id } of others) merged.set(id, target.id);
        return { put: [applyMerge(entry, others, context)], drop: others.map(({ id }) => id) };
      }
      case 'hide':
        hidden.push({ event: target, note: entry.note });
        return { drop: [target.id] };
      default:
        return { put: [applyFields(entry, decision, settled, context, report)] };
    }
  };

  const inOrder = ORDER.flatMap(action => curation.entries.filter(({ decision }) => decision.action === action));
  for (const entry of inOrder) {
    const target = current.get(entry.event);
    if (target === undefined) {
      missing(entry, entry.event);
      continue;
    }
    const { put = [], drop = [] } = decide({ ...entry, target });
    for (const event of put) current.set(event.id, event);
    for (const id of drop) current.delete(id);
  }
  return { events: [...current.values()].sort(byDate), hidden, problems };
}

function byDate(a: TimelineEvent, b: TimelineEvent): number {
  const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return compare(a.date.start, b.date.start) || compare(a.date.end, b.date.end) || compare(a.id, b.id);
}
