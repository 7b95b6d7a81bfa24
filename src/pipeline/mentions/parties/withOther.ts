import { subjectBefore } from '../findSubject.ts';
import { opensAgain, opensWithPlan } from '../opensAgain.ts';
import { type Context, isPerson } from '../partiesContext.ts';
import { lastSince } from '../toldBefore.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isPartner } from './isPartner.ts';
import { agrees, onlyOne, type PartyRule } from './parties.ts';

/** «استقبل أوشاكوف نولاند. كما التقت كوزاك»: the other of the two. */
export const withOther: PartyRule = (trigger, named, context) => {
  const one = onlyOne(named);
  if (one === undefined) return undefined;
  if (trigger.owner !== 'one' && !opensSentence(trigger, context) && !isPartner(one, trigger, context))
    return undefined;
  const isOther = (id: string): boolean => id !== one && isPerson(id, context) && agrees(id, trigger, context);
  const other =
    subjectBefore(trigger, context).find(isOther) ??
    lastSince(context.earlier, context.sentenceIndex - 1, ({ saying }) => !saying)?.participants.find(isOther);
  return other ? [other, ...named] : undefined;
};

/** «زار موسكو. والتقى أمين مجلس الأمن»: the one named is whom he met. */
function opensSentence({ from, tense }: Trigger, { doc, sentence }: Context): boolean {
  if (tense === 'past' && opensAgain(doc, sentence, from)) return true;
  if (tense === 'present' && opensWithPlan(doc, sentence, from)) return true;
  const first = sentence.tokens[0];
  if (tense === 'past' && from === first + 1 && JOINS.test(doc.tokens[first]?.text ?? '')) return true;
  return tense !== undefined && from === first && /^[وف]/.test(doc.tokens[from]?.text ?? '');
}

/** «كما التقت كوزاك». */
const JOINS = /^(كما|كذلك|ثم|وقد)$/;
