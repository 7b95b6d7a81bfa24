import { createHash } from 'node:crypto';
import type { Selection } from '../exports/selection.ts';
import type { Timeline } from '../model/timeline.ts';
import { STRINGS } from '../ui/strings.ts';
import type { Site } from './site.ts';
import { absoluteUrl } from './siteOptions.ts';

/** Everything the site has, as exports, cards and frames take it. */
export function selectionOf({ timeline, options }: Pick<Site, 'timeline' | 'options'>): Selection {
  return {
    timeline,
    events: timeline.events,
    site: { name: STRINGS.siteName, url: absoluteUrl(options, '') },
    version: versionOf(timeline),
  };
}

/** Names a state of the data by its content: the first eight hexadecimal digits of its SHA-256. */
export function versionOf(timeline: Timeline): string {
  return createHash('sha256').update(JSON.stringify(timeline)).digest('hex').slice(0, 8);
}
