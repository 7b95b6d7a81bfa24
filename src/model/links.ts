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

/** A page of a long list, from 1; the first is the timeline. */
export function listPath(page: number): string {
  return page === 1 ? '' : `list/${page}/`;
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

/** No event may have this for its id (readCuration). */
export const TIMELINE_OEMBED_PATH = 'oembed/timeline.json';

export function articleOembedPath(articleId: string): string {
  return `oembed/article/${articleId}.json`;
}

/** The picture shown where a link to the event is shared, 1200×630. */
export function cardPath(eventId: string): string {
  return `cards/${eventId}.png`;
}

/** The picture of a card as it stood in one published version of the data. */
export function pinnedCardPath(eventId: string, version: string): string {
  return `cards/v/${version}/${eventId}.png`;
}

/** Without i, l, o and u, which are misread or spell words. */
const SHORT_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/**
 * 64-bit FNV-1a modulo 2^35: its higher bits never reach the lower ones. Kept in two parts, of which each multiplied by
 * the prime still is a small whole number.
 */
const LOW_BITS = 18;
const LOW = 2 ** LOW_BITS - 1;
const HIGH = 2 ** (35 - LOW_BITS) - 1;
const FNV_OFFSET_HIGH = 0x12108;
const FNV_OFFSET_LOW = 0x22325;
const FNV_PRIME = 0x1b3;

const utf8 = new TextEncoder();
/** Room for a key in UTF-8, which takes at most three bytes a code unit. */
let bytes = new Uint8Array(1 << 12);

/**
 * Seven characters (35 bits) of the FNV-1a hash of a key, as UTF-8. No event gets an id that shares one (keepIds); should
 * two passages ever do, the build says so and what to do.
 */
export function shortId(key: string): string {
  if (key.length * 3 > bytes.length) bytes = new Uint8Array(key.length * 3);
  const { written } = utf8.encodeInto(key, bytes);
  let high = FNV_OFFSET_HIGH;
  let low = FNV_OFFSET_LOW;
  for (let at = 0; at < written; at++) {
    const product = (low ^ (bytes[at] as number)) * FNV_PRIME;
    high = (high * FNV_PRIME + (product >>> LOW_BITS)) & HIGH;
    low = product & LOW;
  }
  let hash = high * 2 ** LOW_BITS + low;
  let id = '';
  for (let at = 0; at < 7; at++) {
    id += SHORT_ALPHABET[hash % 32];
    hash = Math.floor(hash / 32);
  }
  return id;
}
