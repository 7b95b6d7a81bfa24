import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import { extractTimeline } from '../pipeline/extractTimeline.ts';
import { diskEffects, type Effects } from './effects.ts';
import { hasErrors } from './printProblems.ts';
import { readArticles } from './readArticles.ts';
import { readLexicon } from './readLexicon.ts';
import { timelineSchema } from './timelineSchema.ts';

export interface ExtractOptions {
  /** Folder of article files. */
  readonly articles: string;
  /** Where the timeline is written; its schema goes beside it as `<name>.schema.json`. */
  readonly out: string;
  /** Folder of the editors' words. */
  readonly lexicon: string;
}

export interface ExtractResult {
  /** Absent when there was an error; then nothing was written. */
  readonly timeline?: Timeline;
  readonly problems: readonly Problem[];
}

const projectRoot = join(import.meta.dirname, '..', '..');

export const DEFAULT_EXTRACT: ExtractOptions = {
  articles: 'data/articles',
  out: 'data/timeline.json',
  lexicon: join(projectRoot, 'data', 'lexicon'),
};

/** Reads the articles, writes the timeline and its schema; with any error, writes nothing. */
export async function extract(
  options: Partial<ExtractOptions> = {},
  effects: Effects = diskEffects,
): Promise<ExtractResult> {
  const { articles: dir, out, lexicon: words } = { ...DEFAULT_EXTRACT, ...options };
  const read = await readArticles(dir);
  const lexicon = await readLexicon(words);
  // Articles that are sound are read to the end all the same: one run lists all that is wrong with all of them.
  const extraction = extractTimeline(read.articles, lexicon);
  const problems = [...read.problems, ...extraction.problems];
  if (hasErrors(problems) || !extraction.timeline) return { problems };
  const timeline = extraction.timeline;
  await effects.locked(out, async () => {
    effects.write([
      { path: out, text: toJson(timeline) },
      { path: out.replace(/(\.json)?$/, '.schema.json'), text: toJson(timelineSchema()) },
    ]);
  });
  return { timeline, problems };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
