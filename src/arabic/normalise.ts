import type { Span } from '../model/span.ts';

/**
 * A text folded for matching, with the way back. `text[i]` came from raw code units `[starts[i], ends[i])`.
 * Folding removes or unifies what Arabic spelling leaves to taste; word order and word edges stay.
 */
export interface NormalisedText {
  readonly raw: string;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

// Units kept as they are map to themselves, units to drop to 0. Values above 0xffff stand for MULTI strings.
const DROP = 0;
const table = new Uint32Array(0x10000).map((_, unit) => unit);
const multi: string[] = [];

function fold(from: string, to: string): void {
  for (const char of from) {
    table[char.charCodeAt(0)] = to === '' ? DROP : to.length === 1 ? to.charCodeAt(0) : 0x10000 + multi.push(to) - 1;
  }
}

function foldRange(first: number, last: number, to: (unit: number) => string): void {
  for (let unit = first; unit <= last; unit++) fold(String.fromCharCode(unit), to(unit));
}

fold('أإآٱ', 'ا');
fold('ىیې', 'ي');
fold('ئ', 'ي');
fold('ؤ', 'و');
fold('ةۃە', 'ه');
fold('ہھ', 'ه');
fold('ک', 'ك');
fold('گ', 'ك');
fold('ڤ', 'ف');
fold('پ', 'ب');
fold('چ', 'ج');
fold('ۆ', 'و');
// Vowel marks, tanwin, shadda, superscript alef, Quranic marks; tatweel.
foldRange(0x064b, 0x065f, () => '');
foldRange(0x0610, 0x061a, () => '');
foldRange(0x06d6, 0x06dc, () => '');
foldRange(0x06df, 0x06e4, () => '');
fold('\u0670\u0640', '');
// Bidi controls, joiners, BOM, soft hyphen: invisible.
fold('\u200b\u200c\u200d\u200e\u200f\u061c\ufeff\u00ad\u2060', '');
foldRange(0x202a, 0x202e, () => '');
foldRange(0x2066, 0x2069, () => '');
// Digits: Arabic-Indic and extended (Persian, Urdu).
foldRange(0x0660, 0x0669, unit => String(unit - 0x0660));
foldRange(0x06f0, 0x06f9, unit => String(unit - 0x06f0));
fold('٫', '.');
fold('٬', ',');
fold('٪', '%');
fold('\u00a0\u202f\u2009\u2007\u2002\u2003\u3000\t', ' ');
fold('‐‑‒–—―−', '-');
fold('“”„«»‟″', '"');
fold('‘’‚‛′', "'");
fold('⁄', '/');
for (let unit = 0x41; unit <= 0x5a; unit++) fold(String.fromCharCode(unit), String.fromCharCode(unit + 32));
// Presentation forms: what Unicode says they are compatible with, folded again.
for (const [first, last] of [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
] as const) {
  foldRange(first, last, unit => {
    const plain = String.fromCharCode(unit).normalize('NFKC');
    return plain === String.fromCharCode(unit) ? plain : foldString(plain).trim();
  });
}

function foldString(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const to = table[text.charCodeAt(i)] as number;
    if (to === DROP) continue;
    out += to > 0xffff ? multi[to - 0x10000] : String.fromCharCode(to);
  }
  return out;
}

const isMark = (unit: number): boolean =>
  (unit >= 0x064b && unit <= 0x065f) ||
  unit === 0x0670 ||
  unit === 0x0640 ||
  (unit >= 0x0610 && unit <= 0x061a) ||
  (unit >= 0x06d6 && unit <= 0x06e4);

/** The longest that one unit folds to: the ligature «ﷺ» and its like. */
const LONGEST = Math.max(1, ...multi.map(({ length }) => length));
const CHUNK = 8192;

// Scratch room, kept between calls so that a short text costs no large allocation. Nothing of it leaves `normalise`.
let units = new Uint16Array(1 << 12);
let starts = new Uint32Array(1 << 12);
let ends = new Uint32Array(1 << 12);

function makeRoom(atLeast: number): void {
  const room = Math.max(atLeast, units.length * 2);
  units = grown(units, new Uint16Array(room));
  starts = grown(starts, new Uint32Array(room));
  ends = grown(ends, new Uint32Array(room));
}

function grown<T extends Uint16Array | Uint32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Folds `raw` and keeps the way back to it. Linear in time and memory; never throws. */
export function normalise(raw: string): NormalisedText {
  let length = 0;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    const to = table[unit] as number;
    if (to === DROP) {
      // A mark belongs to the letter before it; an invisible control to nothing.
      if (length > 0 && ends[length - 1] === i && isMark(unit)) ends[length - 1] = i + 1;
      continue;
    }
    if (length + LONGEST > units.length) makeRoom(raw.length + LONGEST);
    const text = to > 0xffff ? (multi[to - 0x10000] as string) : undefined;
    for (let j = 0; j < (text?.length ?? 1); j++) {
      units[length] = text === undefined ? to : text.charCodeAt(j);
      starts[length] = i;
      ends[length++] = i + 1;
    }
  }
  return { raw, text: toText(length), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

function toText(length: number): string {
  let text = '';
  for (let from = 0; from < length; from += CHUNK) {
    const chunk = units.subarray(from, Math.min(length, from + CHUNK));
    text += String.fromCharCode.apply(null, chunk as unknown as number[]);
  }
  return text;
}

/** The folded form alone, for keys of tables and for search. Short texts: an article is folded by `normalise`. */
export function normaliseKey(text: string): string {
  if (text.length > CHUNK) return foldString(text);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const to = table[text.charCodeAt(i)] as number;
    if (to === DROP) continue;
    // Presentation forms stand for several letters each: rare, and read one by one.
    if (to > 0xffff) return foldString(text);
    keyUnits[length++] = to;
  }
  return String.fromCharCode.apply(null, keyUnits.subarray(0, length) as unknown as number[]);
}

const keyUnits = new Uint16Array(CHUNK);

/** A span of the folded text as a span of the raw one. `span` must not be empty. */
export function toRawSpan(normalised: NormalisedText, span: Span): Span {
  const start = normalised.starts[span.start];
  const end = normalised.ends[span.end - 1];
  if (start === undefined || end === undefined || span.end <= span.start) {
    throw new RangeError(`no raw span for [${span.start}, ${span.end})`);
  }
  return { start, end };
}
