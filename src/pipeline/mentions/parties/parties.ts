import { disagrees } from '../gender.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';

/**
 * Who takes part, where the rule knows better than the words beside the event: `named` are those whom its clause names.
 * Undefined when the rule does not apply.
 */
export type PartyRule = (trigger: Trigger, named: readonly string[], context: Context) => readonly string[] | undefined;

/** «التقت»: she did. */
export function agrees(id: string, { tense, from, word, again }: Trigger, { doc, tables }: Context): boolean {
  // «ثم إلى موسكو»: the verb stands further back.
  if (again || (word.part === 'verb' && word.entry.leads)) return true;
  return tense === undefined || !disagrees(doc.tokens[from]?.text ?? '', tense, id, tables);
}

/** The one who is named, if nobody else is. */
export function onlyOne(named: readonly string[]): string | undefined {
  return named.length === 1 ? named[0] : undefined;
}
