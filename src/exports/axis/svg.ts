import type { DatePreferences } from '../../arabic/datePreferences.ts';
import { formatEventDate } from '../../arabic/formatDate.ts';
import { DISPUTED, KIND_NAMES, LANE_NAMES, STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import { type Markup, markup } from '../markup.ts';
import { plainLine } from '../selection.ts';
import { INK, type Ink } from './ink.ts';
import { type AxisEvent, type AxisItem, type AxisLane, type AxisOptions, isOnSpan, layoutAxis } from './layout.ts';
import { hasStatedEnds, OUTLINES, SHAPES, strokeOf } from './marks.ts';
import type { AxisMetrics } from './metrics.ts';

const FACES = "'Naskh Digits', 'Readex Pro', 'Readex Pro 2', 'Noto Sans Arabic', 'Segoe UI', Tahoma, sans-serif";

export interface AxisPicture {
  /** Of the whole, for readers who do not see it. */
  readonly name: string;
  readonly events: readonly AxisEvent[];
}

export interface AxisSvgOptions extends AxisOptions {
  readonly ink?: Ink;
  /** Makes every mark a link that opens outside a frame. */
  readonly linkOf?: (eventId: string) => string;
  /** `@font-face` rules with the font inside, for where the picture is drawn apart from the page. */
  readonly fontCss?: string;
  /** Without words: for a renderer that sets them itself. */
  readonly wordless?: boolean;
  /** Goes before every id in it, where several stand on one page. */
  readonly idPrefix?: string;
}

/** The axis as an SVG picture of its own, drawn from the data: nothing in it is fetched, nothing depends on a page. */
export function axisSvg({ name, events }: AxisPicture, options: AxisSvgOptions): string {
  const { ink = INK, linkOf, fontCss, wordless = false, idPrefix = '', dates } = options;
  const { width, height, ticks, lanes, metrics } = layoutAxis(events, options);
  const draw: Draw = { ink, linkOf, wordless, idPrefix, dates, metrics };
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="rtl" xml:lang="ar" font-family="${FACES}" font-size="${metrics.fontSize}" role="${linkOf ? 'group' : 'img'}" aria-label="${plainLine(name)}">
${fontStyle(fontCss)}<defs>
<linearGradient id="${idPrefix}axis-soft"><stop offset="0" stop-color="${ink.accent}" stop-opacity="0"/><stop offset=".25" stop-color="${ink.accent}" stop-opacity=".45"/><stop offset=".75" stop-color="${ink.accent}" stop-opacity=".45"/><stop offset="1" stop-color="${ink.accent}" stop-opacity="0"/></linearGradient>
</defs>
<rect width="${width}" height="${height}" fill="${ink.paper}"/>
${ticks.map(
  ({
    x,
    label,
    labelX,
  }) => markup`<line x1="${round(x)}" x2="${round(x)}" y1="${metrics.tickHeight - 6}" y2="${height}" stroke="${ink.line}"/>
${wordless ? undefined : markup`<text x="${round(labelX)}" y="17" text-anchor="middle" fill="${ink.muted}" aria-hidden="true">${label}</text>\n`}`,
)}${lanes.map(lane => laneSvg(draw, lane, width))}</svg>
`.text;
}

interface Draw {
  readonly ink: Ink;
  readonly linkOf: ((eventId: string) => string) | undefined;
  readonly wordless: boolean;
  readonly idPrefix: string;
  readonly dates: DatePreferences | undefined;
  readonly metrics: AxisMetrics;
}

/** CSS has its own escapes; only what would close the element is taken out. */
function fontStyle(css: string | undefined): Markup | undefined {
  return css === undefined ? undefined : markup`<style>${css.replace(/[<&]/g, '')}</style>\n`;
}

/** A light edge that lifts words off the lines behind them. */
function halo({ ink }: Draw): Markup {
  return markup` stroke="${ink.paper}" stroke-width="4" paint-order="stroke"`;
}

function laneSvg(draw: Draw, { lane, top, items }: AxisLane, width: number): Markup {
  const { ink, wordless, metrics } = draw;
  const x = width - metrics.margin / 2;
  const name = markup`<text x="${x}" y="${top + 18}" font-weight="700" fill="${ink.muted}"${halo(draw)}>${LANE_NAMES[lane]}</text>\n`;
  return markup`<g>
<line x1="0" x2="${width}" y1="${top}" y2="${top}" stroke="${ink.line}"/>
${wordless ? undefined : name}${items.map(item => itemSvg(draw, item))}</g>
`;
}

/** What a mark says when it is not seen, or pointed at. */
function itemWords({ title, date, kind, status, conflicts }: AxisEvent, { dates }: Draw): string {
  const words = [
    plainLine(title),
    formatEventDate({ date, kind }, dates),
    KIND_NAMES[kind],
    STATUS_NAMES_OF[kind][status],
  ];
  return [...words, ...(conflicts.length > 0 ? [DISPUTED] : [])].join(' · ');
}

function itemSvg(draw: Draw, item: AxisItem): Markup {
  const { event, from, to, y, label, labelX, labelSide } = item;
  // An edge of light would hide the line struck through a cancelled title, and smudge the span that a title stands on.
  const edge = isOnSpan(item) ? undefined : halo(draw);
  const style = event.status === 'cancelled' ? markup` text-decoration="line-through"` : edge;
  const text = markup`<text x="${round(labelX)}" y="${round(y + 5)}" text-anchor="${labelSide}" fill="${draw.ink.text}"${style}>${label}</text>\n`;
  const inside = markup`<title>${itemWords(event, draw)}</title>
${from === to ? pointSvg(draw, item) : spanSvg(draw, item)}${draw.wordless ? undefined : text}`;
  const id = draw.idPrefix + event.id;
  if (!draw.linkOf) return markup`<g id="${id}">\n${inside}</g>\n`;
  return markup`<a id="${id}" href="${draw.linkOf(event.id)}" target="_blank" rel="noopener">\n${inside}</a>\n`;
}

function pointSvg({ ink, metrics }: Draw, { event, from, y }: AxisItem): Markup {
  const [x, middle] = [round(from), round(y)];
  const { filled, dash } = strokeOf(event);
  const dashes = dash ? markup` stroke-dasharray="${dash}"` : undefined;
  const ring = markup`<circle cx="${x}" cy="${middle}" r="${metrics.mark + 3}" fill="none" stroke="${ink.accent}" stroke-dasharray="2 2"/>\n`;
  const outline = OUTLINES[SHAPES[event.kind]](x, middle, metrics.mark - 1);
  return markup`${event.conflicts.length > 0 ? ring : undefined}<path d="${outline}" fill="${filled ? ink.accent : ink.paper}" stroke="${ink.accent}" stroke-width="1.5"${dashes}/>
`;
}

/** A date that is not one day: soft ends where nobody said on which day it begins and ends. */
function spanSvg({ ink, idPrefix, metrics }: Draw, { event, from, to, y }: AxisItem): Markup {
  const r = metrics.mark;
  const box = markup`x="${round(from)}" y="${round(y - r)}" width="${round(to - from)}" height="${2 * r}" rx="${r}"`;
  const { filled, dash } = strokeOf(event);
  const dashes = dash ? markup` stroke-dasharray="${dash}"` : undefined;
  const outline = markup`<rect ${box} fill="none" stroke="${ink.accent}" stroke-opacity=".7"${dashes}/>\n`;
  const fill = hasStatedEnds(event)
    ? markup`fill="${ink.accent}" fill-opacity=".45"`
    : markup`fill="url(#${idPrefix}axis-soft)"`;
  return markup`<rect ${box} ${fill}/>
${filled ? undefined : outline}`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
