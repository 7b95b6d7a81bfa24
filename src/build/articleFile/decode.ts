import type { Problem } from '../../model/problem.ts';
import { articleProblem } from './messages.ts';

export type Decoded = { readonly text: string } | { readonly problem: Problem };

// ignoreBOM keeps U+FEFF in the text; it is taken off below, so that it is plain to see.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file, or why it has none. A byte order mark at the very start is no part of the text. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: articleProblem('file/utf-16', { file }) };
  }
  try {
    const text = utf8.decode(bytes);
    return { text: text.startsWith('\ufeff') ? text.slice(1) : text };
  } catch {
    const at = firstBadByte(bytes);
    const hex = [...bytes.subarray(at, at + 3)].map(byte => byte.toString(16).padStart(2, '0')).join(' ');
    return { problem: articleProblem('file/not-utf-8', { file, line: lineOfByte(bytes, at) }, hex) };
  }
}

/** Halving: the longest prefix that decodes (its last character may be cut) ends where the first bad byte is. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (decodesSoFar(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decodesSoFar(prefix: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  return line;
}
