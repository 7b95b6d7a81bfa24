import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractTimeline } from '../pipeline/extractTimeline.ts';
import { readArticles } from './readArticles.ts';
import { readLexicon } from './readLexicon.ts';
import { type EventScore, type GoldTimeline, scoreEvents } from './scoreEvents.ts';

// Protects the quality of the whole extraction, from files to events: it may rise, it must not fall.
const root = join(import.meta.dirname, '..', '..');
const golden = join(import.meta.dirname, 'golden');

type Floor = Pick<EventScore, 'recall' | 'place' | 'status' | 'evidence' | 'precision'>;

/** Eight or twelve articles each, in the styles of many countries; see docs/event-quality.md for how each set came about. */
function newsrooms(set: string, floor: Floor) {
  const dir = join(golden, `newsrooms-${set}`);
  return { name: `newsrooms, set ${set}`, articles: join(dir, 'articles'), gold: join(dir, 'gold.json'), floor };
}

const SETS: readonly {
  readonly name: string;
  readonly articles: string;
  readonly gold: string;
  readonly floor: Floor;
}[] = [
  {
    name: 'the five articles of the site',
    articles: join(root, 'data', 'articles'),
    gold: join(root, 'data', 'gold', 'events.json'),
    floor: { recall: 1, place: 1, status: 1, evidence: 1, precision: 1 },
  },
  newsrooms('a', { recall: 1, place: 1, status: 1, evidence: 1, precision: 1 }),
  newsrooms('b', { recall: 0.95, place: 1, status: 1, evidence: 0.91, precision: 0.95 }),
  newsrooms('c', { recall: 0.96, place: 0.95, status: 0.98, evidence: 0.94, precision: 0.97 }),
  newsrooms('d', { recall: 0.87, place: 0.93, status: 1, evidence: 0.87, precision: 0.98 }),
  newsrooms('e', { recall: 0.97, place: 1, status: 1, evidence: 0.96, precision: 0.96 }),
  newsrooms('f', { recall: 0.97, place: 1, status: 1, evidence: 0.89, precision: 0.96 }),
  newsrooms('g', { recall: 0.97, place: 0.93, status: 1, evidence: 0.92, precision: 0.98 }),
  newsrooms('h', { recall: 0.95, place: 1, status: 1, evidence: 0.93, precision: 0.96 }),
  newsrooms('i', { recall: 0.95, place: 0.94, status: 0.97, evidence: 0.84, precision: 1 }),
  newsrooms('j', { recall: 0.92, place: 0.96, status: 1, evidence: 0.88, precision: 0.99 }),
  newsrooms('k', { recall: 0.87, place: 0.86, status: 0.95, evidence: 0.82, precision: 0.98 }),
  newsrooms('l', { recall: 0.87, place: 1, status: 0.98, evidence: 0.85, precision: 1 }),
  newsrooms('m', { recall: 0.9, place: 0.92, status: 0.94, evidence: 0.88, precision: 0.96 }),
  newsrooms('n', { recall: 0.86, place: 0.93, status: 0.97, evidence: 0.84, precision: 1 }),
  newsrooms('o', { recall: 0.86, place: 0.94, status: 1, evidence: 0.79, precision: 0.96 }),
  newsrooms('p', { recall: 0.88, place: 0.93, status: 1, evidence: 0.84, precision: 0.92 }),
  newsrooms('q', { recall: 0.84, place: 0.93, status: 0.97, evidence: 0.79, precision: 0.97 }),
  newsrooms('r', { recall: 0.95, place: 1, status: 1, evidence: 0.88, precision: 0.97 }),
  newsrooms('s', { recall: 0.95, place: 0.88, status: 0.97, evidence: 0.87, precision: 0.95 }),
  newsrooms('t', { recall: 0.97, place: 1, status: 0.97, evidence: 0.89, precision: 0.96 }),
  newsrooms('u', { recall: 0.94, place: 0.94, status: 1, evidence: 0.86, precision: 0.98 }),
  newsrooms('v', { recall: 0.96, place: 1, status: 1, evidence: 0.92, precision: 0.98 }),
  newsrooms('w', { recall: 0.96, place: 0.91, status: 1, evidence: 0.95, precision: 1 }),
  newsrooms('x', { recall: 0.96, place: 0.96, status: 0.98, evidence: 0.9, precision: 0.98 }),
  newsrooms('y', { recall: 0.88, place: 0.94, status: 0.96, evidence: 0.83, precision: 0.93 }),
  newsrooms('z', { recall: 0.93, place: 0.97, status: 0.98, evidence: 0.9, precision: 0.97 }),
  newsrooms('aa', { recall: 0.96, place: 1, status: 1, evidence: 0.91, precision: 0.98 }),
  newsrooms('ab', { recall: 0.96, place: 0.96, status: 0.97, evidence: 0.93, precision: 0.94 }),
  newsrooms('ac', { recall: 0.87, place: 0.96, status: 0.98, evidence: 0.85, precision: 0.91 }),
  newsrooms('ad', { recall: 0.88, place: 0.96, status: 0.97, evidence: 0.81, precision: 0.92 }),
  newsrooms('ae', { recall: 0.93, place: 1, status: 0.96, evidence: 0.93, precision: 0.91 }),
  newsrooms('af', { recall: 0.81, place: 0.93, status: 0.93, evidence: 0.76, precision: 0.89 }),
  newsrooms('ag', { recall: 0.98, place: 1, status: 0.96, evidence: 0.97, precision: 0.98 }),
  newsrooms('ah', { recall: 0.98, place: 0.95, status: 1, evidence: 0.96, precision: 0.95 }),
  newsrooms('ai', { recall: 0.92, place: 0.95, status: 1, evidence: 0.94, precision: 0.92 }),
  newsrooms('aj', { recall: 0.88, place: 0.96, status: 0.96, evidence: 0.86, precision: 0.95 }),
  newsrooms('ak', { recall: 0.91, place: 0.91, status: 0.98, evidence: 0.91, precision: 0.95 }),
  newsrooms('al', { recall: 0.94, place: 1, status: 1, evidence: 0.92, precision: 0.96 }),
  newsrooms('am', { recall: 0.94, place: 1, status: 0.98, evidence: 0.91, precision: 0.91 }),
  newsrooms('an', { recall: 0.87, place: 0.96, status: 0.98, evidence: 0.88, precision: 0.94 }),
  newsrooms('ao', { recall: 0.87, place: 0.9, status: 1, evidence: 0.88, precision: 0.96 }),
];

describe.each(SETS)('extraction from $name', ({ articles: dir, gold: file, floor }) => {
  it('finds the events of the gold, and shows nothing that did not happen', async () => {
    const { articles } = await readArticles(dir);
    const { timeline, problems } = extractTimeline(articles, await readLexicon(join(root, 'data', 'lexicon')));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!timeline) throw new Error('no timeline');
    const score = scoreEvents(JSON.parse(readFileSync(file, 'utf8')) as GoldTimeline, timeline);
    for (const [measure, least] of Object.entries(floor)) {
      expect(score[measure as keyof Floor], `${measure}: ${score.faults.join('; ')}`).toBeGreaterThanOrEqual(least);
    }
    expect(score.breaches, score.faults.join('; ')).toBe(0);
  });
});
