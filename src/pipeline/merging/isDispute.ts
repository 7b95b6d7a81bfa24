import { ENCOUNTERS } from '../../model/kindGroups.ts';
import type { Candidate, Cluster } from './cluster.ts';
import { type Affinity, placesAgree } from './compare.ts';

/** Two articles that date the same meeting so many days apart are taken to disagree about one event. */
export const DISPUTE_DAYS = 3;

/** Different articles, the same parties, the same kind in the narrow sense, nearly the same day, and no article tells both days. */
export function isDispute(
  candidate: Candidate,
  cluster: Cluster,
  affinity: Affinity,
  { days, parties }: { readonly days: number; readonly parties: string },
): boolean {
  const { mention } = candidate;
  if (mention.kind === 'document') return days <= 1 && isSamePaper(candidate, cluster, parties);
  if (days > DISPUTE_DAYS || parties !== 'same' || !ENCOUNTERS.has(mention.kind)) return false;
  if (mention.participants.length < 2 || !placesAgree(mention, cluster, affinity)) return false;
  if (mention.when && mention.when.start !== mention.when.end) return false;
  if (cluster.start !== cluster.end) return false;
  return cluster.members.every(
    ({ mention: other, published }) =>
      other.article !== mention.article && (other.kind === mention.kind || published !== candidate.published),
  );
}

/** «نشرت موسكو في 16 ديسمبر مسودتين», «نشرت الخارجية الروسية في 17 منه مشروعي اتفاقيتين»: one act of one side, a day apart. */
function isSamePaper({ mention }: Candidate, cluster: Cluster, parties: string): boolean {
  if (parties !== 'same' && parties !== 'part') return false;
  if (mention.when?.start !== mention.when?.end || cluster.start !== cluster.end) return false;
  return cluster.members.every(
    ({ mention: other }) => other.article !== mention.article && other.label === mention.label,
  );
}
