import { isOneOf } from '../../../arabic/tokens.ts';
import { officesOn } from '../../lexicon/compileEntities.ts';
import { dayOf } from '../dayOf.ts';
import { personsHere } from '../findSubject.ts';
import type { Context } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { onlyOne, type PartyRule } from './parties.ts';

/** «أضاف بلينكن أن بايدن شارك، وأنه يتوقع أن يتحدث إلى نظيره لافروف»: whose counterpart the named one is. */
export const withPeer: PartyRule = (trigger, named, context) => {
  const other = onlyOne(named);
  const peer = other === undefined ? undefined : peerOf(other, trigger, context);
  return peer ? [peer, ...named] : undefined;
};

function peerOf(id: string, trigger: Trigger, context: Context): string | undefined {
  const { doc, clause, words, tables, speaker } = context;
  const near = doc.tokens.slice(trigger.to, Math.min(clause.to, trigger.to + PEER_REACH));
  if (!near.some(token => isOneOf(token, words.counterpart))) return undefined;
  const day = dayOf(doc);
  const offices = (person: string): readonly string[] => officesOn(tables, person, day).map(([office]) => office);
  const of = new Set(offices(id));
  const told = [...personsHere(trigger, context), ...(speaker ? [speaker] : [])].filter(other => other !== id);
  const peers = [...new Set(told)].filter(other => offices(other).some(office => of.has(office)));
  return told.length > 1 && peers.length === 1 ? peers[0] : undefined;
}

const PEER_REACH = 4;
