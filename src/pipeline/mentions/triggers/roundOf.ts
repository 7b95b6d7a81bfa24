import type { DocumentText } from '../../document/readDocument.ts';
import type { EventWordEntry, WordTables } from '../../lexicon/compileWords.ts';
import { mayNameEvent } from '../../lexicon/eventToken.ts';

/** «جولة جنيف», «عُقدت ثلاث جولات»: a round by its town, rounds by their number. */
export function roundOf(
  { tokens }: DocumentText,
  at: number,
  words: WordTables,
  isTown: (token: number) => boolean,
): { readonly form: string; readonly word: EventWordEntry } | undefined {
  const token = tokens[at];
  if (!token || !mayNameEvent(token, words)) return undefined;
  const counted = SEVERAL.test(tokens[at - 1]?.text ?? '');
  if (!isTown(at + 1) && !counted) return undefined;
  for (const form of token.forms) {
    const word = words.events.get(form)?.find(isRound);
    if (word) return { form, word };
  }
  return undefined;
}

const isRound = ({ part, entry }: EventWordEntry): boolean =>
  part === 'noun' && entry.container === true && entry.kind === 'talks';

const SEVERAL = /^[وب]?(ثلاث|اربع|خمس|عده|بضع|اولي|ثاني|ثالث|اخر)$/;
