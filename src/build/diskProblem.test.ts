import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { diskProblem, writingProblem } from './diskProblem.ts';
import { copyProject, filesOf } from './testing/projectCopy.ts';

// Protects editors from stacks: a full disk, a read-only volume or folder is one clear Arabic sentence with a remedy.
/** Of Linux: every write to it finds the disk full. */
const FULL = '/dev/full';
const A_SENTENCE = /^\p{Script=Arabic}[^.]*\.$/u;

describe('faults of the disk', () => {
  it.each(['ENOSPC', 'EROFS', 'EACCES', 'EDQUOT', 'EISDIR'])('%s is one clear sentence', code => {
    const problem = diskProblem('write', 'data/timeline.json', Object.assign(new Error('x'), { code }));
    expect(problem.message).toMatch(A_SENTENCE);
    expect(problem.message).not.toContain(code);
    expect(problem.remedy).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('a fault of the disk in the bundler', () => {
  it.each([
    ['Node', Object.assign(new Error('write'), { code: 'ENOSPC' }), 'disk/enospc'],
    ['its own file writer', new Error('Could not write file: No space left on device (os error 28)'), 'disk/enospc'],
    ['the same, of a quota', new Error('Disk quota exceeded (os error 122)'), 'disk/edquot'],
    ['the same, of a read-only volume', new Error('Read-only file system (os error 30)'), 'disk/erofs'],
  ])('thrown by %s is known', (_, error, code) => {
    expect(writingProblem('dist', error)).toMatchObject({
      code,
      file: 'dist',
      message: expect.stringMatching(A_SENTENCE),
    });
  });

  it.each([
    ['a fault in a page', new TypeError('x is not a function')],
    ['a file that is not there', Object.assign(new Error('x'), { code: 'ENOENT' })],
    ['another number', new Error('(os error 2)')],
  ])('%s is none', (_, error) => {
    expect(writingProblem('dist', error)).toBeUndefined();
  });

  it.runIf(existsSync(FULL))('is told by the bundler as it is understood here', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'bundle-'));
    try {
      writeFileSync(join(dir, 'in.js'), 'export const a = 1;');
      mkdirSync(join(dir, 'out'));
      symlinkSync(FULL, join(dir, 'out', 'in.mjs'));
      const lib = { entry: 'in.js', formats: ['es' as const], fileName: 'in' };
      const options = { outDir: 'out', emptyOutDir: false, lib };
      const error = await build({ configFile: false, logLevel: 'silent', root: dir, build: options }).catch(
        fault => fault,
      );
      expect(writingProblem('dist', error)).toMatchObject({ code: 'disk/enospc' });
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});

describe('npm run build on a read-only volume', () => {
  it('says so in a sentence, ends with 1 and leaves all as it was', async () => {
    const dir = copyProject();
    try {
      const before = filesOf(dir);
      const preload = new URL('./testing/readOnlyVolume.ts', import.meta.url).href;
      const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>(done => {
        execFile(
          'npm',
          ['run', '--silent', 'build'],
          { cwd: dir, env: { ...process.env, NODE_ENV: undefined, NODE_OPTIONS: `--import tsx --import ${preload}` } },
          (error, _, text) => done({ code: error?.code, stderr: text }),
        );
      });
      expect(code).toBe(1);
      expect(stderr).toContain('المجلد للقراءة فقط فلم يُكتب شيء.');
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(filesOf(dir)).toEqual(before);
    } finally {
      rmSync(dir, { recursive: true });
    }
  }, 120_000);
});
