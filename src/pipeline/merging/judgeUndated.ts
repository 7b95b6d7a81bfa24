import { formatEdtf } from '../../arabic/formatDate.ts';
import { addDays, daysBetween } from '../../model/calendar.ts';
import type { EventKind } from '../../model/timeline.ts';
import { type Candidate, type Cluster, SPECIFIES } from './cluster.ts';
import { type Affinity, compareParties, placesAgree } from './compare.ts';
import { continues } from './continues.ts';
import { sameArticleContradicts, timeFits } from './contradicts.ts';
import { RETOLD } from './retold.ts';
import { type Verdict, verdict } from './verdict.ts';

/** «المكالمة», «هذا الاجتماع»: what is told again without its day, in the same article or in another of those days. */
export function judgeUndated(candidate: Candidate, cluster: Cluster, affinity: Affinity): Verdict | undefined {
  const { mention, published } = candidate;
  if (mention.saying) return continues(candidate, cluster);
  // «روسيا تضغط لإجراء محادثات»: speaks of none that was.
  if (mention.another || (!mention.asserted && mention.status === undefined)) return undefined;
  if (!RETOLD.has(mention.kind) || !placesAgree(mention, cluster, affinity) || !timeFits(candidate, cluster))
    return undefined;
  const parties = compareParties(candidate, cluster, affinity);
  if (parties === 'no') return undefined;
  // «الاتصالات» are several, and none of them in particular.
  if (parties === 'open' && mention.plural) return undefined;
  if (sameArticleContradicts(candidate, cluster)) return undefined;
  const distance = Math.abs(daysBetween(published, cluster.start));
  const samePlace = mention.place !== undefined && cluster.places.has(mention.place);
  if (mention.outcome) {
    if (!samePlace || cluster.start > published || distance > 400) return undefined;
    const high = [...cluster.participants].some(affinity.isPrincipal);
    return verdict(
      3 + (high ? 2 : 0) - distance / 1000,
      'outcome-of',
      () => 'المقطع يشير إلى ما أسفر عنه لقاء في المكان نفسه',
    );
  }
  const alike =
    cluster.called.has(mention.kind) ||
    (GENERIC.has(mention.kind) && [...cluster.called].some(kind => kind !== 'visit'));
  if (parties === 'open' && !alike) return undefined;
  const sameArticle = cluster.byArticle.get(mention.article) ?? [];
  const before = sameArticle.findLast(
    ({ mention: other }) =>
      other.trigger.start < mention.trigger.start &&
      (parties !== 'open' || other.when !== undefined || other.participants.length > 1),
  );
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
      return verdict(score, SPECIFIES, () => 'المقال نفسه يعود إلى الحدث ذاته ويسمّي من حضره عن الطرفين');
    return verdict(score, 'told-again', () => 'المقال نفسه يعود إلى الحدث ذاته');
  }
  if (sameArticle.length > 0 || distance > REACH_DAYS || !RETOLD.has(mention.kind)) return undefined;
  if (parties === 'same' && mention.participants.length >= 2) {
    // A plan without a date reaches forward; a past event without one backward.
    const ahead = mention.status === 'planned' || mention.status === 'proposed';
    if (ahead ? cluster.start < published : cluster.start > addDays(published, 1)) return undefined;
    return verdict(
      3 - distance / 1000,
      'nearest-same-parties',
      () => `لا تاريخ في المقطع؛ وأقرب حدث بين الأطراف نفسها هو هذا (${formatEdtf(cluster.start)})`,
    );
  }
  return undefined;
}

/** An undated mention reaches for events up to so many days from its article. */
const REACH_DAYS = 75;
/** «اللقاء» and «المحادثات» may stand for any conversation; «القمة» only for what was called one. */
const GENERIC = new Set<EventKind>(['meeting', 'talks']);

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

/** «المحادثات، وترأسها شيرمان وريابكوف»: two people where only states were named; a council of many is not its chair. */
function namesDelegates({ mention }: Candidate, { participants }: Cluster, { isPerson, isBody }: Affinity): boolean {
  const named = mention.participants.filter(isPerson);
  return (
    named.length === 2 &&
    named.length === mention.participants.length &&
    ![...participants].some(id => isPerson(id) || isBody(id))
  );
}
