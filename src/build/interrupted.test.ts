import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyProject, filesOf } from './testing/projectCopy.ts';

// Protects all that was there before: Ctrl+C, pressed at any moment of a command, leaves what was before it or all that
// comes after it, byte for byte, and no file in between. The moments are spread over the time the whole command takes.
// `INTERRUPTIONS=50 npx vitest run src/build/interrupted.test.ts` looks further.
const EACH = Number(process.env.INTERRUPTIONS ?? 1);
const MINUTES = 60_000;
const NEWS = join(import.meta.dirname, 'add', 'fixtures', 'exact', 'agency-json-ld.html');

let dir: string;
beforeEach(() => {
  dir = copyProject();
}, 5 * MINUTES);
afterEach(() => rmSync(dir, { recursive: true, force: true }), 5 * MINUTES);

/** Starts `npm run` as a terminal does: in a group of processes of its own. */
function start(...args: string[]): ChildProcess {
  return spawn('npm', ['run', '--silent', ...args], {
    cwd: dir,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: '0', VITEST: undefined, NODE_ENV: undefined },
  });
}

/** What Ctrl+C in a terminal does: every process of the group is told. */
function press(child: ChildProcess): void {
  if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  // The group may outlive npm by a moment.
  for (let waited = 0; waited < 200 && groupLives(child); waited++) await sleep(50);
}

function groupLives({ pid = 0 }: ChildProcess): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Runs the command whole once, then interrupts it at moments spread over that time, each from the state before. */
async function interrupt(args: readonly string[], reset: () => void): Promise<void> {
  const before = filesOf(dir);
  const started = Date.now();
  const whole = start(...args);
  await ended(whole);
  expect(whole.exitCode).toBe(0);
  const length = Date.now() - started;
  const after = filesOf(dir);
  expect(after).not.toEqual(before);
  for (let time = 0; time < EACH; time++) {
    reset();
    expect(filesOf(dir)).toEqual(before);
    const child = start(...args);
    // Golden ratio: spread evenly, however many.
    await sleep(length * ((0.7 + time * 0.618) % 1));
    press(child);
    await ended(child);
    const left = filesOf(dir);
    expect([Object.keys(before), Object.keys(after)]).toContainEqual(Object.keys(left));
    expect([before, after].some(state => Object.keys(state).every(name => state[name] === left[name]))).toBe(true);
    expect(existsSync(join(dir, 'node_modules', '.site-renderer'))).toBe(false);
  }
}

describe('interrupted at any moment, everything is as before or as after', () => {
  it(
    'of npm run add',
    async () => {
      const files = new Set(Object.keys(filesOf(dir)));
      await interrupt(['add', '--', NEWS], () => {
        for (const name of Object.keys(filesOf(dir))) if (!files.has(name)) rmSync(join(dir, name));
      });
    },
    10 * MINUTES,
  );

  it(
    'of npm run extract',
    async () => {
      rmSync(join(dir, 'data', 'articles', '2021-12-06-kremlin-regrettable-relations.md'));
      cpSync(join(dir, 'data'), join(dir, '.cache', 'before'), { recursive: true });
      await interrupt(['extract'], () => cpSync(join(dir, '.cache', 'before'), join(dir, 'data'), { recursive: true }));
    },
    10 * MINUTES,
  );

  it(
    'of npm run build',
    async () => {
      // The site of before: of it, nothing may be left in a new one, nor be lost without one.
      const reset = (): void => {
        rmSync(join(dir, 'dist'), { recursive: true, force: true });
        mkdirSync(join(dir, 'dist', 'assets'), { recursive: true });
        for (const name of ['index.html', 'assets/before.js']) writeFileSync(join(dir, 'dist', name), 'before');
      };
      reset();
      await interrupt(['build'], reset);
    },
    15 * MINUTES,
  );

  it(
    'of a decision in npm run review',
    async () => {
      const kept = filesOf(dir);
      for (let time = 0; time < EACH; time++) {
        // Not the lock file of the packages: where it seems newer than they are, they are installed anew.
        for (const [name, bytes] of Object.entries(kept))
          if (name.startsWith('data')) writeFileSync(join(dir, name), bytes, 'latin1');
        const child = start('review');
        const said = String((await once(child.stdout as NodeJS.ReadableStream, 'data'))[0]);
        const origin = /http:\S+:\d+\//.exec(said)?.[0] ?? '';
        const page = await (await fetch(origin)).text();
        const [, token = ''] = /name="token" value="(\w+)"/.exec(page) ?? [];
        const [, event = ''] = /<article id="([^"]+)"/.exec(page) ?? [];
        const body = new URLSearchParams({ token, event, action: 'hide', note: 'لا صلة له.' });
        const answer = fetch(`${origin}decide`, { method: 'POST', body, redirect: 'manual' }).catch(() => {});
        await sleep(60 * time);
        press(child);
        await ended(child);
        await answer;
        const left = filesOf(dir);
        expect(Object.keys(left)).toEqual(Object.keys(kept));
        const isDecided = left['data/curation.yaml'] !== kept['data/curation.yaml'];
        const isHidden = !left['data/timeline.json']?.includes(`"id": "${event}"`);
        expect(isHidden).toBe(isDecided);
      }
    },
    10 * MINUTES,
  );
});
