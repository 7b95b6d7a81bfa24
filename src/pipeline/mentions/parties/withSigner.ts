import type { EventKind } from '../../../model/timeline.ts';
import { subjectBefore } from '../findSubject.ts';
import { opensAgain } from '../opensAgain.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { agrees, type PartyRule } from './parties.ts';

/** «هاتف بايدن بوتين. ويوم الخميس وقّع أمرا تنفيذيا، وطرد عشرة دبلوماسيين روس»: he did. */
export const withSigner: PartyRule = (trigger, named, context) => {
  if (!SIGNED.has(trigger.kind) || trigger.tense !== 'past' || !actsBefore(trigger, named, context)) return undefined;
  const [actor] = subjectBefore(trigger, context).filter(id => agrees(id, trigger, context));
  return actor && !named.includes(actor) ? [actor, ...named] : undefined;
};

const SIGNED = new Set<EventKind>(['document', 'other', 'sanctions']);

/** A masculine or feminine verb with nobody named before it in its clause, and none of those named behind it its subject. */
function actsBefore(
  { from, to }: Trigger,
  named: readonly string[],
  { doc, clause, entities, sentence }: Context,
): boolean {
  if (named.some(id => entities.some(entity => entity.id === id && entity.tokens[0] === to))) return false;
  if (entities.some(({ tokens: [at] }) => at >= Math.max(clause.from, sentence.tokens[0]) && at < from)) return false;
  const joined = /^و\p{L}{3}/u.test(doc.tokens[from]?.text ?? '');
  return joined || opensAgain(doc, sentence, from);
}
