import { formatEventDate } from '../../arabic/formatDate.ts';
import { KIND_NAMES, LANE_NAMES, STATUS_NAMES } from '../../lexicon/eventNames.ts';
import { escapeMarkup, type Markup, markup } from '../markup.ts';
import { plainLine, type Selection } from '../selection.ts';
import { AXIS_METRICS, type AxisItem, type AxisLane, type AxisOptions, layoutAxis } from './layout.ts';
import { OUTLINES, SHAPES, strokeOf } from './marks.ts';

/** Ink on paper: black, two greys and the accent, all of them readable in print and by those who see no colour. */
const INK = { text: '#1c1b19', muted: '#5d5a55', line: '#d8d4cc', paper: '#ffffff', accent: '#7a3e12' };
const FACES = "Vazirmatn, 'Vazirmatn Variable', 'Noto Sans Arabic', 'Segoe UI', Tahoma, sans-serif";

export interface AxisSvgOptions extends AxisOptions {
  /** `@font-face` rules with the font inside, for where the picture is drawn apart from the page. */
  readonly fontCss?: string;
}

/** The axis as an SVG picture of its own, drawn from the data: nothing in it is fetched, nothing depends on a page. */
export function axisSvg({ events, site }: Selection, options: AxisSvgOptions): string {
  const layout = layoutAxis(events, options);
  const { width, height, ticks, lanes } = layout;
  const { fontSize } = AXIS_METRICS;
  const name = plainLine(site.name);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="rtl" xml:lang="ar" font-family="${FACES}" font-size="${fontSize}" role="img" aria-labelledby="axis-title">
<title id="axis-title">${name}</title>
${fontStyle(options.fontCss)}<defs>
<linearGradient id="soft"><stop offset="0" stop-color="${INK.accent}" stop-opacity="0"/><stop offset=".25" stop-color="${INK.accent}" stop-opacity=".45"/><stop offset=".75" stop-color="${INK.accent}" stop-opacity=".45"/><stop offset="1" stop-color="${INK.accent}" stop-opacity="0"/></linearGradient>
</defs>
<rect width="${width}" height="${height}" fill="${INK.paper}"/>
<g text-anchor="middle" fill="${INK.muted}">
${ticks.map(
  ({ x, label }) => markup`<line x1="${round(x)}" x2="${round(x)}" y1="24" y2="${height}" stroke="${INK.line}"/>
<text x="${round(x)}" y="17">${label}</text>
`,
)}</g>
${lanes.map(lane => laneSvg(lane, width))}</svg>
`.text;
}

/** CSS has its own escapes; only what would close the element is taken out. */
function fontStyle(css: string | undefined): Markup | undefined {
  return css === undefined ? undefined : markup`<style>${css.replace(/[<&]/g, '')}</style>\n`;
}

function laneSvg({ lane, top, items }: AxisLane, width: number): Markup {
  return markup`<g>
<line x1="0" x2="${width}" y1="${top}" y2="${top}" stroke="${INK.line}"/>
<text x="${width - AXIS_METRICS.margin / 2}" y="${top + 18}" font-weight="700" fill="${INK.muted}" stroke="${INK.paper}" stroke-width="4" paint-order="stroke">${LANE_NAMES[lane]}</text>
${items.map(itemSvg)}</g>
`;
}

function itemSvg(item: AxisItem): Markup {
  const { event, from, to, y, label, labelX, labelSide } = item;
  const words = [
    plainLine(event.title),
    formatEventDate(event.date),
    KIND_NAMES[event.kind],
    STATUS_NAMES[event.status],
    ...(event.conflicts.length > 0 ? ['تختلف فيه المصادر'] : []),
  ].join(' · ');
  // The light edge that lifts words off the lines would hide a line struck through them.
  const style =
    event.status === 'cancelled'
      ? markup` text-decoration="line-through"`
      : markup` stroke="${INK.paper}" stroke-width="4" paint-order="stroke"`;
  const anchor = labelSide === 'start' ? 'start' : 'end';
  return markup`<g id="${event.id}">
<title>${words}</title>
${from === to ? pointSvg(item) : spanSvg(item)}<text x="${round(labelX)}" y="${round(y + 5)}" text-anchor="${anchor}" fill="${INK.text}"${style}>${label}</text>
</g>
`;
}

function pointSvg({ event, from, y }: AxisItem): Markup {
  const path = OUTLINES[SHAPES[event.kind]](round(from), round(y), AXIS_METRICS.mark - 1);
  const ring =
    event.conflicts.length > 0
      ? markup`<circle cx="${round(from)}" cy="${round(y)}" r="${AXIS_METRICS.mark + 3}" fill="none" stroke="${INK.accent}" stroke-dasharray="2 2"/>\n`
      : undefined;
  return markup`${ring}<path d="${path}" ${strokeAttributes(event)}/>
`;
}

/** A date that is not one day: soft ends, for nobody said where it begins and ends. */
function spanSvg({ event, from, to, y }: AxisItem): Markup {
  const r = AXIS_METRICS.mark;
  const box = markup`x="${round(from)}" y="${round(y - r)}" width="${round(to - from)}" height="${2 * r}" rx="${r}"`;
  const { dash } = strokeOf(event);
  const outline =
    dash || event.status === 'cancelled'
      ? markup`<rect ${box} fill="none" stroke="${INK.accent}" stroke-opacity=".7"${dash ? markup` stroke-dasharray="${dash}"` : undefined}/>\n`
      : undefined;
  return markup`<rect ${box} fill="url(#soft)"/>
${outline}`;
}

function strokeAttributes(event: AxisItem['event']): Markup {
  const { filled, dash } = strokeOf(event);
  const dashes = dash ? markup` stroke-dasharray="${dash}"` : undefined;
  return markup`fill="${filled ? INK.accent : INK.paper}" stroke="${INK.accent}" stroke-width="1.5"${dashes}`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}

/** Plain words for where the picture cannot be seen: how many events, from when to when. */
export function axisAlt({ events }: Selection): string {
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) return 'محور زمني بلا أحداث';
  return escapeMarkup(
    `محور زمني: ${events.length} من الأحداث، من ${formatEventDate(first.date)} إلى ${formatEventDate(last.date)}`,
  );
}
