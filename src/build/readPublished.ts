import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import type { Timeline } from '../model/timeline.ts';
import type { Effects } from './effects.ts';

/** Larger timelines are compared with the file itself. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The timeline that readers have: the one committed last, or, where `file` is not under version control, the file as
 * it is. Undefined when there is none, or none that this version can read.
 */
export function readPublished(file: string, { read }: Pick<Effects, 'read'>): Timeline | undefined {
  return parse(committed(file)) ?? parse(read(file));
}

function committed(file: string): string | undefined {
  try {
    return execFileSync('git', ['-C', dirname(file), 'show', `HEAD:./${basename(file)}`], {
      encoding: 'utf8',
      maxBuffer: MAX_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

function parse(text: string | undefined): Timeline | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<Timeline> | null;
    return value?.schemaVersion === 1 && Array.isArray(value.events) ? (value as Timeline) : undefined;
  } catch {
    return undefined;
  }
}
