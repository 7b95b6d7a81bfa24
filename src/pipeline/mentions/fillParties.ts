import { CONVERSATIONS } from '../../model/kindGroups.ts';
import { countryOf } from '../lexicon/compileEntities.ts';
import { dayOf } from './dayOf.ts';
import { isNewestFirst } from './isNewestFirst.ts';
import { allOfThem } from './parties/allOfThem.ts';
import { atSeat } from './parties/atSeat.ts';
import { bodyAttended, manyAttended } from './parties/attending.ts';
import { betweenHim } from './parties/betweenHim.ts';
import { betweenStates } from './parties/betweenStates.ts';
import { bodyByItself } from './parties/bodyByItself.ts';
import { bothStates } from './parties/bothStates.ts';
import { countriesOfPair } from './parties/countriesOfPair.ts';
import { guestAndHost } from './parties/guestAndHost.ts';
import { issuerOfAct, issuerOrSpeaker } from './parties/issuer.ts';
import { nextOfKind } from './parties/nextOfKind.ts';
import { occasionOfTwo } from './parties/occasionOfTwo.ts';
import { ofBody } from './parties/ofBody.ts';
import { ofItsForces } from './parties/ofItsForces.ts';
import { ofRelative } from './parties/ofRelative.ts';
import { ofToldBefore } from './parties/ofToldBefore.ts';
import { orderedBy } from './parties/orderedBy.ts';
import { ownersNamed } from './parties/ownersNamed.ts';
import { pairBefore } from './parties/pairBefore.ts';
import { pairMeant } from './parties/pairMeant.ts';
import { agrees, type PartyRule } from './parties/parties.ts';
import { subjectsOfDual } from './parties/subjectsOfDual.ts';
import { toldAgain } from './parties/toldAgain.ts';
import { withActor, withPersonHere } from './parties/withActor.ts';
import { withHolder } from './parties/withHolder.ts';
import { withOther } from './parties/withOther.ts';
import { withPeer } from './parties/withPeer.ts';
import { withSender } from './parties/withSender.ts';
import { withSigner } from './parties/withSigner.ts';
import { withSpeaker } from './parties/withSpeaker.ts';
import { withSpeakersCountry } from './parties/withSpeakersCountry.ts';
import { withSubject } from './parties/withSubject.ts';
import { withTraveller } from './parties/withTraveller.ts';
import type { Context } from './partiesContext.ts';
import type { Trigger } from './triggers/trigger.ts';
import { visitor } from './visitor.ts';

/** Tried in this order for what a state or a person does; the first that knows who did it decides. */
const OF_ACTS: readonly PartyRule[] = [
  withSender,
  issuerOrSpeaker,
  withSigner,
  withHolder,
  issuerOfAct,
  bothStates,
  countriesOfPair,
  orderedBy,
  ofItsForces,
  withSpeakersCountry,
];

/** The same for conversations, which have two sides. */
const OF_CONVERSATIONS: readonly PartyRule[] = [
  betweenHim,
  toldAgain,
  allOfThem,
  ofBody,
  guestAndHost,
  ownersNamed,
  subjectsOfDual,
  ofRelative,
  withTraveller,
  withSubject,
  manyAttended,
  pairBefore,
  betweenStates,
  ofToldBefore,
  nextOfKind,
  occasionOfTwo,
  pairMeant,
  bodyByItself,
  bodyAttended,
  withSpeaker,
  withPeer,
  withActor,
  withPersonHere,
  withOther,
  atSeat,
];

/**
 * Completes the parties of an event from what the text evidently refers to: «بينهما» and duals from the pair last named,
 * «اجتماعه» and «إنه» from the speaker or the last person named. What is not sure stays open.
 */
export function fillParties(trigger: Trigger, all: readonly string[], context: Context): readonly string[] {
  if (trigger.kind === 'visit') return visitor(trigger, all, context).filter(id => agrees(id, trigger, context));
  const talks = CONVERSATIONS.has(trigger.kind);
  const named = talks && isOneSide(all, context) && (trigger.definite || trigger.owner) ? [] : all;
  if (talks && named.length === 0 && trigger.definite && isNewestFirst(context)) return [];
  for (const rule of talks ? OF_CONVERSATIONS : OF_ACTS) {
    const parties = rule(trigger, named, context);
    if (parties) return parties;
  }
  return named;
}

/** «الاتصال، الذي جاء بطلب من الكرملين، … بتوقيت موسكو»: a state alone holds no conversation. */
function isOneSide(named: readonly string[], { tables, doc }: Context): boolean {
  if (named.length === 0 || named.some(id => id in tables.lexicon.people)) return false;
  const day = dayOf(doc);
  const states = new Set(named.map(id => countryOf(tables, id, day)));
  return states.size === 1 && !states.has(undefined);
}
