import type { Article } from '../../model/article.ts';
import type { EntityMention, Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { PendingMention } from '../../pipeline/dating/dateMentions.ts';
import { type DocumentText, readDocument } from '../../pipeline/document/readDocument.ts';
import { findEntities } from '../../pipeline/entities/findEntities.ts';
import { extractTimeline } from '../../pipeline/extractTimeline.ts';
import { compileLexicon } from '../../pipeline/lexicon/compileLexicon.ts';
import { findMentions } from '../../pipeline/mentions/findMentions.ts';
import { readArticle } from '../../pipeline/readArticle.ts';
import { readLexicon } from '../readLexicon.ts';

/** For tests of the event stage: its parts applied to short texts, with the editors' own words. */
export const lexicon = await readLexicon('data/lexicon');
export const compiled = compileLexicon(lexicon);

/** A day on which the presidents of 2022 are in office and nothing in particular happens. */
export const DAY = '2022-01-15';

export function articleOf(body: string, published: string = DAY, id = 'article'): Article {
  return { id, file: `${id}.md`, body, bodyLine: 3, sha256: '0'.repeat(64), published };
}

export function documentOf(body: string, published: string = DAY): DocumentText {
  return readDocument(articleOf(body, published), compiled.words.boilerplate);
}

export function entitiesIn(body: string, day: string = DAY): readonly EntityMention[] {
  return findEntities(documentOf(body, day), day, compiled.entities, compiled.words);
}

/** Every mention, also of a text that is too short to be relevant. */
export function mentionsIn(body: string, day: string = DAY): readonly Mention[] {
  const doc = documentOf(body, day);
  const entities = findEntities(doc, day, compiled.entities, compiled.words);
  return findMentions(doc, entities, compiled.entities, compiled.words);
}

/** The mentions that are no mere saying. */
export function eventsToldIn(body: string, day: string = DAY): readonly Mention[] {
  return mentionsIn(body, day).filter(({ saying }) => !saying);
}

/** The words that a span of the folded text covers. */
export function wordsOf(body: string, { start, end }: Span): string {
  return documentOf(body).text.text.slice(start, end);
}

/** The mentions of one relevant article with their dates. */
export function datedIn(body: string, published: string = DAY): readonly PendingMention[] {
  const result = readArticle(articleOf(body, published), compiled);
  if (!('reading' in result) || !result.reading.relevant) throw new Error('the text is not read as relevant');
  return result.reading.candidates.map(({ mention }) => mention);
}

/** The events of articles given as [day of publication, text]. */
export function eventsOf(...texts: readonly (readonly [published: string, body: string])[]): readonly TimelineEvent[] {
  const articles = texts.map(([published, body], at) => articleOf(body, published, `article-${at}`));
  const { timeline, problems } = extractTimeline(articles, lexicon);
  if (!timeline) throw new Error(problems.map(({ message }) => message).join('\n'));
  return timeline.events;
}
