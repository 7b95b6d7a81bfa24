import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import { redirectsOf } from '../pipeline/ids/redirectsOf.ts';
import { diskEffects } from './effects.ts';
import { readVersions, VERSIONS_DIR } from './embed/versions.ts';
import { ProblemError } from './problemError.ts';
import { readArticles } from './readArticles.ts';
import { readQuality } from './readQuality.ts';
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
  const timeline = readTimeline();
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
  const quality = readQuality(GOLD_FILE, timeline, diskEffects);
  return { options, timeline, articles, kept, redirects, ...(quality && { quality }) };
}

function readTimeline(): Timeline {
  const text = diskEffects.read(TIMELINE_FILE);
  if (text === undefined) throw new ProblemError([problem('timeline/missing', 'لم يُستخرج الخط الزمني بعد.')]);
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError([problem('timeline/damaged', 'ملف الخط الزمني تالف.')]);
  }
}

function outdated(event: string, article: string): Problem {
  const message = `الخط الزمني أقدم من المقالات: ما يقتبسه الحدث \u2066${event}\u2069 ليس في المقال \u2066${article}\u2069.`;
  return problem('timeline/outdated', message);
}

function problem(code: string, message: string): Problem {
  return { severity: 'error', code, file: TIMELINE_FILE, message, remedy: 'شغّل npm run extract ثم أعد الأمر.' };
}
