import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import { EMPTY_DESK, extractTimeline } from '../pipeline/extractTimeline.ts';
import { redirectsOf } from '../pipeline/ids/redirectsOf.ts';
import type { Quality } from '../ui/about/QualityTable.tsx';
import { diskEffects } from './effects.ts';
import { readVersions, VERSIONS_DIR } from './embed/versions.ts';
import { ProblemError } from './problemError.ts';
import { readArticles } from './readArticles.ts';
import { rememberReadings } from './readings/rememberReadings.ts';
import { readLexicon } from './readLexicon.ts';
import { type Extract, readQuality } from './readQuality.ts';
import { readRegistry } from './readRegistry.ts';
import type { Site } from './site.ts';
import type { SiteOptions } from './siteOptions.ts';

export const ARTICLES_DIR = 'data/articles';
export const LEXICON_DIR = 'data/lexicon';
export const CURATION_FILE = 'data/curation.yaml';
export const TIMELINE_FILE = 'data/timeline.json';
const GOLD_FILE = 'data/gold/events.json';
const REGISTRY_FILE = 'data/ids.json';

/**
 * Reads what `npm run extract` wrote, with the articles it was read from. Throws `ProblemError` when a quote is not in
 * its article: then the data is older than the articles, and no page may be made from it.
 */
export async function loadSite(options: SiteOptions): Promise<Site> {
  const source = readTimeline();
  const timeline = parseTimeline(source);
  const read = await readArticles(ARTICLES_DIR);
  const articles = new Map(read.articles.map(article => [article.id, article]));
  for (const { id, evidence } of timeline.events) {
    for (const { article, start, end, quote } of evidence) {
      if (articles.get(article)?.body.slice(start, end) !== quote) {
        throw new ProblemError([outdated(id, article)]);
      }
    }
  }
  const kept = [...(await readVersions(VERSIONS_DIR)).values()];
  const redirects = redirectsOf(readRegistry(REGISTRY_FILE, diskEffects), timeline.events);
  const quality = await qualityOf(read.articles, source);
  return { options, timeline, articles, kept, redirects, ...(quality && { quality }) };
}

function readTimeline(): string {
  const text = diskEffects.read(TIMELINE_FILE);
  if (text === undefined) throw new ProblemError([problem('timeline/missing', 'لم يُستخرج الخط الزمني بعد.')]);
  return text;
}

function parseTimeline(text: string): Timeline {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError([problem('timeline/damaged', 'ملف الخط الزمني تالف.')]);
  }
}

/** The last figures, and what they were measured with: a page in development is made at every request. */
let measured: { readonly of: string; readonly quality: Quality | undefined } | undefined;

/** Words, rules and articles that change the figures change the timeline, so that its text says when to measure anew. */
async function qualityOf(articles: readonly Article[], timeline: string): Promise<Quality | undefined> {
  const gold = diskEffects.read(GOLD_FILE);
  if (gold === undefined) return undefined;
  const of = gold + timeline;
  if (measured?.of !== of) {
    const lexicon = await readLexicon(LEXICON_DIR);
    const read = rememberReadings(lexicon);
    const extract: Extract = given => extractTimeline(given, lexicon, EMPTY_DESK, undefined, read).timeline;
    measured = { of, quality: readQuality(JSON.parse(gold), articles, extract) };
  }
  return measured.quality;
}

function outdated(event: string, article: string): Problem {
  const message = `الخط الزمني أقدم من المقالات: ما يقتبسه الحدث \u2066${event}\u2069 ليس في المقال \u2066${article}\u2069.`;
  return problem('timeline/outdated', message);
}

function problem(code: string, message: string): Problem {
  return { severity: 'error', code, file: TIMELINE_FILE, message, remedy: 'شغّل npm run extract ثم أعد الأمر.' };
}
