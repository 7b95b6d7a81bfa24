import { BODIES, HOSTILE_TIMELINE } from '../../exports/hostile.fixture.ts';
import type { Article } from '../../model/article.ts';
import type { Site } from '../site.ts';

/** A site below a base path whose articles and events carry markup, formulas and bidi controls. */
export const HOSTILE_SITE: Site = {
  options: { base: '/base/', origin: 'https://timeline.example' },
  timeline: HOSTILE_TIMELINE,
  articles: new Map(
    Object.entries(BODIES).map(([id, body]): [string, Article] => [
      id,
      { id, body, file: `${id}.md`, bodyLine: 4, sha256: '' },
    ]),
  ),
  kept: [],
  redirects: [],
};
