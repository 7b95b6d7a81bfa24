import type { DocumentText } from '../document/readDocument.ts';
import type { EntityTables } from '../lexicon/compileEntities.ts';

/** The country whose adjective token `at` is. */
export function nationality(doc: DocumentText, at: number, tables: EntityTables): string | undefined {
  for (const form of doc.tokens[at]?.forms ?? []) {
    const country = tables.nationalities.get(form);
    if (country) return country;
  }
  return undefined;
}

/** «قمة أمريكية أوروبية»: a body of many states called by its adjective, beside that of a state. Tokens [from, to). */
export function bodyBeside(doc: DocumentText, from: number, to: number, tables: EntityTables): string | undefined {
  for (let at = from; at < to; at++) {
    const body = doc.tokens[at]?.forms.map(form => tables.bodyAdjectives.get(form)).find(id => id !== undefined);
    if (body && (nationality(doc, at - 1, tables) || nationality(doc, at + 1, tables))) return body;
  }
  return undefined;
}
