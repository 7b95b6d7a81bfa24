import { normaliseKey } from '../../arabic/normalise.ts';
import type { TimeWord } from './timeWords.ts';

/** Tables of words as they are written, for look-up in a folded text. */
export function setOf(...tables: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(tables.flat().map(normaliseKey));
}

/** Whether a word is of a table, as it stands or without «و ف ب ل ك» in front. */
export function stands(word: TimeWord | undefined, table: ReadonlySet<string>): boolean {
  if (word?.kind !== 'letters') return false;
  const { text } = word;
  if (table.has(text)) return true;
  const plain = /^[وف]\p{L}{2}/u.test(text) ? text.slice(1) : text;
  if (table.has(plain) || (/^[بلك]\p{L}{2}/u.test(plain) && table.has(plain.slice(1)))) return true;
  // «للإمبراطور».
  return /^لل\p{L}{2}/u.test(plain) && table.has(`ا${plain.slice(1)}`);
}
