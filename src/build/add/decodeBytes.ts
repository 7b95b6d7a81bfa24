/** Text from bytes of unknown encoding, and how the encoding was known. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** True when nothing declared the encoding, or what was declared did not fit. */
  readonly guessed: boolean;
}

/** How much of the start is searched for a declaration. */
const HEAD_BYTES = 4096;
/** Below this share of Arabic letters among non-ASCII characters a reading is not believed to be Arabic. */
const LEAST_ARABIC = 0.6;
/** As many non-ASCII characters are looked at. */
const SAMPLE = 100_000;

/**
 * Decodes a saved page or text. `served` is the charset of the server's answer. Undefined for what is no text. Servers
 * and pages name an encoding that they do not use: what is sound UTF-8 with Arabic in it is UTF-8, and of what is named
 * the first counts that yields Arabic.
 */
export function decodeBytes(bytes: Uint8Array, served?: string): DecodedText | undefined {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return decodeAs(bytes, mark, false);
  const wide = sniffUtf16(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide, true);
  if (bytes.subarray(0, HEAD_BYTES).includes(0)) return undefined;
  const named = [served, declaredIn(bytes)].filter(label => label !== undefined);
  const utf8 = decodeAs(bytes, 'utf-8', !named.some(label => /^utf-?8$/i.test(label)));
  if (utf8 !== undefined && isArabic(utf8)) return utf8;
  const readings = named.map(label => decodeAs(bytes, label, false)).filter(reading => reading !== undefined);
  const legacy = decodeAs(bytes, 'windows-1256', true);
  return [...readings, legacy].find(reading => reading !== undefined && isArabic(reading)) ?? readings[0] ?? utf8;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Arabic and markup in UTF-16 have a high byte of 0x06 or 0x00 at every other place. */
function sniffUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, HEAD_BYTES) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (isHighByte(bytes[i])) even++;
    if (isHighByte(bytes[i + 1])) odd++;
  }
  const most = 0.4 * length;
  if (odd > most && even < most / 2) return 'utf-16le';
  return even > most && odd < most / 2 ? 'utf-16be' : undefined;
}

function isHighByte(byte: number | undefined): boolean {
  return byte === 0x00 || byte === 0x06;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function decodeAs(bytes: Uint8Array, label: string, guessed: boolean): DecodedText | undefined {
  try {
    // A page that declares UTF-16 in ASCII letters is not UTF-16.
    const encoding = /^utf-?16/i.test(label) && byteOrderMark(bytes) === undefined && !guessed ? 'utf-8' : label;
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding: encoding.toLowerCase(), guessed };
  } catch {
    return undefined;
  }
}

function isArabic({ text }: DecodedText): boolean {
  let foreign = 0;
  let arabic = 0;
  for (let at = 0; at < text.length && foreign < SAMPLE; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    foreign++;
    if (code >= 0x600 && code <= 0x6ff) arabic++;
  }
  return foreign > 0 && arabic / foreign >= LEAST_ARABIC;
}
