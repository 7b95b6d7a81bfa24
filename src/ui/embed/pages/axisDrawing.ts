import type { DatePreferences } from '../../../arabic/datePreferences.ts';
import { formatEventDate, withDigits } from '../../../arabic/formatDate.ts';
import { PAGE_INK } from '../../../exports/axis/ink.ts';
import type { AxisEvent } from '../../../exports/axis/layout.ts';
import { type AxisPicture, type AxisSvgOptions, axisSvg } from '../../../exports/axis/svg.ts';
import { Markup, markup } from '../../../exports/markup.ts';
import { plainLine } from '../../../exports/selection.ts';
import { STATUS_NAMES_OF } from '../../../lexicon/eventNames.ts';

/** In pixels. Narrower than this, titles beside the marks leave no room for time. */
export const NARROWEST_WITH_TITLES = 560;

export interface AxisDrawing extends Pick<AxisSvgOptions, 'direction' | 'idPrefix'> {
  /** In pixels, of the place the axis stands in. */
  readonly width: number;
  readonly dates: DatePreferences;
  readonly linkOf: (eventId: string) => string;
}

/**
 * The axis for a place of some width. Where titles have room they stand beside the marks; where they have none the marks
 * are numbered, and the titles follow below, each with its number and day.
 */
export function axisDrawing(picture: AxisPicture, { linkOf, ...options }: AxisDrawing): Markup {
  const shown = { ...options, ink: PAGE_INK };
  if (options.width >= NARROWEST_WITH_TITLES) return new Markup(axisSvg(picture, { ...shown, linkOf }));
  return markup`${new Markup(axisSvg(picture, { ...shown, labels: 'numbers' }))}<ol class="key">
${picture.events.map((event, at) => keyRow(event, at + 1, { linkOf, ...options }))}</ol>
`;
}

/**
 * The number is written out: it has to be the one in the picture, in the same digits. So is what a broken mark means:
 * nothing else in so narrow a frame says it.
 */
function keyRow(event: AxisEvent, number: number, { linkOf, dates }: AxisDrawing): Markup {
  return markup`<li><span class="number">${withDigits(number, dates.digits)}</span> <a href="${linkOf(event.id)}" target="_blank" rel="noopener" data-status="${event.status}">${plainLine(event.title)}</a> <time datetime="${event.date.start}">${formatEventDate(event, dates)}</time>${event.status === 'occurred' ? undefined : markup` <span class="said">${STATUS_NAMES_OF[event.kind][event.status]}</span>`}</li>
`;
}
