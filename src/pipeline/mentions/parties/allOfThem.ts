import { lastSince } from '../toldBefore.ts';
import type { PartyRule } from './parties.ts';

/** «أجرى اتصالاً بقادة فرنسا وألمانيا، وكان قد تشاور معهم»: all of the conversation told before in the sentence. */
export const allOfThem: PartyRule = ({ to, tense }, _, { doc, clause, earlier, sentenceIndex }) => {
  const near = doc.tokens.slice(to, Math.min(clause.to, to + THEM_REACH));
  if (tense === undefined || !near.some(({ text }) => text === 'معهم')) return undefined;
  return lastSince(earlier, sentenceIndex, ({ saying, participants }) => !saying && participants.length > 2)
    ?.participants;
};

const THEM_REACH = 3;
