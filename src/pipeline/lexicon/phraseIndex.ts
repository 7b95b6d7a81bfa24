import { normaliseKey } from '../../arabic/normalise.ts';
import { type Token, tokenise } from '../../arabic/tokens.ts';
import { onceAWord } from './onceAWord.ts';

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Stands for the second word of a phrase of one. */
const ALONE = '';

/** Phrases of one or more words, found in a token list by their first two words, longest first. */
export class PhraseIndex<T> {
  /** «وزير» begins hundreds of titles, «وزير خارجية» a few. */
  readonly #byFirst = new Map<string, Map<string, Entry<T>[]>>();

  add(phrase: string, value: T): void {
    const [first, ...others] = tokenise(normaliseKey(phrase)).map(token => token.text);
    if (first === undefined) return;
    let bySecond = this.#byFirst.get(first);
    if (bySecond === undefined) {
      bySecond = new Map();
      this.#byFirst.set(first, bySecond);
    }
    const words = [first, ...others];
    const entries = bySecond.get(others[0] ?? ALONE) ?? [];
    const shorter = entries.findIndex(other => other.words.length < words.length);
    entries.splice(shorter < 0 ? entries.length : shorter, 0, { words, value });
    bySecond.set(others[0] ?? ALONE, entries);
  }

  /** Whether a phrase may start with this word. To be asked when all phrases are there. */
  readonly mayStart = onceAWord(token => token.forms.some(form => this.#byFirst.has(form)));

  /** The longest phrase that starts at token `at`; its first word may carry clitics. A line end or stop breaks a phrase. */
  match(
    text: string,
    tokens: readonly Token[],
    at: number,
  ): { readonly value: T; readonly length: number; readonly clitic: string } | undefined {
    const token = tokens[at];
    if (!token || !this.mayStart(token)) return undefined;
    const next = tokens[at + 1]?.text ?? ALONE;
    let best: { value: T; length: number; clitic: string } | undefined;
    for (const form of token.forms) {
      const bySecond = this.#byFirst.get(form);
      const longer = bySecond?.get(next)?.find(({ words }) => follows(text, tokens, at, words));
      const found = longer ?? bySecond?.get(ALONE)?.[0];
      if (found && found.words.length > (best?.length ?? 0))
        best = { value: found.value, length: found.words.length, clitic: cliticOf(token.text, form) };
    }
    return best;
  }
}

function follows(text: string, tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i];
    const before = tokens[at + i - 1];
    if (!token || !before || token.text !== words[i]) return false;
    if (/[\n\r.،,؛:]/.test(text.slice(before.end, token.start))) return false;
  }
  return true;
}

/** What stands before `form` in `word`: «للكرملين» is ل before «الكرملين». */
function cliticOf(word: string, form: string): string {
  if (word.endsWith(form)) return word.slice(0, word.length - form.length);
  return word.slice(0, word.length - form.length + 1);
}
