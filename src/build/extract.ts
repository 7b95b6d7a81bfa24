import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import type { Article } from '../model/article.ts';
import { NO_CURATION } from '../model/curation.ts';
import type { IdRegistry } from '../model/idRegistry.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Change } from '../pipeline/diff/changes.ts';
import { diffTimelines } from '../pipeline/diff/diffTimelines.ts';
import { type Desk, type Extraction, extractTimeline } from '../pipeline/extractTimeline.ts';
import { diskEffects, type Effects } from './effects.ts';
import { hasErrors } from './printProblems.ts';
import { readArticles } from './readArticles.ts';
import { readCuration } from './readCuration.ts';
import { rememberReadings } from './readings/rememberReadings.ts';
import { readLexicon } from './readLexicon.ts';
import { readPublished } from './readPublished.ts';
import { readRegistry } from './readRegistry.ts';
import { timelineSchema } from './timelineSchema.ts';
import { withDecisions } from './withDecisions.ts';

export interface ExtractOptions {
  /** Folder of article files. */
  readonly articles: string;
  /** Where the timeline is written; its schema goes beside it as `<name>.schema.json`. */
  readonly out: string;
  /** Folder of the editors' words. */
  readonly lexicon: string;
  /** Folder in which readings of articles are kept from run to run; may be deleted at any time. */
  readonly readings?: string;
}

export interface ExtractResult {
  /** Absent when there was an error; then nothing was written. */
  readonly timeline?: Timeline;
  /** The ids published so far, those of the timeline among them; absent with it. */
  readonly registry?: IdRegistry;
  /** What differs from the timeline that was published last (see `readPublished`); absent when there was none. */
  readonly changes?: readonly Change[];
  readonly problems: readonly Problem[];
}

const projectRoot = join(import.meta.dirname, '..', '..');

export const DEFAULT_EXTRACT: ExtractOptions = {
  articles: 'data/articles',
  out: 'data/timeline.json',
  lexicon: join(projectRoot, 'data', 'lexicon'),
};

/**
 * Reads the articles, writes the timeline and its schema; with any error, writes nothing. The ids published so far and
 * the editors' decisions lie beside the folder of articles (`ids.json`, `curation.yaml`) and count where they exist; the
 * registry of ids is kept up only when the timeline is written beside it.
 */
export async function extract(
  options: Partial<ExtractOptions> = {},
  effects: Effects = diskEffects,
): Promise<ExtractResult> {
  const { articles: dir, out, lexicon: words, readings } = { ...DEFAULT_EXTRACT, ...options };
  const lexicon = await readLexicon(words);
  const remember = rememberReadings(lexicon, readings);
  const desk = join(dir, '..');
  const ids = join(desk, 'ids.json');
  const readInput = async (): Promise<Input> => {
    const registry = readRegistry(ids, effects);
    const { curation, problems } = readCuration(join(desk, 'curation.yaml'), effects);
    const read = await readArticles(dir);
    return { articles: read.articles, registry, curation, problems: [...read.problems, ...problems] };
  };
  const run = (input: Input): Extraction => {
    // Articles that are sound are read to the end all the same: one run lists all that is wrong with all of them.
    const extraction = extractTimeline(input.articles, lexicon, input, effects.progress('مقال'), remember);
    const problems = [...input.problems, ...extraction.problems];
    const { timeline } = extraction;
    if (timeline === undefined || input.curation.entries.length === 0 || hasErrors(problems)) {
      return { ...extraction, problems };
    }
    const undecided = { ...input, curation: NO_CURATION };
    const { timeline: machine = timeline } = extractTimeline(input.articles, lexicon, undecided, undefined, remember);
    return { ...extraction, timeline: withDecisions(timeline, input.curation, machine), problems };
  };
  // The long part holds no lock, so that Ctrl+C ends it at once and nothing has to be tidied up.
  const input = await readInput();
  const first = run(input);
  if (hasErrors(first.problems)) return { problems: first.problems };
  const keepsIds = effects.read(ids) !== undefined && resolve(dirname(out)) === resolve(desk);
  return effects.locked(keepsIds ? ids : out, async () => {
    // Another run, or an editor, may have written meanwhile: what is older must not take the place of what is newer.
    const now = await readInput();
    const { timeline, registry, problems } = digestOf(now) === digestOf(input) ? first : run(now);
    if (hasErrors(problems) || !timeline || !registry) return { problems };
    const published = readPublished(out, effects);
    effects.write([
      { path: out, text: toJson(timeline) },
      { path: out.replace(/(\.json)?$/, '.schema.json'), text: toJson(timelineSchema()) },
      ...(keepsIds ? [{ path: ids, text: toJson(registry) }] : []),
    ]);
    return {
      timeline,
      registry,
      problems,
      ...(published && { changes: diffTimelines(published, timeline, registry) }),
    };
  });
}

/** All that changes from run to run. */
interface Input extends Desk {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

function digestOf({ articles, ...rest }: Input): string {
  const hash = createHash('sha256').update(JSON.stringify(rest));
  for (const article of articles) hash.update(JSON.stringify(article));
  return hash.digest('hex');
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
