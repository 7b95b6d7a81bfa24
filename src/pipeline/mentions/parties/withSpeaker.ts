import { holderOn } from '../../lexicon/compileEntities.ts';
import { dayOf } from '../dayOf.ts';
import { type Context, isPerson } from '../partiesContext.ts';
import { onlyOne, type PartyRule } from './parties.ts';

/** «قال إنه سيلتقي»: the pronoun on «إن» is the speaker. */
export const withSpeaker: PartyRule = (_, named, context) => {
  const { doc, clause, speaker } = context;
  const other = onlyOne(named);
  if (other === undefined || !clause.reportedBy || !speaker) return undefined;
  if (!/^و?ب?ان(ه|ها)$/.test(doc.tokens[clause.from]?.text ?? '')) return undefined;
  const who = holderOf(speaker, context);
  return who && who !== other ? [who, ...named] : undefined;
};

/** Who «it» is that will call: the person who speaks, or the president whose seat the speaker is («قال البيت الأبيض إنه سيتصل»). */
function holderOf(speaker: string, context: Context): string | undefined {
  if (isPerson(speaker, context)) return speaker;
  const body = context.tables.lexicon.organisations[speaker];
  const day = dayOf(context.doc);
  return body?.seat && body.of ? holderOn(context.tables, 'president', body.of, day) : undefined;
}
