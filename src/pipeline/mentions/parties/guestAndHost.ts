import type { PartyRule } from './parties.ts';

/** «أما بوتين فلديه ضيف: لوكاشينكو الذي يصل الجمعة للقائه»: who travels, and whom the pronoun means. */
export const guestAndHost: PartyRule = (
  { owner, from },
  named,
  { doc, earlier, sentenceIndex, sentence, entities },
) => {
  if (named.length > 0) return undefined;
  const journey = earlier.at(-1);
  const [who] = journey?.kind === 'visit' && journey.sentenceIndex === sentenceIndex ? journey.participants : [];
  if (owner !== 'one' || who === undefined || !doc.tokens[from]?.text.startsWith('لل')) return undefined;
  const host = entities.findLast(
    ({ id, type, tokens: [at] }) => type === 'person' && id !== who && at >= sentence.tokens[0] && at < from,
  );
  return host ? [who, host.id] : undefined;
};
