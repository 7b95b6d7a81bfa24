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
import { readLexicon } from '../readLexicon.ts';
import { readPublished } from '../readPublished.ts';
import { entryOf, type Form } from './decision.ts';
import { type Names, namesOf } from './names.ts';
import { withoutEntry } from './withoutEntry.ts';

/** One review: the timeline that readers have, the one the articles give now, and what lies between. */
export interface Session {
  readonly timeline: () => Timeline;
  readonly changes: () => readonly Change[];
  readonly problems: () => readonly Problem[];
  /** The decisions taken so far. */
  readonly curation: () => Curation;
  /** What the lexicon calls whom. */
  readonly names: () => Names;
  /**
   * Reads everything anew with a decision, or without one that is taken back, and writes it with the outcome; with an
   * error nothing is written, and it throws.
   */
  readonly decide: (form: Form, today: IsoDay) => Promise<'written' | 'undone' | 'same'>;
}

/** Throws `ProblemError` when the articles cannot be extracted as they are. */
export async function openSession(options: ExtractOptions, effects: Effects): Promise<Session> {
  const curationFile = join(options.articles, '..', 'curation.yaml');
  // Taken before the first extraction, which writes over it where there is no version control.
  const published = readPublished(options.out, effects);
  let timeline: Timeline;
  let registry: IdRegistry = EMPTY_REGISTRY;
  let problems: readonly Problem[] = [];
  let names: Names;

  const update = async (world: Effects): Promise<void> => {
    names = namesOf(await readLexicon(options.lexicon));
    const result = await extract(options, world);
    if (result.timeline === undefined || hasErrors(result.problems)) throw new ProblemError(result.problems);
    timeline = result.timeline;
    registry = result.registry ?? EMPTY_REGISTRY;
    problems = result.problems;
  };
  await update(effects);

  const edit = async (change: (curation: string) => string): Promise<void> => {
    try {
      await update(withDecisions(effects, curationFile, change));
    } catch (error) {
      if (error instanceof ProblemError) throw new Error(error.problems.map(formatProblem).join('\n'));
      throw error;
    }
  };

  return {
    timeline: () => timeline,
    problems: () => problems,
    curation: () => readCuration(curationFile, effects).curation,
    changes: () => diffTimelines(published ?? { ...timeline, articles: [], events: [] }, timeline, registry),
    names: () => names,
    async decide(form, today) {
      if (form.get('action') === 'undo') {
        const line = Number(form.get('line'));
        const entry = readCuration(curationFile, effects).curation.entries.find(one => one.line === line);
        if (entry?.event !== form.get('event')) throw new Error('تغيّر ملف القرارات؛ أعد تحميل الصفحة.');
        await edit(text => withoutEntry(text, line));
        return 'undone';
      }
      const event = timeline.events.find(({ id }) => id === form.get('event'));
      if (event === undefined) throw new Error('لم يعد هذا الحدث في الخط الزمني؛ أعد تحميل الصفحة.');
      const entry = entryOf(form, event, today, names);
      if (entry === undefined) return 'same';
      await edit(text => `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${entry}`);
      return 'written';
    },
  };
}

/**
 * The world in which the file of decisions is already changed: it is written together with the timeline that comes of
 * it, or not at all. What another editor writes there meanwhile stays.
 */
function withDecisions(effects: Effects, file: string, change: (text: string) => string): Effects {
  const text = (): string => change(effects.read(file) ?? '');
  return {
    ...effects,
    read: path => (path === file ? text() : effects.read(path)),
    write: files => effects.write([...files, { path: file, text: text() }]),
  };
}
