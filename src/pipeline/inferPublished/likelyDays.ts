import type { Article } from '../../model/article.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { affinityOf } from '../affinity.ts';
import { compileLexicon } from '../lexicon/compileLexicon.ts';
import { readArticle } from '../readArticle.ts';
import { corpusOf } from './dateAll.ts';
import { inferPublished } from './inferPublished.ts';

export interface LikelyDays {
  /** The extraction will take the first as the day of publication; else it asks for one. */
  readonly isCertain: boolean;
  /** The likeliest first. */
  readonly days: readonly IsoDay[];
}

/** The days on which an article without a date may have appeared, as its extraction among the `others` will find them. */
export function likelyDays(article: Article, others: readonly Article[], lexicon: Lexicon): LikelyDays {
  const compiled = compileLexicon(lexicon);
  const dated = others.flatMap(other => {
    const read = readArticle(other, compiled);
    return 'reading' in read ? [read.reading] : [];
  });
  const inferred = inferPublished(article, compiled, corpusOf(dated, affinityOf(compiled)));
  if ('problem' in inferred) return { isCertain: false, days: inferred.candidates };
  return { isCertain: true, days: [inferred.published.edtf] };
}
