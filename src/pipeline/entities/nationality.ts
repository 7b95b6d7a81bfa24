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
