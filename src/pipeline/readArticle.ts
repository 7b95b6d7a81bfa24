import type { Article } from '../model/article.ts';
import type { EntityMention, Mention } from '../model/mention.ts';
import type { TimeExpression } from '../model/timeExpression.ts';
import { dateMentions } from './dating/dateMentions.ts';
import { type DocumentText, readDocument } from './document/readDocument.ts';
import { findEntities } from './entities/findEntities.ts';
import { countryOf } from './lexicon/compileEntities.ts';
import type { CompiledLexicon } from './lexicon/compileLexicon.ts';
import { findMentions } from './mentions/findMentions.ts';
import type { Candidate } from './merging/cluster.ts';
import { type Publication, publicationOf } from './publication.ts';
import { isRelevant } from './relevance.ts';
import { findDateline } from './time/findDateline.ts';
import { tagTime } from './time/tagTime.ts';

/** All that one article yields by itself, before any other article is looked at. */
export interface ArticleReading {
  readonly doc: DocumentText;
  readonly published: Publication;
  readonly times: readonly TimeExpression[];
  readonly entities: readonly EntityMention[];
  /** Empty when the article is about something else. */
  readonly candidates: readonly Candidate[];
  readonly relevant: boolean;
}

/** An article that neither its front matter nor a dateline dates comes back unread. */
export type Reading = { readonly reading: ArticleReading } | { readonly undated: Article };

/** How an article is read; `readArticle`, or a reader that remembers. */
export type ReadArticle = (article: Article, lexicon: CompiledLexicon, known?: Publication) => Reading;

/** Reads one article. `known` overrules the article's own publication day (inference, redating). */
export function readArticle(article: Article, lexicon: CompiledLexicon, known?: Publication): Reading {
  const doc = readDocument(article, lexicon.words.boilerplate);
  const published = known ?? publicationOf(article, doc);
  if (!published) return { undated: article };
  const day = published.edtf;
  const times = tagTime(doc.text, day);
  const entities = findEntities(doc, day, lexicon.entities, lexicon.words);
  const relevant = isRelevant(doc, entities, lexicon.entities, id => countryOf(lexicon.entities, id, day));
  const mentions: readonly Mention[] = relevant ? findMentions(doc, entities, lexicon.entities, lexicon.words) : [];
  const head = findDateline(doc.text);
  // A date above a paragraph that is not the article's own day dates the paragraph.
  const dateline = head?.day === day ? head.span : undefined;
  const dated = dateMentions({
    doc,
    mentions,
    times,
    published: day,
    words: lexicon.words,
    ...(dateline && { dateline }),
  });
  return {
    reading: {
      doc,
      published,
      times,
      entities,
      relevant,
      candidates: dated.map(mention => ({ mention, published: day })),
    },
  };
}
