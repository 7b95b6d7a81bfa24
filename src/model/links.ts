import type { Span } from './span.ts';

/**
 * Every address of the site, relative to its root and without a leading slash, so that it works under any base path.
 * These forms are permanent: what was once published under them keeps leading there.
 */
export function eventPath(eventId: string): string {
  return `event/${eventId}/`;
}

export function articlePath(articleId: string): string {
  return `article/${articleId}/`;
}

/** Names a passage by its offsets in the article's body, which never changes: `p120-345`. */
export function passageAnchor({ start, end }: Span): string {
  return `p${start}-${end}`;
}

export function passagePath(articleId: string, passage: Span): string {
  return `${articlePath(articleId)}#${passageAnchor(passage)}`;
}

/** `e/<7 characters>/`, which leads to the event's page. */
export function shortEventPath(eventId: string): string {
  return `e/${shortId(eventId)}/`;
}

/** `p/<7 characters>/`, which leads to the passage in its article. */
export function shortPassagePath(articleId: string, passage: Span): string {
  return `p/${shortId(`${articleId}#${passageAnchor(passage)}`)}/`;
}

export function embedEventPath(eventId: string): string {
  return `embed/event/${eventId}/`;
}

/** The card as it stood in one published version of the data. */
export function pinnedEventPath(eventId: string, version: string): string {
  return `embed/v/${version}/event/${eventId}/`;
}

export function oembedPath(eventId: string): string {
  return `oembed/${eventId}.json`;
}

/** The picture shown where a link to the event is shared, 1200×630. */
export function cardPath(eventId: string): string {
  return `cards/${eventId}.png`;
}

/** Without i, l, o and u, which are misread or spell words. */
const SHORT_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** Seven characters (35 bits) of the FNV-1a hash of a key, as UTF-8. The build fails should two keys ever share one. */
export function shortId(key: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(key)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME);
  }
  return Array.from({ length: 7 }, (_, at) => SHORT_ALPHABET[Number((hash >> BigInt(at * 5)) & 31n)]).join('');
}
