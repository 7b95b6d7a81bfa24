import type { ReportedStatus } from '../../model/mention.ts';
import { type Candidate, type Cluster, outcomeOf, sentenceKey } from './cluster.ts';

/** «لم يُعقد لقاء على هامش القمة»: what did not take place is not what did, told in one sentence. */
export function sameSentenceContradicts(mention: Candidate['mention'], { toldSo }: Cluster): boolean {
  const outcome = outcomeOf(mention);
  const opposite = outcome === 'off' ? 'happened' : 'off';
  return outcome !== undefined && toldSo.get(opposite)?.has(sentenceKey(mention)) === true;
}

/** What did not take place is told of by its own parties; other names for them on that day may mean what did. */
export function contradicts(mention: Candidate['mention'], { toldSo }: Cluster): boolean {
  const outcome = outcomeOf(mention);
  if (outcome === undefined) return false;
  const [own, other] = outcome === 'off' ? (['off', 'happened'] as const) : (['happened', 'off'] as const);
  return (toldSo.get(other)?.size ?? 0) > 0 && (toldSo.get(own)?.size ?? 0) === 0;
}

/** One article does not tell of an event both as past and as still to come; what it denies besides is another matter. */
export function sameArticleContradicts({ mention }: Candidate, cluster: Cluster): boolean {
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

/** What was still to come when an article appeared cannot be what it tells as past, and the other way round. */
export function timeFits({ mention, published }: Candidate, cluster: Cluster): boolean {
  if (mention.status === 'occurred') return cluster.start <= published;
  if (mention.status === 'planned' || mention.status === 'proposed') return cluster.end >= published;
  // Only what was expected can be called off; what took place before the article cannot.
  if (mention.status === 'cancelled' || mention.status === 'denied') {
    return mention.when !== undefined || cluster.members.every(({ mention: other }) => other.status !== 'occurred');
  }
  return true;
}
