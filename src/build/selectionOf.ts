import { dataVersion } from '../exports/dataVersion.ts';
import type { Selection } from '../exports/selection.ts';
import { STRINGS } from '../ui/strings.ts';
import type { Site } from './site.ts';
import { absoluteUrl } from './siteOptions.ts';

/** Everything the site has, as exports, cards and frames take it. */
export function selectionOf({ timeline, options }: Pick<Site, 'timeline' | 'options'>): Selection {
  return {
    timeline,
    events: timeline.events,
    site: { name: STRINGS.siteName, url: absoluteUrl(options, '') },
    version: dataVersion(timeline),
  };
}
