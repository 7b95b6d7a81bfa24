import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// Protects what stands while a command waits at a terminal: whatever key ends the question, nothing is half done, and no
// stack is shown. `script` of util-linux gives the command a terminal of its own.
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
const TSX = resolve('node_modules', '.bin', 'tsx');
const PAGE = join(import.meta.dirname, 'fixtures', 'exact', 'tables-without-paragraphs.html');
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'terminal-'));
  mkdirSync(join(dir, 'data', 'articles'), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Adds the page and presses the keys of each answer when it asks. */
async function answered(
  ...answers: readonly string[]
): Promise<{ code: unknown; shown: string; articles: readonly string[] }> {
  const command = [TSX, join(import.meta.dirname, '..', 'add.cli.ts'), PAGE].map(word => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: dir, stdio: ['pipe', 'pipe', 'inherit'] });
  let shown = '';
  let given = 0;
  child.stdout.on('data', chunk => {
    shown += chunk;
    if (shown.split('متى نُشر').length - 1 > given) child.stdin.write(answers[given++] ?? '\x03');
  });
  const [code] = await once(child, 'close');
  return { code, shown, articles: readdirSync(join(dir, 'data', 'articles')) };
}

describe.runIf(hasTerminal)('asked for the day at a terminal', () => {
  it('Ctrl+C leaves everything as it was', async () => {
    const { code, shown, articles } = await answered('\x03');
    expect(code).toBe(130);
    expect(articles).toEqual([]);
    expect(shown).not.toMatch(/Error|^\s+at /m);
  }, 60_000);

  it.each([
    ['Enter', '\r'],
    ['Ctrl+D', '\x04'],
  ])(
    '%s leaves the day to the extraction',
    async (_, keys) => {
      const { code, articles } = await answered(keys);
      expect(code).toBe(0);
      expect(articles).toEqual(['tables-without-paragraphs.md']);
    },
    60_000,
  );

  it('a day is taken, after one that is none', async () => {
    const { articles, shown } = await answered('13/2\r', '3/12/2021\r', '١٣ شباط ٢٠٢٢\r');
    expect(shown).toContain('3 ديسمبر/كانون الأول 2021 أو 12 مارس/آذار 2021');
    expect(articles).toEqual(['2022-02-13-tables-without-paragraphs.md']);
    expect(readFileSync(join(dir, 'data', 'articles', articles[0] as string), 'utf8')).toContain('2022-02-13');
  }, 60_000);
});
