import { toRawSpan } from '../arabic/normalise.ts';
import type { Article } from '../model/article.ts';
import { type Curation, NO_CURATION } from '../model/curation.ts';
import { EMPTY_REGISTRY, type IdRegistry } from '../model/idRegistry.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Problem } from '../model/problem.ts';
import type { LeftOut, Timeline, TimelineArticle } from '../model/timeline.ts';
import { affinityOf } from './affinity.ts';
import { checkTimeline } from './checkTimeline.ts';
import { applyCuration, type Curated } from './curation/applyCuration.ts';
import { describeEvents } from './describing/describeEvents.ts';
import { entitiesOf } from './entitiesOf.ts';
import { keepIds } from './ids/keepIds.ts';
import { redirectsOf } from './ids/redirectsOf.ts';
import { registerCurated } from './ids/registerCurated.ts';
import { dateAll } from './inferPublished/dateAll.ts';
import { compileLexicon } from './lexicon/compileLexicon.ts';
import { type Merged, mergeMentions } from './merging/mergeMentions.ts';
import { type ArticleReading, type ReadArticle, readArticle } from './readArticle.ts';
import { type OriginText, sameOrigins } from './sameOrigin.ts';
import { timexProblems } from './timexProblems.ts';

/** What the editors have decided, and the ids published so far. */
export interface Desk {
  readonly registry: IdRegistry;
  readonly curation: Curation;
}

export const EMPTY_DESK: Desk = { registry: EMPTY_REGISTRY, curation: NO_CURATION };

export interface Extraction {
  /** Absent when a problem is an error; so is `registry`. */
  readonly timeline?: Timeline;
  /** The registry given, with the ids that are new. */
  readonly registry?: IdRegistry;
  readonly problems: readonly Problem[];
}

/** The whole way from articles to the timeline. Pure: the same input gives the same bytes. `onArticle` only watches; `read` may remember. */
export function extractTimeline(
  articles: readonly Article[],
  lexicon: Lexicon,
  desk: Desk = EMPTY_DESK,
  onArticle: (done: number, all: number) => void = () => {},
  read: ReadArticle = readArticle,
): Extraction {
  const compiled = compileLexicon(lexicon);
  const results = articles.map((article, index) => {
    onArticle(index + 1, articles.length);
    return read(article, compiled);
  });
  const affinity = affinityOf(compiled);
  const { readings, problems } = dateAll(results, compiled, affinity, read);
  if (problems.length > 0) return { problems };
  const merged = mergeMentions(
    readings.flatMap(({ candidates }) => candidates),
    affinity,
  );
  const documents = new Map(readings.map(({ doc }) => [doc.article.id, doc]));
  const origins = sameOrigins(readings.map(toOriginText));
  const { events: described, retell } = describeEvents(merged.clusters, { documents, affinity, lexicon, origins });
  const kept = keepIds(described, desk.registry);
  const curated = applyCuration(kept.events, desk.curation, {
    entities: new Set([lexicon.people, lexicon.organisations, lexicon.places].flatMap(Object.keys)),
    redirects: redirectsOf(kept.registry, kept.events),
    retell,
  });
  const { events } = curated;
  const timeline: Timeline = {
    schemaVersion: 1,
    entities: entitiesOf(events, lexicon),
    articles: readings.map(reading => publish(reading, origins)),
    events,
    leftOut: publishLeftOut(merged, readings, curated.hidden),
  };
  checkTimeline(timeline, articles);
  return {
    timeline,
    registry: registerCurated(kept.registry, events),
    problems: [...readings.flatMap(timexProblems), ...curated.problems],
  };
}

function toOriginText({ doc, published, rows }: ArticleReading): OriginText {
  return { id: doc.article.id, published: published.edtf, rows };
}

function publish({ doc, published, times }: ArticleReading, origins: ReadonlyMap<string, string>): TimelineArticle {
  const { id, title, publisher, url, sha256 } = doc.article;
  const origin = origins.get(id);
  return {
    id,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    sha256,
    published,
    boilerplate: doc.lines
      .filter(({ furniture }) => furniture)
      .map(({ start, end }) => toRawSpan(doc.text, { start, end })),
    timexes: times.map(({ start, end, text, type, value, edtf, reasoning }) => ({
      start,
      end,
      text,
      type,
      value,
      ...(edtf !== undefined && { edtf }),
      reasoning,
    })),
    ...(origin !== undefined && { sameOriginAs: origin }),
  };
}

function publishLeftOut(
  { leftOut }: Merged,
  readings: readonly ArticleReading[],
  hidden: Curated['hidden'],
): readonly LeftOut[] {
  const byArticle = new Map(readings.map(reading => [reading.doc.article.id, reading]));
  const candidates = leftOut.flatMap(({ mention, reason }): LeftOut[] => {
    const reading = byArticle.get(mention.article);
    if (!reading) return [];
    const { start, end } = toRawSpan(reading.doc.text, mention.sentence);
    const { body } = reading.doc.article;
    const words = toRawSpan(reading.doc.text, mention.trigger);
    const trigger = { ...words, text: body.slice(words.start, words.end) };
    return [{ article: mention.article, start, end, quote: body.slice(start, end), trigger, reason }];
  });
  const elsewhere = readings
    .filter(({ relevant }) => !relevant)
    .flatMap(({ doc }): LeftOut[] => {
      const first = doc.sentences[0];
      if (!first) return [];
      const { start, end } = toRawSpan(doc.text, first);
      const reason = 'المقال ليس عن دبلوماسية الرئيسين، فلا يُؤخذ منه شيء.';
      return [{ article: doc.article.id, start, end, quote: doc.article.body.slice(start, end), reason }];
    });
  const byEditor = hidden.flatMap(({ event, note }) =>
    event.evidence.map(({ article, start, end, quote }) => ({
      article,
      start,
      end,
      quote,
      reason: `أخفاه المحرّر: ${note}`,
    })),
  );
  return distinct([...candidates, ...elsewhere, ...byEditor]).sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start,
  );
}

/** A sentence is listed once for each reason. */
function distinct(items: readonly LeftOut[]): LeftOut[] {
  const seen = new Set<string>();
  return items.filter(({ article, start, reason }) => {
    const key = `${article}:${start}:${reason}`;
    return !seen.has(key) && seen.add(key);
  });
}
