import type { Refusal } from './draft.ts';
import { type Limits, type Source, tooLarge } from './source.ts';
import { refusedStatus } from './unreachable.ts';

const HEADERS = {
  Accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
  'Accept-Language': 'ar',
  'User-Agent': 'Mozilla/5.0 (compatible; biden-putin-timeline)',
};
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Types of pages and texts, and what servers say that do not know. */
const READABLE = /^(?:text\/|application\/(?:xhtml\+xml|xml|octet-stream)$|$)/i;

/** Fetches a page. Redirects are followed here, one by one, so that a loop or another protocol ends in a sentence. */
export async function download(address: string, limits: Limits): Promise<Source | Refusal> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  const seen = new Set<string>();
  let url = addressOf(address);
  while (url !== undefined && seen.size <= limits.redirects) {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return leadsElsewhere(url);
    url.hash = '';
    if (seen.has(url.href)) break;
    seen.add(url.href);
    const response = await fetch(url, { signal, headers: HEADERS, redirect: 'manual' });
    const location = response.headers.get('location');
    if (!REDIRECTS.has(response.status) || location === null) return read(response, url, limits);
    await response.body?.cancel();
    url = addressOf(location, url);
  }
  return url === undefined ? { code: 'unreachable', message: 'ليس هذا عنواناً صحيحاً.' } : leadsNowhere();
}

function addressOf(text: string, base?: URL): URL | undefined {
  return URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
}

async function read(response: Response, url: URL, limits: Limits): Promise<Source | Refusal> {
  const type = response.headers.get('content-type') ?? '';
  const refusal = response.ok ? refusedType(type) : refusedStatus(response.status);
  if (refusal !== undefined) {
    await response.body?.cancel();
    return refusal;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limits.bytes) return tooLarge(limits);
    chunks.push(chunk);
  }
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
  return { bytes: Buffer.concat(chunks), url: url.href, ...(charset !== undefined && { charset }) };
}

function refusedType(type: string): Refusal | undefined {
  const [name = ''] = type.split(';', 1);
  if (READABLE.test(name.trim())) return undefined;
  return { code: 'not-a-document', message: `ليس في هذا العنوان صفحة ولا نص، بل \u2066${name.trim()}\u2069.` };
}

function leadsElsewhere({ protocol }: URL): Refusal {
  return {
    code: 'unreachable',
    message: `يحيل الموقع إلى عنوان ليس من الشبكة (\u2066${protocol}\u2069)، فلم يُتبع.`,
  };
}

function leadsNowhere(): Refusal {
  return {
    code: 'unreachable',
    message: 'يحيل الموقع من عنوان إلى عنوان بلا نهاية. افتح الصفحة في المتصفح واحفظها ثم أضف الملف.',
  };
}
