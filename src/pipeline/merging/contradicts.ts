import type { ReportedStatus } from '../../model/mention.ts';
import { type Candidate, type Cluster, outcomeOf } from './cluster.ts';

/** «لم يُعقد لقاء على هامش القمة»: what did not take place is not what did, told in one sentence. */
export function sameSentenceContradicts(mention: Candidate['mention'], { told, byArticle }: Cluster): boolean {
  const outcome = outcomeOf(mention);
  if (outcome === undefined) return false;
  const opposite = OTHER_OUTCOME[outcome];
  if (!told[opposite]) return false;
  const beside = byArticle.get(mention.article) ?? [];
  return beside.some(
    ({ mention: other }) => other.sentence.start === mention.sentence.start && outcomeOf(other) === opposite,
  );
}

/** What did not take place is told of by its own parties; other names for them on that day may mean what did. */
export function contradicts(mention: Candidate['mention'], { told }: Cluster): boolean {
  const outcome = outcomeOf(mention);
  return outcome !== undefined && told[OTHER_OUTCOME[outcome]] && !told[outcome];
}

const OTHER_OUTCOME = { happened: 'off', off: 'happened' } as const;

/** One article does not tell of an event both as past and as still to come; what it denies besides is another matter. */
export function sameArticleContradicts({ mention }: Candidate, cluster: Cluster): boolean {
  const opposites = mention.status === undefined ? undefined : OPPOSITES[mention.status];
  if (opposites === undefined) return false;
  const dated = (cluster.byArticle.get(mention.article) ?? []).filter(({ mention: other }) => other.when !== undefined);
  return (
    dated.some(({ mention: other }) => other.status !== undefined && opposites.includes(other.status)) &&
    !dated.some(({ mention: other }) => other.status === mention.status)
  );
}

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
