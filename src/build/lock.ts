import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { diskProblem } from './diskProblem.ts';
import { ProblemError } from './problemError.ts';
import { removeOnExit } from './removeOnExit.ts';

const POLL_MS = 50;
const PATIENCE_MS = 120_000;

/**
 * Takes the lock of `path`, a file `.<name>.lock` beside it that holds the process id; waits while a living
 * process has it. A lock whose process is gone is taken over. Returns the function that gives it back.
 */
export async function lock(path: string): Promise<() => void> {
  const file = join(dirname(path), `.${basename(path)}.lock`);
  let takenOver = false;
  for (let waited = 0; ; waited += POLL_MS) {
    if (take(file, path)) {
      if (!takenOver) break;
      // Two runs may have found the same dead lock; the one that wrote last has it.
      await sleep(POLL_MS);
      if (ownerOf(file) === process.pid) break;
    } else if (!ownerLives(file)) {
      rmSync(file, { force: true });
      takenOver = true;
      continue;
    }
    if (waited >= PATIENCE_MS) throw new ProblemError([busy(path)]);
    await sleep(POLL_MS);
  }
  const callOff = removeOnExit(file);
  return () => {
    callOff();
    rmSync(file, { force: true });
  };
}

function take(file: string, path: string): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new ProblemError([diskProblem('write', path, error)]);
  }
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A full disk lets an empty file be made.
    rmSync(file, { force: true });
    throw new ProblemError([diskProblem('write', path, error)]);
  }
}

/** The process id in a lock; undefined when there is no lock, 0 while its owner is writing it. */
function ownerOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function ownerLives(file: string): boolean {
  const pid = ownerOf(file);
  if (pid === undefined) return false;
  if (!Number.isInteger(pid) || pid === 0) return isFresh(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isFresh(file: string): boolean {
  const info = statSync(file, { throwIfNoEntry: false });
  return info !== undefined && Date.now() - info.mtimeMs < 5000;
}

function busy(path: string) {
  return {
    severity: 'error',
    code: 'disk/busy',
    file: path.replaceAll('\\', '/'),
    message: 'تعمل على هذا الملف عملية أخرى منذ دقيقتين.',
    remedy: 'انتظر حتى تنتهي ثم أعد الأمر.',
  } as const;
}
