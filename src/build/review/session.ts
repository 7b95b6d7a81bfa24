import { join } from 'node:path';
import type { IsoDay } from '../../model/calendar.ts';
import type { Curation } from '../../model/curation.ts';
import { EMPTY_REGISTRY, type IdRegistry } from '../../model/idRegistry.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { diffTimelines } from '../../pipeline/diff/diffTimelines.ts';
import type { Effects } from '../effects.ts';
import { type ExtractOptions, extract } from '../extract.ts';
import { formatProblem, hasErrors } from '../printProblems.ts';
import { ProblemError } from '../problemError.ts';
import { readCuration } from '../readCuration.ts';
import { readPublished } from '../readPublished.ts';
import { entryOf, type Form } from './decision.ts';

/** One review: the timeline that readers have, the one the articles give now, and what lies between. */
export interface Session {
  readonly timeline: () => Timeline;
  readonly changes: () => readonly Change[];
  readonly problems: () => readonly Problem[];
  /** The decisions taken so far. */
  readonly curation: () => Curation;
  /** Reads everything anew with a decision, and writes it with the outcome; with an error nothing is written, and it throws. */
  readonly decide: (form: Form, today: IsoDay) => Promise<'written' | 'same'>;
}

/** Throws `ProblemError` when the articles cannot be extracted as they are. */
export async function openSession(options: ExtractOptions, effects: Effects): Promise<Session> {
  const curationFile = join(options.articles, '..', 'curation.yaml');
  // Taken before the first extraction, which writes over it where there is no version control.
  const published = readPublished(options.out, effects);
  let timeline: Timeline;
  let registry: IdRegistry = EMPTY_REGISTRY;
  let problems: readonly Problem[] = [];

  const update = async (world: Effects): Promise<void> => {
    const result = await extract(options, world);
    if (result.timeline === undefined || hasErrors(result.problems)) throw new ProblemError(result.problems);
    timeline = result.timeline;
    registry = result.registry ?? EMPTY_REGISTRY;
    problems = result.problems;
  };
  await update(effects);

  return {
    timeline: () => timeline,
    problems: () => problems,
    curation: () => readCuration(curationFile, effects).curation,
    changes: () => diffTimelines(published ?? { ...timeline, articles: [], events: [] }, timeline, registry),
    async decide(form, today) {
      const event = timeline.events.find(({ id }) => id === form.get('event'));
      if (event === undefined) throw new Error('لم يعد هذا الحدث في الخط الزمني؛ أعد تحميل الصفحة.');
      const entry = entryOf(form, event, today);
      if (entry === undefined) return 'same';
      try {
        await update(withEntry(effects, curationFile, entry));
        return 'written';
      } catch (error) {
        if (error instanceof ProblemError) throw new Error(error.problems.map(formatProblem).join('\n'));
        throw error;
      }
    },
  };
}

/**
 * The world in which the entry is already in the file of decisions: it is written together with the timeline that comes
 * of it, or not at all. What another editor writes there meanwhile stays.
 */
function withEntry(effects: Effects, file: string, entry: string): Effects {
  const text = (): string => {
    const before = effects.read(file) ?? '';
    return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${entry}`;
  };
  return {
    ...effects,
    read: path => (path === file ? text() : effects.read(path)),
    write: files => effects.write([...files, { path: file, text: text() }]),
  };
}
