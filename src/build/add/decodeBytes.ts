/** Text from bytes of unknown encoding, and how the encoding was known. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** True when nothing declared the encoding, or what was declared did not fit. */
  readonly guessed: boolean;
  /** Bytes of it are in no encoding; `\ufffd` stands for them. */
  readonly damaged?: boolean;
}

/** How much of the start is searched for a declaration. */
const HEAD_BYTES = 4096;
/** Below this share of Arabic letters among non-ASCII characters a reading is not believed to be Arabic. */
const LEAST_ARABIC = 0.6;
/** As many non-ASCII characters are looked at. */
const SAMPLE = 100_000;
/** Of the characters that are not ASCII, as many may be damaged. */
const MOST_DAMAGED = 0.01;
/** Between spaces, the commonest words of Arabic. */
const COMMON = / (?:من|في|على|إلى|أن|التي|عن) /g;

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
  const guesses = [damagedUtf8(bytes), legacyOf(bytes)];
  // Named encodings that take any byte would make letters of damaged UTF-8.
  const all = guesses[0] === undefined ? [...readings, ...guesses] : [...guesses, ...readings];
  return all.find(reading => reading !== undefined && isArabic(reading)) ?? readings[0] ?? utf8;
}

/** A page cut off while it was saved, or with a stray byte in it, is UTF-8 all the same. */
function damagedUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let foreign = 0;
  let lost = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) foreign++;
    if (code === 0xfffd) lost++;
  }
  const isMild = lost > 0 && lost <= Math.max(1, foreign * MOST_DAMAGED);
  return isMild ? { text, encoding: 'utf-8', guessed: true, damaged: true } : undefined;
}

/** Both old encodings make Arabic letters of the other's bytes, but not words. */
function legacyOf(bytes: Uint8Array): DecodedText | undefined {
  const windows = decodeAs(bytes, 'windows-1256', true);
  const iso = decodeAs(bytes, 'iso-8859-6', true);
  return commonWords(iso) > commonWords(windows) ? iso : windows;
}

function commonWords(reading: DecodedText | undefined): number {
  return reading?.text.slice(0, SAMPLE).match(COMMON)?.length ?? 0;
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
