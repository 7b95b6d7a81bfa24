import { byCodeUnits } from '../../model/byCodeUnits.ts';
import type { Curation, CurationEntry } from '../../model/curation.ts';
import type { Redirect } from '../../model/idRegistry.ts';
import type { Problem } from '../../model/problem.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Retell } from '../describing/retelling.ts';
import { applyFields } from './applyFields.ts';
import { applyMerge } from './applyMerge.ts';
import { applySplit } from './applySplit.ts';
import { curationProblem } from './curationProblem.ts';
import { nearest } from './nearest.ts';

export interface CurationContext {
  /** Ids of all that the lexicon knows. */
  readonly entities: ReadonlySet<string>;
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
export type Report = (
  code: Parameters<typeof curationProblem>[0],
  entry: CurationEntry,
  detail: string,
  known?: string,
) => void;

/** What splits and merges come first, so that a correction speaks of events as readers will see them. */
const ORDER = ['split', 'merge', 'set', 'pin', 'hide'] as const;

/** What a decision does: events that are new or changed, and ids that are no events any more. */
interface Outcome {
  readonly put?: readonly TimelineEvent[];
  readonly drop?: readonly string[];
}

/**
 * Applies the editors' decisions to the machine's events. What the machine had read stays beside each correction.
 * An entry that fits nothing any more is an error; one that is no longer needed, a warning. The result is in order of date, then id.
 */
export function applyCuration(events: readonly TimelineEvent[], curation: Curation, context: CurationContext): Curated {
  const problems: Problem[] = [];
  const report: Report = (code, entry, ...said) => problems.push(curationProblem(code, curation, entry, ...said));
  const current = new Map(events.map(event => [event.id, event]));
  const hidden: { event: TimelineEvent; note: string }[] = [];
  const settled = new Set<string>();
  /** Where the events went that the editors themselves put together: the id merged, the id it is part of. */
  const merged = new Map<string, string>();
  const homeOf = (id: string): string | undefined =>
    current.has(id) ? id : (merged.get(id) ?? context.redirects.find(({ from }) => from === id)?.to);
  /** Whether a merge has nothing left to do for an id. The older of two stays, which the editor may not have chosen. */
  const isDone = ({ event, decision }: CurationEntry, id: string): boolean => {
    if (decision.action !== 'merge') return false;
    const home = homeOf(id) as string;
    if (id === event) return decision.events.every(other => homeOf(other) === home);
    return home === event || decision.events.includes(home);
  };
  const missing = (entry: CurationEntry, id: string): void => {
    const to = homeOf(id);
    if (to !== undefined) report(isDone(entry, id) ? 'curation/merge-needless' : 'curation/merged-away', entry, id, to);
    else if (context.redirects.some(({ from }) => from === id)) report('curation/event-gone', entry, id);
    else report('curation/no-event', entry, id, nearest(id, current.keys()));
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
  return byCodeUnits(a.date.start, b.date.start) || byCodeUnits(a.date.end, b.date.end) || byCodeUnits(a.id, b.id);
}
