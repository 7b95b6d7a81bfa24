import type { Node } from '@takumi-rs/core';
import { INK } from '../../exports/axis/ink.ts';
import { type DayRange, daysBetween } from '../../model/calendar.ts';

/** Every event's days, so that a card shows where in the story its own event stands. */
export interface Strip {
  readonly all: readonly DayRange[];
  readonly own?: DayRange;
}

/** Pixels. `narrowest`: a single day would else be too thin to see. */
interface Bar {
  readonly height: number;
  readonly narrowest: number;
  readonly color: string;
}

const HEIGHT = 24;
/** Spans lie faint below the days, else one vague date would hide all others. */
const SPAN: Bar = { height: 8, narrowest: 6, color: '#e3e0d9' };
const DAY: Bar = { height: 12, narrowest: 6, color: '#a29d92' };
const OWN_SPAN: Bar = { height: 12, narrowest: 14, color: INK.accent };
const OWN_DAY: Bar = { height: HEIGHT, narrowest: 14, color: INK.accent };

/** A line of time, from the right, with a mark for every event and a large one for the card's own. */
export function stripNode({ all, own }: Strip, width: number): Node {
  const starts = all.map(({ start }) => start).sort();
  const [first = '', last = ''] = [starts[0], starts.at(-1)];
  // Ends with the last beginning: an event of «some time in 2022» would else push all others aside.
  const days = Math.max(1, daysBetween(first, last) + 1);
  const pixels = (from: string, to: string): number => Math.round((daysBetween(from, to) * width) / days);
  const draw = (range: DayRange, { height, narrowest, color }: Bar): string => {
    const right = Math.max(narrowest, width - pixels(first, range.start));
    const left = Math.max(0, right - Math.max(narrowest, pixels(range.start, range.end)));
    return `<rect x="${left}" y="${(HEIGHT - height) / 2}" width="${right - left}" height="${height}" rx="${Math.min(narrowest, height) / 2}" fill="${color}"/>`;
  };
  const marks = new Set([
    ...all.filter(range => !isDay(range)).map(range => draw(range, SPAN)),
    ...all.filter(isDay).map(range => draw(range, DAY)),
    ...(own ? [draw(own, isDay(own) ? OWN_DAY : OWN_SPAN)] : []),
  ]);
  const line = `<rect y="${HEIGHT / 2 - 1}" width="${width}" height="2" fill="${INK.line}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}">${line}${[...marks].join('')}</svg>`;
  return { type: 'image', src: svgSource(svg), width, height: HEIGHT };
}

function isDay({ start, end }: DayRange): boolean {
  return start === end;
}

export function svgSource(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
