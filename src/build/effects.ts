import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { diskProblem } from './diskProblem.ts';
import { lock } from './lock.ts';
import { ProblemError } from './problemError.ts';
import { removeOnExit } from './removeOnExit.ts';

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** All that a command does to the world outside. Faults of the disk come as `ProblemError`. */
export interface Effects {
  /** The file as UTF-8 text; undefined when there is none. */
  readonly read: (path: string) => string | undefined;
  /**
   * Writes all files or none: each goes to a temporary file beside its place, and only when all are there
   * are they moved in. A file that already reads so is left alone. Missing folders are made.
   */
  readonly write: (files: readonly OutputFile[]) => void;
  /** Writes a new file, whole or not at all. False when there is one of that name already. */
  readonly create: (path: string, text: string) => boolean;
  /** Runs `work` while no other run holds the same `path`; waits for the other run, within reason. */
  readonly locked: <T>(path: string, work: () => Promise<T>) => Promise<T>;
  /** Gives what to call with each thing done; tells now and then how many, on standard error, when it takes long. */
  readonly progress: (unit: string) => (done: number, all: number) => void;
}

export const diskEffects: Effects = {
  read,
  write,
  create,
  locked,
  progress,
};

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new ProblemError([diskProblem('read', path, error)]);
  }
}

function write(files: readonly OutputFile[]): void {
  const staged: { temporary: string; path: string; release: () => void }[] = [];
  let current = '';
  try {
    for (const { path, text } of files) {
      current = path;
      if (alreadyReads(path, text)) continue;
      mkdirSync(dirname(path), { recursive: true });
      // Moving a file onto a folder would fail only after others have been moved.
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
        throw Object.assign(new Error(), { code: 'EISDIR' });
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      staged.push({ temporary, path, release: removeOnExit(temporary) });
      writeFileSync(temporary, text);
    }
    // No signal is handled between these moves: the loop is synchronous.
    for (const { temporary, path } of staged) {
      current = path;
      renameSync(temporary, path);
    }
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    throw new ProblemError([diskProblem('write', current, error)]);
  } finally {
    for (const { release } of staged) release();
  }
}

function create(path: string, text: string): boolean {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const release = removeOnExit(temporary);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text);
    // Unlike a move, a link never takes the place of a file.
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new ProblemError([diskProblem('write', path, error)]);
  } finally {
    rmSync(temporary, { force: true });
    release();
  }
}

function alreadyReads(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  const unlock = await lock(path);
  try {
    return await work();
  } finally {
    unlock();
  }
}

const QUIET_MS = 2000;

function progress(unit: string): (done: number, all: number) => void {
  let last = Date.now();
  return (done, all) => {
    if (Date.now() - last < QUIET_MS) return;
    last = Date.now();
    process.stderr.write(`… ${unit} ${done} من ${all}\n`);
  };
}
