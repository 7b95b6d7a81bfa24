import type { DocumentText } from '../../document/readDocument.ts';
import type { EventWordEntry, WordTables } from '../../lexicon/compileWords.ts';

/** «جولة جنيف», «عُقدت ثلاث جولات»: a round by its town, rounds by their number. */
export function roundOf(
  { tokens }: DocumentText,
  at: number,
  { events }: WordTables,
  isTown: (token: number) => boolean,
): { readonly form: string; readonly word: EventWordEntry } | undefined {
  const counted = SEVERAL.test(tokens[at - 1]?.text ?? '');
  if (!isTown(at + 1) && !counted) return undefined;
  for (const form of tokens[at]?.forms ?? []) {
    const word = events
      .get(form)
      ?.find(({ part, entry }) => part === 'noun' && entry.container && entry.kind === 'talks');
    if (word) return { form, word };
  }
  return undefined;
}

const SEVERAL = /^[وب]?(ثلاث|اربع|خمس|عده|بضع|اولي|ثاني|ثالث|اخر)$/;
