import { formatEdtf } from '../../arabic/formatDate.ts';
import { addDays, daysBetween } from '../../model/calendar.ts';
import type { ReportedStatus } from '../../model/mention.ts';
import type { ReasoningStep } from '../../model/timeExpression.ts';
import type { EventKind } from '../../model/timeline.ts';
import { type Candidate, type Cluster, outcomeOf, SPECIFIES, sentenceKey } from './cluster.ts';
import { type Affinity, compareDates, compareParties, placesAgree, sharesKind } from './compare.ts';

/** How well a mention fits an event; higher is better. Undefined: it is another event. */
export interface Verdict {
  readonly score: number;
  readonly reason: ReasoningStep;
}

/** Two articles that date the same meeting so many days apart are taken to disagree about one event. */
export const DISPUTE_DAYS = 3;
/** An undated mention reaches for events up to so many days from its article. */
const REACH_DAYS = 75;
/** «اللقاء» and «المحادثات» may stand for any conversation; «القمة» only for what was called one. */
const GENERIC = new Set<EventKind>(['meeting', 'talks']);
export const CONVERSATIONS = new Set<EventKind>(['summit', 'meeting', 'talks', 'phone-call', 'video-call', 'visit']);

/** What is told again without its date. */
export const RETOLD: ReadonlySet<EventKind> = new Set([...CONVERSATIONS, 'exercise']);

export function judge(candidate: Candidate, cluster: Cluster, affinity: Affinity): Verdict | undefined {
  if (!sharesKind(candidate.mention, cluster)) return undefined;
  // «قمة المناخ» and what two of its guests do besides.
  if (candidate.mention.forum !== cluster.members[0]?.mention.forum) return undefined;
  // Words are no deed, though both may be called a statement, unless they are of the same and of nobody else.
  if (candidate.mention.saying !== cluster.saying && compareParties(candidate, cluster, affinity) !== 'same')
    return undefined;
  return candidate.mention.when ? judgeDated(candidate, cluster, affinity) : judgeUndated(candidate, cluster, affinity);
}

function judgeDated(candidate: Candidate, cluster: Cluster, affinity: Affinity): Verdict | undefined {
  const { mention } = candidate;
  const { when } = mention;
  if (!when) return undefined;
  const parties = compareParties(candidate, cluster, affinity);
  if (parties === 'no' || sameSentenceContradicts(mention, cluster)) return undefined;
  if (parties !== 'same' && contradicts(mention, cluster)) return undefined;
  if (parties === 'part' && isJourneyBeside(candidate, cluster)) return undefined;
  const { relation, days } = compareDates(when, cluster);
  const agree = placesAgree(mention, cluster, affinity);
  if (relation === 'same' && (agree || parties === 'same')) {
    if (mention.saying) return verdict(9, 'same-speaker-and-day', 'المتحدّث واحد واليوم واحد');
    if (parties === 'open' && !agree) return undefined;
    return verdict(
      parties === 'same' ? 10.5 : 10,
      'same-date',
      `النوع والأطراف متوافقة والتاريخ واحد (${formatEdtf(when.edtf)})`,
    );
  }
  if (mention.saying) return undefined;
  if (relation === 'within' && agree && CONVERSATIONS.has(mention.kind)) {
    if (parties === 'open' && !mention.definite && mention.place === undefined) return undefined;
    if (!timeFits(candidate, cluster)) return undefined;
    return verdict(
      (parties === 'same' ? 8 : 6) + (isNewsOfTheDay(candidate, cluster) ? NEWS_BONUS : 0),
      'date-within',
      `أحد التاريخين يقع ضمن الآخر (${formatEdtf(when.edtf)})، والنوع والأطراف متوافقة`,
    );
  }
  if (relation === 'within' && agree && parties === 'same') {
    return verdict(5, 'date-within', `أحد التاريخين يقع ضمن الآخر (${formatEdtf(when.edtf)})، والأطراف نفسها`);
  }
  if (relation === 'within' && parties === 'open' && mention.kind === 'exercise' && isThere(mention, cluster)) {
    return verdict(4.5, 'date-within', `أحد التاريخين يقع ضمن الآخر (${formatEdtf(when.edtf)})، والمكان واحد`);
  }
  if (relation === 'apart' && isDispute(candidate, cluster, affinity, { days, parties })) {
    return verdict(
      4,
      'disputed-date',
      `الأطراف والنوع واحدة، لكن هذا المصدر يذكر ${formatEdtf(when.edtf)}؛ فالتاريخ مختلف عليه`,
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

/** «لم يُعقد لقاء على هامش القمة»: what did not take place is not what did, told in one sentence. */
function sameSentenceContradicts(mention: Candidate['mention'], { toldSo }: Cluster): boolean {
  const outcome = outcomeOf(mention);
  const opposite = outcome === 'off' ? 'happened' : 'off';
  return outcome !== undefined && toldSo.get(opposite)?.has(sentenceKey(mention)) === true;
}

/** What did not take place is told of by its own parties; other names for them on that day may mean what did. */
function contradicts(mention: Candidate['mention'], { toldSo }: Cluster): boolean {
  const outcome = outcomeOf(mention);
  if (outcome === undefined) return false;
  const [own, other] = outcome === 'off' ? (['off', 'happened'] as const) : (['happened', 'off'] as const);
  return (toldSo.get(other)?.size ?? 0) > 0 && (toldSo.get(own)?.size ?? 0) === 0;
}

/** Different articles, the same parties, the same kind in the narrow sense, nearly the same day, and no article tells both days. */
function isDispute(
  candidate: Candidate,
  cluster: Cluster,
  affinity: Affinity,
  { days, parties }: { readonly days: number; readonly parties: string },
): boolean {
  const { mention } = candidate;
  if (mention.kind === 'document') return days <= 1 && isSamePaper(candidate, cluster, parties);
  if (days > DISPUTE_DAYS || parties !== 'same' || !CONVERSATIONS.has(mention.kind)) return false;
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

/** What was still to come when an article appeared cannot be what it tells as past, and the other way round. */
function timeFits({ mention, published }: Candidate, cluster: Cluster): boolean {
  if (mention.status === 'occurred') return cluster.start <= published;
  if (mention.status === 'planned' || mention.status === 'proposed') return cluster.end >= published;
  // Only what was expected can be called off; what took place before the article cannot.
  if (mention.status === 'cancelled' || mention.status === 'denied') {
    return mention.when !== undefined || cluster.members.every(({ mention: other }) => other.status !== 'occurred');
  }
  return true;
}

function judgeUndated(candidate: Candidate, cluster: Cluster, affinity: Affinity): Verdict | undefined {
  const { mention, published } = candidate;
  if (mention.saying) return continues(candidate, cluster);
  if (mention.another) return undefined;
  if (!RETOLD.has(mention.kind) || !placesAgree(mention, cluster, affinity) || !timeFits(candidate, cluster))
    return undefined;
  const parties = compareParties(candidate, cluster, affinity);
  if (parties === 'no') return undefined;
  const distance = Math.abs(daysBetween(published, cluster.start));
  if (sameArticleContradicts(candidate, cluster)) return undefined;
  const samePlace = mention.place !== undefined && cluster.places.has(mention.place);
  const sameArticle = cluster.byArticle.get(mention.article) ?? [];
  const before = sameArticle.findLast(
    ({ mention: other }) =>
      other.trigger.start < mention.trigger.start &&
      (parties !== 'open' || other.when !== undefined || other.participants.length > 1),
  );
  // «الاتصالات» are several, and none of them in particular.
  if (parties === 'open' && mention.plural) return undefined;
  if (mention.outcome) {
    if (!samePlace || cluster.start > published || distance > 400) return undefined;
    const high = [...cluster.participants].some(affinity.isPrincipal);
    return verdict(
      3 + (high ? 2 : 0) - distance / 1000,
      'outcome-of',
      'المقطع يشير إلى ما أسفر عنه لقاء في المكان نفسه',
    );
  }
  const alike =
    cluster.called.has(mention.kind) ||
    (GENERIC.has(mention.kind) && [...cluster.called].some(kind => kind !== 'visit'));
  if (parties === 'open' && !alike) return undefined;
  // Named again in the same text: «المكالمة», «هذا الاجتماع», or the same parties once more.
  if (sameArticle.length > 0 && (mention.definite || parties === 'same' || parties === 'part')) {
    if (parties !== 'same' && !samePlace && !before) return undefined;
    if (parties === 'open' && mention.place !== undefined && !samePlace) return undefined;
    // Of two that fit, the one told of last is meant.
    const gap = Math.min(20, mention.sentenceIndex - (before?.mention.sentenceIndex ?? mention.sentenceIndex - 20));
    const score =
      6 +
      (parties === 'same' ? 2 : 0) +
      (samePlace ? 1 : 0) +
      offFits(mention, cluster) -
      gap / 20 -
      (before ? 0 : TOLD_LATER) -
      distance / 10_000;
    if (parties === 'part' && namesDelegates(candidate, cluster, affinity))
      return verdict(score, SPECIFIES, 'المقال نفسه يعود إلى الحدث ذاته ويسمّي من حضره عن الطرفين');
    return verdict(score, 'told-again', 'المقال نفسه يعود إلى الحدث ذاته');
  }
  if (sameArticle.length > 0 || distance > REACH_DAYS || !RETOLD.has(mention.kind)) return undefined;
  if (parties === 'same' && mention.participants.length >= 2) {
    // A plan without a date reaches forward; a past event without one backward.
    const ahead = mention.status === 'planned' || mention.status === 'proposed';
    if (ahead ? cluster.start < published : cluster.start > addDays(published, 1)) return undefined;
    return verdict(
      3 - distance / 1000,
      'nearest-same-parties',
      `لا تاريخ في المقطع؛ وأقرب حدث بين الأطراف نفسها هو هذا (${formatEdtf(cluster.start)})`,
    );
  }
  return undefined;
}

/** What the article tells of only further on is hardly meant already. */
const TOLD_LATER = 2;

/** «الاتصال لم يتم»: of a call put off and the one that is to make up for it, the first. */
function offFits(mention: Candidate['mention'], { byArticle }: Cluster): number {
  if (mention.status !== 'cancelled') return 0;
  const told = byArticle.get(mention.article) ?? [];
  return told.some(({ mention: other }) => other.status === 'cancelled') ? OFF_BONUS : 0;
}

/** A little more than two sentences between them take away. */
const OFF_BONUS = 0.12;

/** «المحادثات، وترأسها شيرمان وريابكوف»: two people where only states were named. */
function namesDelegates({ mention }: Candidate, { participants }: Cluster, { isPerson }: Affinity): boolean {
  const named = mention.participants.filter(isPerson);
  return named.length === 2 && named.length === mention.participants.length && ![...participants].some(isPerson);
}

/** One article does not tell of an event both as past and as still to come; what it denies besides is another matter. */
function sameArticleContradicts({ mention }: Candidate, cluster: Cluster): boolean {
  const opposites = mention.status === undefined ? NONE : (OPPOSITES[mention.status] ?? NONE);
  const dated = (cluster.byArticle.get(mention.article) ?? []).filter(({ mention: other }) => other.when !== undefined);
  return (
    dated.some(({ mention: other }) => other.status !== undefined && opposites.includes(other.status)) &&
    !dated.some(({ mention: other }) => other.status === mention.status)
  );
}

const NONE: readonly ReportedStatus[] = [];

const OPPOSITES: Readonly<Partial<Record<ReportedStatus, readonly ReportedStatus[]>>> = {
  occurred: ['planned', 'cancelled', 'denied'],
  planned: ['occurred'],
};

/** «وأضاف»: more words of a speaker whose statement the same text has dated. */
function continues({ mention }: Candidate, cluster: Cluster): Verdict | undefined {
  const earlier = cluster.byArticle
    .get(mention.article)
    ?.findLast(
      ({ mention: other }) =>
        other.trigger.start < mention.trigger.start && other.participants[0] === mention.participants[0],
    );
  if (!earlier || mention.status !== 'occurred') return undefined;
  const gap = mention.sentenceIndex - earlier.mention.sentenceIndex;
  if (gap > 4) return undefined;
  return verdict(5 - gap / 10, 'same-speaker-goes-on', 'المتحدّث نفسه يواصل كلامه في المقال نفسه');
}

function verdict(score: number, rule: string, why: string): Verdict {
  return { score, reason: { rule, text: `${why}.` } };
}
