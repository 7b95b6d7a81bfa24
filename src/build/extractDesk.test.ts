import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskEffects, type Effects } from './effects.ts';
import { type ExtractResult, extract } from './extract.ts';

// Protects what is on disk: an extraction gives the same bytes for the same articles, keeps ids, and ruins nothing.
const LEXICON = 'data/lexicon';
const NO_IDS = '{"schemaVersion":1,"events":[]}\n';
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'extract-'));
  cpSync('data/articles', join(dir, 'articles'), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const run = (): Promise<ExtractResult> =>
  extract({ articles: join(dir, 'articles'), out: join(dir, 'timeline.json'), lexicon: LEXICON }, diskEffects);
const idsOf = (registry: string): string[] => JSON.parse(registry).events.map(({ id }: { id: string }) => id);
const read = (name: string): string => readFileSync(join(dir, name), 'utf8');

describe('a folder without a registry', () => {
  it('has nothing written but the timeline and its schema', async () => {
    await run();
    expect(readdirSync(dir).sort()).toEqual(['articles', 'timeline.json', 'timeline.schema.json']);
  });
});

describe('a folder with a registry', () => {
  beforeEach(() => writeFileSync(join(dir, 'ids.json'), NO_IDS));

  it('gives the same bytes when an article goes and comes back', async () => {
    await run();
    const before = read('timeline.json');
    const published = idsOf(read('ids.json'));
    for (const name of readdirSync(join(dir, 'articles'))) {
      renameSync(join(dir, 'articles', name), join(dir, 'away'));
      const without = await run();
      expect(without.timeline?.articles.some(({ id }) => `${id}.md` === name)).toBe(false);
      renameSync(join(dir, 'away'), join(dir, 'articles', name));
      await run();
      expect(read('timeline.json')).toBe(before);
      // Ids published in between stay known, after those that were there before.
      expect(idsOf(read('ids.json')).slice(0, published.length)).toEqual(published);
    }
  }, 180_000);

  it('tells what changed, and nothing when nothing did', async () => {
    expect((await run()).changes).toBeUndefined();
    expect((await run()).changes).toEqual([]);
    rmSync(join(dir, 'articles', '2022-02-16-kremlin-welcomes-talks.md'));
    const kinds = (await run()).changes?.map(({ change }) => change) ?? [];
    expect(kinds).toContain('article-gone');
    expect(kinds).toContain('event-gone');
  }, 180_000);
});

describe('a run that waited for a newer one', () => {
  it('reads again what has changed meanwhile, and overwrites nothing newer with what is older', async () => {
    const article = join(dir, 'articles', '2022-02-16-kremlin-welcomes-talks.md');
    renameSync(article, join(dir, 'away'));
    let newer = '';
    const late: Effects = {
      ...diskEffects,
      locked: async (path, work) => {
        // Between its reading and its turn to write another run comes, with an article more.
        renameSync(join(dir, 'away'), article);
        await run();
        newer = read('timeline.json');
        return diskEffects.locked(path, work);
      },
    };
    const options = { articles: join(dir, 'articles'), out: join(dir, 'timeline.json'), lexicon: LEXICON };
    const { timeline } = await extract(options, late);
    expect(timeline?.articles.map(({ id }) => id)).toContain('2022-02-16-kremlin-welcomes-talks');
    expect(newer).not.toBe('');
    expect(read('timeline.json')).toBe(newer);
  }, 180_000);
});

describe('a wrong article', () => {
  it('leaves what was written as it was', async () => {
    await run();
    const before = read('timeline.json');
    writeFileSync(join(dir, 'articles', 'bad.md'), '---\npublished: 2021-06-31\n---\n');
    const { timeline, problems } = await run();
    expect(timeline).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['front-matter/impossible-date', 'body/empty']);
    expect(read('timeline.json')).toBe(before);
  }, 180_000);
});

describe('the command', () => {
  function start(...args: string[]) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/build/extract.cli.ts', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    return { child, ended: once(child, 'close').then(([code]) => ({ code, stderr })) };
  }
  const args = (): string[] => ['--articles', join(dir, 'articles'), '--out', join(dir, 'timeline.json')];

  it('run twice at once gives what one run gives', async () => {
    writeFileSync(join(dir, 'ids.json'), NO_IDS);
    await run();
    const alone = [read('timeline.json'), read('ids.json')];
    writeFileSync(join(dir, 'ids.json'), NO_IDS);
    rmSync(join(dir, 'timeline.json'));
    const codes = await Promise.all([start(...args()).ended, start(...args()).ended]);
    expect(codes.map(({ code }) => code)).toEqual([0, 0]);
    expect([read('timeline.json'), read('ids.json')]).toEqual(alone);
    expect(readdirSync(dir).filter(name => name.startsWith('.'))).toEqual([]);
  }, 180_000);

  it('says in a sentence that it cannot write, and ends with 1', async () => {
    writeFileSync(join(dir, 'file'), '');
    const { code, stderr } = await start('--articles', join(dir, 'articles'), '--out', join(dir, 'file', 'x.json'))
      .ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/ما العمل/);
    expect(stderr).not.toMatch(/at .*\.ts/);
  }, 180_000);

  it('interrupted leaves nothing behind', async () => {
    const { child, ended } = start(...args());
    setTimeout(() => child.kill('SIGINT'), 700);
    await ended;
    const left = readdirSync(dir).filter(name => name !== 'articles');
    expect([[], ['timeline.json', 'timeline.schema.json']]).toContainEqual(left.sort());
  }, 180_000);
});
