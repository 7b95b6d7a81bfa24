import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs `work` while no other process of this clone does the same. A lock whose process is gone is taken over.
 * The extractor has a lock of its own (src/build/lock.ts): this one has to work before anything is installed.
 */
export async function withLock(name, work) {
  const file = join(root, '.cache', `${name}.lock`);
  makeFolder(dirname(file));
  while (!take(file)) {
    if (!isHeld(file)) rmSync(file, { force: true });
    await sleep(200);
  }
  const release = () => rmSync(file, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    return cannotWrite(error);
  }
}

function makeFolder(dir) {
  try {
    mkdirSync(dir, { recursive: true });
  } catch (error) {
    cannotWrite(error);
  }
}

const FAULTS = {
  ENOSPC: 'امتلأ القرص.',
  EROFS: 'مجلد المشروع للقراءة فقط.',
  EACCES: 'لا إذن بالكتابة في مجلد المشروع.',
};

/** A fault of the disk ends the command with a sentence; any other is a fault of ours. */
function cannotWrite(error) {
  const sentence = FAULTS[error.code];
  if (sentence === undefined) throw error;
  process.stderr.write(`${sentence} لا يمكن تنزيل الحزم الناقصة هنا؛ لم يتغيّر شيء.\n`);
  process.exit(1);
}

function isHeld(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
