import { dataVersion } from '../../exports/dataVersion.ts';
import type { Selection } from '../../exports/selection.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { STRINGS } from '../strings.ts';

/** Events of the published data as exports take them. */
export function selectionFor(timeline: Timeline, events: readonly TimelineEvent[], siteUrl: string): Selection {
  return { timeline, events, site: { name: STRINGS.siteName, url: siteUrl }, version: dataVersion(timeline) };
}
