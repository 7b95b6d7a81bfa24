import type { Timeline } from '../model/timeline.ts';
import type { Quality } from '../ui/about/QualityTable.tsx';
import type { Effects } from './effects.ts';
import { type GoldTimeline, scoreEvents } from './scoreEvents.ts';

/** Compares the timeline with the editor's list in `file`; undefined when there is no such file. */
export function readQuality(file: string, timeline: Timeline, effects: Pick<Effects, 'read'>): Quality | undefined {
  const text = effects.read(file);
  if (text === undefined) return undefined;
  const gold = JSON.parse(text) as GoldTimeline;
  const { recall, precision, evidence, status, place } = scoreEvents(gold, timeline);
  const articles = new Set(gold.must.flatMap(event => event.articles)).size;
  return { recall, precision, evidence, status, place, events: gold.must.length, articles, date: gold.reviewed };
}
