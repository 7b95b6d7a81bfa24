import type { Problem } from '../../model/problem.ts';
import { groupBy } from '../groupBy.ts';
import type { CompiledLexicon } from '../lexicon/compileLexicon.ts';
import type { Affinity } from '../merging/compare.ts';
import { mergeMentions } from '../merging/mergeMentions.ts';
import type { ArticleReading, ReadArticle, Reading } from '../readArticle.ts';
import type { Corpus } from './clue.ts';
import { indexDated } from './datedIndex.ts';
import { inferPublished } from './inferPublished.ts';
import { partiesKey } from './sameEvent.ts';

/**
 * Reads also the articles without a date, each on the day inferred from the dated ones. What is inferred is no ground
 * for inferring more, so that no order of articles matters.
 */
export function dateAll(
  results: readonly Reading[],
  lexicon: CompiledLexicon,
  affinity: Affinity,
  readArticle: ReadArticle,
): { readonly readings: readonly ArticleReading[]; readonly problems: readonly Problem[] } {
  const dated = results.flatMap(result => ('reading' in result ? [result.reading] : []));
  if (dated.length === results.length) return { readings: dated, problems: [] };
  const corpus = corpusOf(dated, affinity);
  const problems: Problem[] = [];
  const readings = results.flatMap((result): readonly ArticleReading[] => {
    if ('reading' in result) return [result.reading];
    const inferred = inferPublished(result.undated, lexicon, corpus);
    if ('problem' in inferred) {
      problems.push(inferred.problem);
      return [];
    }
    const read = readArticle(result.undated, lexicon, inferred.published);
    return 'reading' in read ? [read.reading] : [];
  });
  return { readings, problems };
}

export function corpusOf(dated: readonly ArticleReading[], affinity: Affinity): Corpus {
  const candidates = dated.flatMap(reading => reading.candidates);
  const events = candidates.filter(({ mention }) => !mention.saying);
  return {
    clusters: mergeMentions(candidates, affinity).clusters,
    dated: indexDated(events),
    byParties: groupBy(events, ({ mention }) => partiesKey(mention)),
    affinity,
  };
}
