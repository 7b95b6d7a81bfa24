import type { Article } from '../model/article.ts';
import type { IsoDay } from '../model/calendar.ts';
import type { EntityMention, Mention } from '../model/mention.ts';
import type { TimeExpression } from '../model/timeExpression.ts';
import { dateMentions } from './dating/dateMentions.ts';
import { type Document, type DocumentText, readDocument } from './document/readDocument.ts';
import { sampledRows } from './document/sampledRows.ts';
import { findEntities } from './entities/findEntities.ts';
import { countryOf } from './lexicon/compileEntities.ts';
import type { CompiledLexicon } from './lexicon/compileLexicon.ts';
import { findMentions } from './mentions/findMentions.ts';
import type { Candidate } from './merging/cluster.ts';
import { type Publication, publicationOf } from './publication.ts';
import { isRelevant } from './relevance.ts';
import { findDateline } from './time/findDateline.ts';
import { readTimes, type TextTimes } from './time/tagTime.ts';
import { readTimeWords, type TimeWord } from './time/timeWords.ts';

/** All that one article yields by itself, before any other article is looked at. */
export interface ArticleReading {
  readonly doc: Document;
  readonly published: Publication;
  readonly times: readonly TimeExpression[];
  readonly entities: readonly EntityMention[];
  /** Empty when the article is about something else. */
  readonly candidates: readonly Candidate[];
  readonly relevant: boolean;
  /** Of its reporting: see `sampledRows`. */
  readonly rows: readonly number[];
}

/** An article that neither its front matter nor a dateline dates comes back unread. */
export type Reading = { readonly reading: ArticleReading } | { readonly undated: Article };

/** How an article is read; `readArticle`, or a reader that remembers. */
export type ReadArticle = (article: Article, lexicon: CompiledLexicon, known?: Publication) => Reading;

/** What of an article is the same whatever day it is read on. */
export interface OpenedArticle {
  readonly doc: DocumentText;
  readonly timeWords: readonly TimeWord[];
  /** See `ArticleReading`. */
  readonly rows: readonly number[];
}

/** Who is named and what is told. Of the day it depends only on who held office. */
export interface Told {
  readonly entities: readonly EntityMention[];
  readonly relevant: boolean;
  /** Empty when the article is about something else. */
  readonly mentions: readonly Mention[];
}

/** Reads one article. `known` overrules the article's own publication day (inference, redating). */
export function readArticle(article: Article, lexicon: CompiledLexicon, known?: Publication): Reading {
  const opened = openArticle(article, lexicon);
  const published = known ?? publicationOf(article, () => findDateline(opened.doc.text, opened.timeWords));
  if (!published) return { undated: article };
  return { reading: readOn(opened, published, tellOn(opened, published.edtf, lexicon), lexicon) };
}

export function openArticle(article: Article, lexicon: CompiledLexicon): OpenedArticle {
  const doc = readDocument(article, lexicon.words.boilerplate);
  // The words of its sentences: furniture is the same on every page of a paper.
  const rows = sampledRows(
    doc.tokens,
    doc.sentences.map(({ tokens }) => tokens),
  );
  return { doc, timeWords: readTimeWords(doc.text), rows };
}

/** `before`: what the article tells on other days. A change of office that it does not name leaves it as it was. */
export function tellOn(
  { doc }: OpenedArticle,
  day: IsoDay,
  { entities: tables, words }: CompiledLexicon,
  before: readonly Told[] = [],
): Told {
  const entities = findEntities(doc, day, tables, words);
  const relevant = isRelevant(doc, entities, tables, id => countryOf(tables, id, day), words.otherSubjects);
  const known = before.find(told => told.relevant === relevant && areSame(told.entities, entities));
  return known ?? { entities, relevant, mentions: relevant ? findMentions(doc, entities, tables, words) : [] };
}

function areSame(some: readonly EntityMention[], others: readonly EntityMention[]): boolean {
  return some.length === others.length && some.every((one, at) => isSame(one, others[at] as EntityMention));
}

/** Offsets follow from the tokens. */
function isSame(a: EntityMention, b: EntityMention): boolean {
  const [from, to] = b.tokens;
  return (
    a.id === b.id &&
    a.by === b.by &&
    a.clitic === b.clitic &&
    a.tokens[0] === from &&
    a.tokens[1] === to &&
    a.type === b.type
  );
}

export function timesOn({ doc, timeWords }: OpenedArticle, day: IsoDay): TextTimes {
  return readTimes(doc.text, day, timeWords);
}

/** The last is for who has read the article's times that day already. */
export function readOn(
  opened: OpenedArticle,
  published: Publication,
  { entities, relevant, mentions }: Told,
  { words, entities: tables }: CompiledLexicon,
  { times, dateline }: TextTimes = timesOn(opened, published.edtf),
): ArticleReading {
  const { doc, rows } = opened;
  const day = published.edtf;
  const isPlace = (id: string): boolean => id in tables.lexicon.places;
  // A date above a paragraph that is not the article's own day dates the paragraph.
  const dated = dateMentions({ doc, mentions, times, published: day, words, isPlace, ...(dateline && { dateline }) });
  const { article, text, lines, sentences } = doc;
  return {
    doc: { article, text, lines, sentences },
    published,
    times,
    entities,
    relevant,
    rows,
    candidates: dated.map(mention => ({ mention, published: day })),
  };
}
