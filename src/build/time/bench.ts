import { normalise } from '../../arabic/normalise.ts';
import { tagTime } from '../../pipeline/time/tagTime.ts';
import { chronoFinds } from './chrono.ts';
import { type Found, type GoldRow, type Score, scoreRows } from './score.ts';

export interface Sample {
  readonly name: string;
  readonly rows: readonly GoldRow[];
}

/** One tagger's figures: a score for each sample, false finds in the traps, and millions of bytes a second. */
export interface BenchResult {
  readonly tagger: string;
  readonly scores: readonly Score[];
  readonly falseFinds: number;
  readonly megabytesPerSecond: number;
}

const TAGGERS: readonly {
  readonly name: string;
  readonly find: (text: string, reference: string) => readonly Found[];
}[] = [
  { name: 'this project', find: (text, reference) => tagTime(normalise(text), reference) },
  { name: 'chrono-node, locale ar', find: chronoFinds },
];

/** Both taggers on the same sentences and the same bytes, in one run. */
export function bench(samples: readonly Sample[], traps: readonly GoldRow[], text: string): BenchResult[] {
  const speeds = measureSpeeds(text);
  return TAGGERS.map(({ name, find }, at) => ({
    tagger: name,
    scores: samples.map(({ rows }) => scoreRows(rows, row => find(row.text, row.reference))),
    falseFinds: traps.reduce((sum, row) => sum + find(row.text, row.reference).length, 0),
    megabytesPerSecond: speeds[at] as number,
  }));
}

const WARM_UP_ROUNDS = 150;
const ROUNDS = 60;

/**
 * By processor time, which a busy machine stretches less than the clock's: the best of many rounds over the text,
 * paragraph by paragraph, as an article is read. The taggers take turns, so that what else the machine does meets both
 * alike, and both have their warm-up first: the engine takes a while to compile either.
 */
function measureSpeeds(text: string): readonly number[] {
  const paragraphs = text.split('\n').filter(line => line !== '');
  const bytes = paragraphs.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  const best = TAGGERS.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    for (const [at, { find }] of TAGGERS.entries()) {
      const begin = process.cpuUsage();
      for (const paragraph of paragraphs) find(paragraph, '2021-12-30');
      const { user, system } = process.cpuUsage(begin);
      if (round >= WARM_UP_ROUNDS) best[at] = Math.min(best[at] as number, (user + system) / 1000);
    }
  }
  return best.map(ms => bytes / 1000 / ms);
}

/** The table of docs/time-quality.md. */
export function benchTable(samples: readonly Sample[], results: readonly BenchResult[], traps: number): string {
  const head = [
    'tagger',
    ...samples.map(({ name, rows }) => `${name} (${rows.length}): strict / relaxed / value`),
    `false finds in ${traps} traps`,
    'MB/s',
  ];
  const rows = results.map(({ tagger, scores, falseFinds, megabytesPerSecond }) => [
    tagger,
    ...scores.map(({ strict, relaxed, value }) =>
      [strict, relaxed, value].map(figure => figure.toFixed(1)).join(' / '),
    ),
    String(falseFinds),
    megabytesPerSecond.toFixed(2),
  ]);
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
