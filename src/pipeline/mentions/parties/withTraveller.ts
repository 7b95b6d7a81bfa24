import { runningSubject } from '../findSubject.ts';
import { type Context, isPerson } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { PartyRule } from './parties.ts';

/** «وصل بلينكن من برلين حيث التقى شولتس وبيربوك»: whoever travelled there met those who are named. */
export const withTraveller: PartyRule = (trigger, named, context) => {
  const visiting = named.length >= 2 ? hostedBy(trigger, named, context) : undefined;
  return visiting && !named.includes(visiting) ? [visiting, ...named] : undefined;
};

function hostedBy(trigger: Trigger, named: readonly string[], context: Context): string | undefined {
  const { doc, clause, earlier, entities, sentence, sentenceIndex } = context;
  const before = earlier.at(-1);
  if (trigger.tense === undefined || doc.tokens[clause.from]?.text !== 'حيث') return undefined;
  if (doc.tokens.slice(trigger.to, trigger.to + 2).some(({ text }) => text === 'مع')) {
    const before = entities.filter(
      ({ type, tokens: [at] }) => type === 'person' && at >= sentence.tokens[0] && at < clause.from,
    );
    // «غادر ماكرون كييف متوجهاً إلى برلين، حيث يجتمع الليلة مع شولتس».
    if (new Set(before.map(({ id }) => id)).size === 1) return before[0]?.id;
  }
  // «لقاء مع زيلينسكي … في برلين حيث اجتمع بوزراء خارجية ألمانيا وفرنسا».
  const ofStates = !named.some(id => isPerson(id, context));
  return before?.sentenceIndex === sentenceIndex && (before.kind === 'visit' || ofStates)
    ? runningSubject(trigger, context)
    : undefined;
}
