import { formatEdtf } from '../../arabic/formatDate.ts';
import { daysBetween } from '../../model/calendar.ts';
import { ENCOUNTERS } from '../../model/kindGroups.ts';
import type { Candidate, Cluster } from './cluster.ts';
import { type Affinity, compareDates, compareParties, placesAgree } from './compare.ts';
import { contradicts, sameSentenceContradicts, timeFits } from './contradicts.ts';
import { isDispute } from './isDispute.ts';
import { type Verdict, verdict } from './verdict.ts';

/** «في جنيف يوم 16 يونيو»: the same parties on the same day, a day within the other, or one that the sources dispute. */
export function judgeDated(candidate: Candidate, cluster: Cluster, affinity: Affinity): Verdict | undefined {
  const { mention } = candidate;
  const { when } = mention;
  if (!when) return undefined;
  const parties = compareParties(candidate, cluster, affinity);
  if (parties === 'no' || sameSentenceContradicts(mention, cluster)) return undefined;
  if (parties !== 'same' && contradicts(mention, cluster)) return undefined;
  if (parties === 'part' && isJourneyBeside(candidate, cluster)) return undefined;
  const { relation, days } = compareDates(when, cluster);
  const agree = placesAgree(mention, cluster, affinity);
  // Two towns in one day are two visits.
  if (relation === 'same' && (agree || (parties === 'same' && mention.kind !== 'visit'))) {
    if (mention.saying) return verdict(9, 'same-speaker-and-day', () => 'المتحدّث واحد واليوم واحد');
    if (parties === 'open' && !agree) return undefined;
    return verdict(
      parties === 'same' ? 10.5 : 10,
      'same-date',
      () => `النوع والأطراف متوافقة والتاريخ واحد (${formatEdtf(when.edtf)})`,
    );
  }
  if (mention.saying) return undefined;
  if (relation === 'within' && agree && ENCOUNTERS.has(mention.kind)) {
    if (parties === 'open' && !mention.definite && mention.place === undefined) return undefined;
    if (!timeFits(candidate, cluster)) return undefined;
    return verdict(
      (parties === 'same' ? 8 : 6) + (isNewsOfTheDay(candidate, cluster) ? NEWS_BONUS : 0),
      'date-within',
      () => `أحد التاريخين يقع ضمن الآخر (${formatEdtf(when.edtf)})، والنوع والأطراف متوافقة`,
    );
  }
  if (relation === 'within' && agree && parties === 'same') {
    return verdict(5, 'date-within', () => `أحد التاريخين يقع ضمن الآخر (${formatEdtf(when.edtf)})، والأطراف نفسها`);
  }
  if (relation === 'within' && parties === 'open' && mention.kind === 'exercise' && isThere(mention, cluster)) {
    return verdict(4.5, 'date-within', () => `أحد التاريخين يقع ضمن الآخر (${formatEdtf(when.edtf)})، والمكان واحد`);
  }
  if (relation === 'apart' && isDispute(candidate, cluster, affinity, { days, parties })) {
    return verdict(
      4,
      'disputed-date',
      () => `الأطراف والنوع واحدة، لكن هذا المصدر يذكر ${formatEdtf(when.edtf)}؛ فالتاريخ مختلف عليه`,
    );
  }
  return undefined;
}

/** «محادثات في جنيف في يناير»: of two that fit, the one that the papers of those days told of too. */
function isNewsOfTheDay({ mention, published }: Candidate, { members, called }: Cluster): boolean {
  return (
    called.has(mention.kind) && members.some(other => Math.abs(daysBetween(other.published, published)) <= NEWS_DAYS)
  );
}

const NEWS_DAYS = 3;
const NEWS_BONUS = 0.5;

function isThere({ place }: Candidate['mention'], { places }: Cluster): boolean {
  return place !== undefined && places.has(place);
}

/** «وصل بيرنز إلى موسكو والتقى باتروشيف»: one article tells of both, the journey of one and his meeting with another. */
function isJourneyBeside({ mention }: Candidate, cluster: Cluster): boolean {
  const journey = ({ kind, participants }: Candidate['mention']): boolean =>
    kind === 'visit' && participants.length === 1;
  const meeting = ({ kind, participants, when }: Candidate['mention']): boolean =>
    kind !== 'visit' && participants.length > 1 && when !== undefined;
  const beside = cluster.byArticle.get(mention.article) ?? [];
  if (journey(mention)) return beside.some(({ mention: other }) => meeting(other));
  return meeting(mention) && beside.some(({ mention: other }) => journey(other));
}
