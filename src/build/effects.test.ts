import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskEffects } from './effects.ts';
import { ProblemError } from './problemError.ts';

// Protects what was written before: writing is all or nothing, one run at a time, and leaves no trash behind.
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'effects-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const at = (name: string): string => join(dir, name);

describe('writing', () => {
  it('makes missing folders and leaves only the files asked for', () => {
    diskEffects.write([
      { path: at('x/y/a.json'), text: 'ا' },
      { path: at('b.json'), text: 'ب' },
    ]);
    expect(diskEffects.read(at('x/y/a.json'))).toBe('ا');
    expect(readdirSync(dir).sort()).toEqual(['b.json', 'x']);
    expect(readdirSync(at('x/y'))).toEqual(['a.json']);
  });

  it('leaves a file alone that already reads so', () => {
    diskEffects.write([{ path: at('a'), text: 'x' }]);
    const before = statSync(at('a')).ino;
    diskEffects.write([{ path: at('a'), text: 'x' }]);
    expect(statSync(at('a')).ino).toBe(before);
  });

  it('writes none when one cannot be written, and says which', () => {
    writeFileSync(at('a'), 'before');
    mkdirSync(at('folder'));
    writeFileSync(at('file'), '');
    for (const bad of [at('folder'), at('file/inside')]) {
      const write = () =>
        diskEffects.write([
          { path: at('a'), text: 'after' },
          { path: bad, text: 'x' },
        ]);
      expect(write).toThrow(ProblemError);
      expect(readFileSync(at('a'), 'utf8')).toBe('before');
    }
  });

  it('reads a missing file as undefined', () => {
    expect(diskEffects.read(at('none'))).toBeUndefined();
  });
});

describe('the lock', () => {
  it('lets one at a time in, and is gone afterwards', async () => {
    const order: string[] = [];
    const work = (name: string) => () =>
      sleep(30).then(() => {
        order.push(`${name} done`);
      });
    await Promise.all([diskEffects.locked(at('t'), work('a')), diskEffects.locked(at('t'), work('b'))]);
    expect(order).toHaveLength(2);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is given back when the work fails', async () => {
    await expect(diskEffects.locked(at('t'), () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is taken over from a process that is gone', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    writeFileSync(at('.t.lock'), String(gone.pid));
    expect(await diskEffects.locked(at('t'), async () => 'in')).toBe('in');
  });

  it('and half-written files are removed on Ctrl+C', async () => {
    const effects = new URL('./effects.ts', import.meta.url).href;
    const script = `import {diskEffects as e} from ${JSON.stringify(effects)};
      e.locked(${JSON.stringify(at('t'))}, () => new Promise(() => { console.log('locked'); setInterval(() => {}, 1000); }));`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(existsSync(at('.t.lock'))).toBe(true);
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
    expect(readdirSync(dir)).toEqual([]);
  }, 20_000);
});
