import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OUT_DIR, STAGE_DIR, staged } from './stage.ts';

// Protects the site that stands: it is replaced by a whole one, or not at all.
const home = process.cwd();
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'stage-'));
  process.chdir(dir);
  mkdirSync(OUT_DIR);
  writeFileSync(join(OUT_DIR, 'index.html'), 'before');
});
afterEach(() => {
  process.chdir(home);
  rmSync(dir, { recursive: true });
});

const build = async (): Promise<void> => {
  mkdirSync(STAGE_DIR);
  writeFileSync(join(STAGE_DIR, 'index.html'), 'after');
};
const page = (): string => readFileSync(join(OUT_DIR, 'index.html'), 'utf8');

describe('the site', () => {
  it('is replaced by what was built beside it', async () => {
    await staged(build);
    expect(page()).toBe('after');
    expect(readdirSync('.')).toEqual([OUT_DIR]);
  });

  it('stays as it was when the disk is full half-way', async () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    await expect(staged(() => build().then(() => Promise.reject(full)))).rejects.toBe(full);
    expect(page()).toBe('before');
    expect(readdirSync('.')).toEqual([OUT_DIR]);
  });

  it('comes back where a run was killed between moving it away and the new one in', async () => {
    renameSync(OUT_DIR, '.dist.old.tmp');
    await expect(staged(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(page()).toBe('before');
    expect(readdirSync('.')).toEqual([OUT_DIR]);
  });
});
