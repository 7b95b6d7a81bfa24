import type { Token } from '../../arabic/tokens.ts';
import type { WordTables } from '../lexicon/compileWords.ts';

/** Shorter words are as a rule something else too. */
const SHORTEST = 4;

/** What stands before a person. */
const LEADS = new Set(['مع', 'بين', 'الي', 'عن', 'نظيره', 'وبين']);

/** «مارك ميلي … ميلي»: whom a text has named in full, it names again by the last word of the name. */
export class Surnames {
  readonly #byName = new Map<string, string>();
  readonly #families = new Map<string, string>();
  readonly #words: WordTables;

  constructor(words: WordTables) {
    this.#words = words;
  }

  /** To be called with the last word of a name in full. */
  note({ text }: Token, id: string): void {
    if (text.length >= SHORTEST && !this.#words.events.has(text)) this.#byName.set(text, id);
  }

  /** To be called with the first word of a name that begins with that of the family («شي جين بينغ»). */
  noteFamily({ text }: Token, id: string): void {
    this.#families.set(text, id);
  }

  /** Whom a family name names that may be too short to stand alone: «تحدث بايدن مع شي». */
  familyAt(token: Token | undefined, before: Token | undefined): string | undefined {
    if (token === undefined || this.#families.size === 0) return undefined;
    const family = this.#families.get(token.text);
    return family !== undefined && LEADS.has(before?.text ?? '') ? family : undefined;
  }

  /** Who the word names, and what stands glued before the name. */
  at({ text, forms }: Token): { readonly id: string; readonly clitic: string } | undefined {
    if (this.#byName.size === 0) return undefined;
    for (const form of forms) {
      const id = this.#byName.get(form);
      if (id !== undefined && text.endsWith(form)) return { id, clitic: text.slice(0, text.length - form.length) };
    }
    return undefined;
  }
}
