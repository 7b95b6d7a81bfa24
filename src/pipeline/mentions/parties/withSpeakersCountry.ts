import { countryOf } from '../../lexicon/compileEntities.ts';
import { dayOf } from '../dayOf.ts';
import type { PartyRule } from './parties.ts';

/** «ستجري مناورات مع بيلاروسيا» said by Moscow: the speaker's country takes part. */
export const withSpeakersCountry: PartyRule = ({ kind }, named, { clause, speaker, tables, doc }) => {
  if (kind !== 'exercise' || named.length !== 1 || !clause.reportedBy || !speaker) return undefined;
  const country = countryOf(tables, speaker, dayOf(doc));
  return country && !named.includes(country) ? [country, ...named] : undefined;
};
