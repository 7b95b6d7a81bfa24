import { normalise } from '../../arabic/normalise.ts';
import type { Article } from '../../model/article.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { extractTimeline } from '../../pipeline/extractTimeline.ts';
import { tagTime } from '../../pipeline/time/tagTime.ts';

/** One line of the table. Times in milliseconds of processor time (so that other programs do not count), text in bytes of UTF-8, memory in bytes. */
export interface Measurement {
  readonly name: string;
  readonly articles: number;
  readonly bytes: number;
  /** Absent when the extraction ended with errors, as it does where an article's day cannot be inferred. */
  readonly events?: number;
  readonly extract: number;
  /** The same before the engine has warmed up, as a single run has it. */
  readonly firstRun: number;
  /** What a part of the way takes alone, on the same text in the same run. */
  readonly normalise: number;
  readonly tag: number;
  /** The most memory the process ever held. */
  readonly memory: number;
}

/** Runs the whole extraction once and then `rounds` times more, of which the fastest counts. */
export function measure(name: string, articles: readonly Article[], lexicon: Lexicon, rounds: number): Measurement {
  const bytes = articles.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
  const texts = articles.map(({ body, published }) => ({ body, day: published?.slice(0, 10) ?? '2021-01-01' }));
  let events: number | undefined;
  const work = (): void => {
    events = extractTimeline(articles, lexicon).timeline?.events.length;
  };
  const firstRun = timed(work);
  const extract = rounds > 0 ? fastest(rounds, work) : firstRun;
  const memory = process.resourceUsage().maxRSS * 1024;
  return {
    name,
    articles: articles.length,
    bytes,
    ...(events !== undefined && { events }),
    extract,
    firstRun,
    normalise: fastest(rounds, () => {
      for (const { body } of texts) normalise(body);
    }),
    tag: fastest(rounds, () => {
      for (const { body, day } of texts) tagTime(normalise(body), day);
    }),
    memory,
  };
}

function fastest(rounds: number, work: () => void): number {
  return Math.min(...Array.from({ length: Math.max(1, rounds) }, () => timed(work)));
}

function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
