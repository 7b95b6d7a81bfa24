import type { Candidate, Cluster } from './cluster.ts';
import { type Verdict, verdict } from './verdict.ts';

/** «وأضاف»: more words of a speaker whose statement the same text has dated. */
export function continues({ mention }: Candidate, cluster: Cluster): Verdict | undefined {
  const earlier = cluster.byArticle
    .get(mention.article)
    ?.findLast(
      ({ mention: other }) =>
        other.trigger.start < mention.trigger.start && other.participants[0] === mention.participants[0],
    );
  if (!earlier || mention.status !== 'occurred') return undefined;
  const gap = mention.sentenceIndex - earlier.mention.sentenceIndex;
  if (gap > 4) return undefined;
  return verdict(5 - gap / 10, 'same-speaker-goes-on', () => 'المتحدّث نفسه يواصل كلامه في المقال نفسه');
}
