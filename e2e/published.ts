import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataVersion } from '../src/exports/dataVersion.ts';
import type { Timeline, TimelineEvent } from '../src/model/timeline.ts';
import { embeddedEvent } from '../src/ui/embed/embedded.ts';
import { DEFAULT_PARAMS, type EmbedParams } from '../src/ui/embed/params.ts';
import { embedSnippet, type SnippetKind } from '../src/ui/embed/snippets.ts';

/** The data that the site under test was built from. */
export function publishedTimeline(): Timeline {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../dist/data/timeline.json'), 'utf8')) as Timeline;
}

/** The events with the most and the fewest words to show, so that their cards differ in height. */
export function tallestAndShortest({ events }: Timeline): readonly [TimelineEvent, TimelineEvent] {
  const words = ({ title, evidence }: TimelineEvent): number =>
    title.length + evidence.slice(0, 2).reduce((sum, { quote }) => sum + quote.length, 0);
  const sorted = [...events].sort((a, b) => words(b) - words(a));
  return [sorted[0] as TimelineEvent, sorted.at(-1) as TimelineEvent];
}

/** What a journalist would copy from the dialog. */
export function snippetFor(
  event: TimelineEvent,
  kind: SnippetKind,
  baseURL: string,
  params: Partial<EmbedParams> = {},
): string {
  const site = { name: 'x', url: `${baseURL}/` };
  const options = { alt: `صورة ${event.title}`, params: { ...DEFAULT_PARAMS, ...params }, pinned: false };
  return embedSnippet(kind, embeddedEvent({ site, version: dataVersion(publishedTimeline()) }, event, options));
}
