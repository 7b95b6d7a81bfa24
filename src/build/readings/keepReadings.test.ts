import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { EMPTY_DESK, type Extraction, extractTimeline } from '../../pipeline/extractTimeline.ts';
import { type ReadArticle, readArticle } from '../../pipeline/readArticle.ts';
import { readArticles } from '../readArticles.ts';
import { readLexicon } from '../readLexicon.ts';
import { keepReadings } from './keepReadings.ts';
import { diskReadings } from './readingStore.ts';

// Protects the store of readings: it saves time and never changes, or stops, anything.
const lexicon = await readLexicon('data/lexicon');
const { articles } = await readArticles('data/articles');
const plain = JSON.stringify(extractTimeline(articles, lexicon));

let dir: string;
let read: string[];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'readings-'));
  read = [];
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const watched: ReadArticle = (article, ...rest) => {
  read.push(article.id);
  return readArticle(article, ...rest);
};

function run(given: readonly Article[] = articles, stamp = 'stamp'): Extraction {
  read = [];
  return extractTimeline(given, lexicon, EMPTY_DESK, () => {}, keepReadings(watched, diskReadings(dir, stamp)));
}

it('reads an unchanged article once, and gives the same bytes with and without', () => {
  expect(JSON.stringify(run())).toBe(plain);
  expect(read).toHaveLength(articles.length);
  expect(JSON.stringify(run())).toBe(plain);
  expect(read).toEqual([]);
});

it('reads the one article that changed', () => {
  run();
  run(articles.map((one, at) => (at === 1 ? { ...one, body: `${one.body}\nانتهى.` } : one)));
  expect(read).toEqual([articles[1]?.id]);
});

it('keeps the place of the file out of the store', () => {
  run();
  const moved = articles.map(one => ({ ...one, file: `elsewhere/${one.id}.md` }));
  expect(JSON.stringify(run(moved))).toBe(JSON.stringify(extractTimeline(moved, lexicon)));
});

it.each<[string, (file: string) => void]>([
  ['cut short', file => truncateSync(file, 40)],
  ['emptied', file => truncateSync(file, 0)],
  [
    'changed in one bit',
    file =>
      writeFileSync(
        file,
        readFileSync(file).map((byte, at) => (at === 99 ? byte ^ 1 : byte)),
      ),
  ],
  ['replaced by text', file => writeFileSync(file, 'لا شيء')],
])('reads again what was %s', (_, damage) => {
  run();
  for (const name of readdirSync(join(dir, 'stamp'))) damage(join(dir, 'stamp', name));
  expect(JSON.stringify(run())).toBe(plain);
  expect(read).toHaveLength(articles.length);
  run();
  expect(read).toEqual([]);
});

it('forgets all when the words or the rules change', () => {
  run();
  expect(JSON.stringify(run(articles, 'later'))).toBe(plain);
  expect(read).toHaveLength(articles.length);
  expect(readdirSync(dir)).toEqual(['later']);
});

it('does without a store where nothing can be written', () => {
  const file = join(dir, 'file');
  writeFileSync(file, '');
  const store = diskReadings(join(file, 'below'), 'stamp');
  const { timeline } = extractTimeline(articles, lexicon, EMPTY_DESK, () => {}, keepReadings(watched, store));
  expect(timeline?.events.length).toBeGreaterThan(0);
});
