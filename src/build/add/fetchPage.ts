import { readFile, stat } from 'node:fs/promises';
import type { Refusal } from './draft.ts';
import { MAX_BYTES, type Source } from './readDraft.ts';

const PATIENCE_MS = 30_000;

/** The bytes behind a file name or a web address. */
export async function fetchPage(source: string): Promise<Source | Refusal> {
  try {
    return /^https?:\/\//i.test(source) ? await download(source) : await open(source);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
    return { code: 'unreachable', message: `تعذّر الوصول إليه (${reason}).` };
  }
}

async function open(path: string): Promise<Source | Refusal> {
  const info = await stat(path);
  if (!info.isFile()) return { code: 'unreachable', message: 'هذا المسار ليس ملفاً.' };
  if (info.size > MAX_BYTES) return tooLarge();
  return { bytes: await readFile(path) };
}

async function download(url: string): Promise<Source | Refusal> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { Accept: 'text/html, text/plain;q=0.8' },
  });
  if (!response.ok) return { code: 'unreachable', message: `أجاب الموقع بالرمز ${response.status}.` };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) return tooLarge();
    chunks.push(chunk);
  }
  const charset = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  return { bytes: Buffer.concat(chunks), url: response.url, ...(charset !== undefined && { charset }) };
}

function tooLarge(): Refusal {
  return { code: 'too-large', message: 'الصفحة أكبر من 64 ميغابايت.' };
}
