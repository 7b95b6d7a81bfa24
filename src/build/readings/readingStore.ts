import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes kept under a key. Losing them costs time and nothing else. */
export interface ReadingStore {
  readonly get: (key: string) => Buffer | undefined;
  readonly set: (key: string, bytes: Buffer) => void;
}

const CHECKSUM_BYTES = 32;

/**
 * Keeps bytes as files below `dir/stamp`, each after its own checksum: a file that was cut short or changed counts as
 * none. What was kept under another stamp is deleted. A disk that cannot be written to keeps nothing, silently.
 */
export function diskReadings(dir: string, stamp: string): ReadingStore {
  const home = join(dir, stamp);
  quietly(() => {
    mkdirSync(home, { recursive: true });
    for (const name of readdirSync(dir)) if (name !== stamp) rmSync(join(dir, name), { recursive: true, force: true });
  });
  return {
    get: key =>
      quietly(() => {
        const file = readFileSync(join(home, key));
        const bytes = file.subarray(CHECKSUM_BYTES);
        return checksum(bytes).equals(file.subarray(0, CHECKSUM_BYTES)) ? bytes : undefined;
      }),
    set: (key, bytes) =>
      quietly(() => {
        const temporary = join(home, `.${key}.${process.pid}.tmp`);
        writeFileSync(temporary, Buffer.concat([checksum(bytes), bytes]));
        renameSync(temporary, join(home, key));
      }),
  };
}

function checksum(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
