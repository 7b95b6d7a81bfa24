import { readFile, stat } from 'node:fs/promises';
import { download } from './download.ts';
import type { Refusal } from './draft.ts';
import { isAddress, LIMITS, type Limits, type Source, tooLarge } from './source.ts';
import { unreachable } from './unreachable.ts';

/** The bytes behind a file name or a web address. Never throws for what is wrong with either. */
export async function fetchPage(source: string, limits: Limits = LIMITS): Promise<Source | Refusal> {
  try {
    return isAddress(source) ? await download(source, limits) : await open(source, limits);
  } catch (error) {
    return unreachable(error, limits);
  }
}

async function open(path: string, limits: Limits): Promise<Source | Refusal> {
  const info = await stat(path);
  if (!info.isFile()) return { code: 'unreachable', message: 'هذا المسار ليس ملفاً.' };
  if (info.size > limits.bytes) return tooLarge(limits);
  return { bytes: await readFile(path) };
}
