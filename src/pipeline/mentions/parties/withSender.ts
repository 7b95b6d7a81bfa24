import { isPerson } from '../partiesContext.ts';
import type { PartyRule } from './parties.ts';

/** «لافروف لم يكتفِ بذلك. ففي 28 يناير وجّه رسالة إلى نظرائه»: the one person of the sentence before sends it. */
export const withSender: PartyRule = ({ from, kind }, named, context) => {
  if (kind !== 'document') return undefined;
  const { doc, sentence, sentenceIndex, entities } = context;
  const previous = doc.sentences[sentenceIndex - 1];
  if (!SENDS.test(doc.tokens[from - 1]?.text ?? '') || !previous) return undefined;
  if (named.some(id => isPerson(id, context))) return undefined;
  const people = (first: number, to: number): readonly string[] => [
    ...new Set(
      entities.filter(({ type, tokens: [at] }) => type === 'person' && at >= first && at < to).map(({ id }) => id),
    ),
  ];
  if (people(sentence.tokens[0], from).length > 0) return undefined;
  const told = people(...previous.tokens);
  return told.length === 1 ? [...told, ...named] : undefined;
};

const SENDS = /^[وف]?(وجه|ارسل|بعث|كتب)$/;
