import type { AxisItem } from './axisItems.ts';
import type { LabelRoom } from './axisWindow.ts';
import { MOST_ITEMS } from './visibleItems.ts';

/** In pixels, as the style sheet of the axis has them at the usual text size. */
const LETTER = 6.6;
const LONGEST_LABEL = 272;
const ICON_AND_MARGINS = 52;
const DOT = 24;

/** Whether the title of an item takes two lines. */
export function isWrapped({ title }: Pick<AxisItem, 'title'>): boolean {
  return title.length * LETTER > LONGEST_LABEL;
}

/** About how far the drawing of an item reaches from its start towards what is later; statements have no label. */
export function labelWidth({ kind, title }: Pick<AxisItem, 'kind' | 'title'>): number {
  if (kind === 'statement') return DOT;
  return Math.min(title.length * LETTER, LONGEST_LABEL) + ICON_AND_MARGINS;
}

/** What labels need on an axis of so many pixels; nothing where there are so many items that counts stand for them. */
export function labelRoom(items: readonly AxisItem[], width: number): LabelRoom<AxisItem> | undefined {
  return items.length <= MOST_ITEMS ? { width, labelOf: labelWidth } : undefined;
}
