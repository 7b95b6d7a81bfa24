import { followsComma } from '../../document/gapBefore.ts';
import { isFollowedByName, isGoverned, personsHere, runningSubject } from '../findSubject.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isPartner } from './isPartner.ts';
import { leavesOutHolder } from './leavesOutHolder.ts';
import { agrees, onlyOne, type PartyRule } from './parties.ts';

/** «زار كييف والتقى الرئيس زيلينسكي»: a verb that goes on is of who acts in the event told before. */
export const withActor: PartyRule = (trigger, named, context) => {
  const met = onlyOne(named);
  if (met === undefined || !goesOn(met, trigger, context)) return undefined;
  const running = actorOfSentence(trigger, context);
  return running && running !== met ? [running, ...named] : undefined;
};

/** «كان بايدن في روما حيث التقى أردوغان»: else of the person named last in the sentence. */
export const withPersonHere: PartyRule = (trigger, named, context) => {
  const met = onlyOne(named);
  if (met === undefined || (trigger.tense === undefined && !opensWithWhere(context))) return undefined;
  const { doc, entities } = context;
  // «بدلاً من أن يجتمع بباتروشيف، أمضى بلينكن مساءه مع …»: who was only to be met is not met by whoever acts behind the comma.
  const acts = followsComma(doc, trigger.from) && isFollowedByName(trigger, entities);
  const isMet = (id: string): boolean => acts && entities.every(one => one.id !== id || isGoverned(doc, one, entities));
  const inSentence = personsHere(trigger, context).find(id => id !== met && !isMet(id) && agrees(id, trigger, context));
  return inSentence ? [inSentence, ...named] : undefined;
};

function goesOn(met: string, trigger: Trigger, context: Context): boolean {
  return (
    opensWithWhere(context) ||
    // «يتوجه إلى برلين للقاء شولتس».
    /^لل/.test(context.doc.tokens[trigger.from]?.text ?? '') ||
    // «وبعد أن زار كييف والتقى زيلينسكي، اجتمع مع لافروف».
    (trigger.tense !== undefined && isPartner(met, trigger, context)) ||
    leavesOutHolder(trigger, context) ||
    isJoinedOn(trigger, context)
  );
}

function opensWithWhere({ doc, clause }: Context): boolean {
  return doc.tokens[clause.from]?.text === 'حيث';
}

/** «والتقى», «ثم التقى»: a verb joined on to one told before. */
function isJoinedOn({ from, tense }: Trigger, { doc }: Context): boolean {
  return tense !== undefined && (/^[وف]/.test(doc.tokens[from]?.text ?? '') || doc.tokens[from - 1]?.text === 'ثم');
}

/** Who acts in the event told before in the same sentence. */
function actorOfSentence(trigger: Trigger, context: Context): string | undefined {
  const before = context.earlier.at(-1);
  return before?.sentenceIndex === context.sentenceIndex ? runningSubject(trigger, context) : undefined;
}
