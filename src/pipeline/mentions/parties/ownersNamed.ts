import { personsOfSentence } from '../findSubject.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { PartyRule } from './parties.ts';

/** «التقى لافروف بلينكن، وقال إن لقاءهما كان بنّاءً»: a noun with a dual pronoun is of the two of its sentence. */
export const ownersNamed: PartyRule = (trigger, _, context) => {
  if (trigger.owner !== 'two') return undefined;
  const owners = [...new Set(personsOfSentence(trigger, context))];
  if (owners.length === 2) return owners.reverse();
  const pair = pairNamed(trigger, context);
  return pair.length === 2 ? pair : undefined;
};

/** «بين الرئيسين، عقب قمتهما»: the two whom a dual has named, whoever else is named in the sentence. */
function pairNamed(trigger: Trigger, { entities, sentence }: Context): readonly string[] {
  const two = entities.filter(
    ({ by, type, tokens: [at] }) =>
      by === 'reference' && type === 'person' && at >= sentence.tokens[0] && at < trigger.from,
  );
  return [...new Set(two.map(({ id }) => id))];
}
