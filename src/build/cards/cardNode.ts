import type { Node } from '@takumi-rs/core';
import { INK } from '../../exports/axis/ink.ts';
import { OUTLINES, SHAPES, strokeOf } from '../../exports/axis/marks.ts';
import type { EventKind, EventStatus } from '../../model/timeline.ts';
import { CARD_FAMILY } from './cardFonts.ts';
import type { SetText, TextForm, TextRoom } from './setText.ts';
import { type Strip, stripNode, svgSource } from './strip.ts';

export const CARD = { width: 1200, height: 630 };

/** What a card says and shows, its words not yet set in lines. */
export interface CardContent {
  readonly title: string;
  /** The date in full, or what stands in its place. */
  readonly date: string;
  /** Small facts in one line. */
  readonly facts: readonly string[];
  /** What must not be overlooked: that it is only planned, that sources disagree. */
  readonly cautions: readonly string[];
  readonly siteName: string;
  /** Without the scheme, in Latin letters. */
  readonly address: string;
  readonly strip: Strip;
  readonly mark?: { readonly kind: EventKind; readonly status: EventStatus };
}

/** The lines of a card whose length depends on the event, set to fit. */
export interface CardLines {
  readonly title: SetText;
  readonly date: SetText;
  readonly facts: SetText;
}

const PAPER = '#fbfaf8';

/** Platforms crop a band above and below: all text stays inside the middle 1200×600. */
const SAFE = { block: 45, inline: 72 };
const EDGE = 14;
const WIDTH = CARD.width - 2 * SAFE.inline - EDGE;
const GAP = 18;
const MARK = 64;
const CAUTION = { size: 28, weight: 600, padding: 16, border: 2 };

export const WEIGHTS: Readonly<Record<keyof CardLines, number>> = { title: 600, date: 600, facts: 500 };

/** How large each line may be and how much room it has. `cautionWidths`: of their words alone, in pixels. */
export function cardRooms(
  { mark }: CardContent,
  cautionWidths: readonly number[],
): Readonly<Record<keyof CardLines, TextRoom>> {
  const cautions = cautionWidths.reduce((sum, width) => sum + width + 2 * (CAUTION.padding + CAUTION.border) + GAP, 0);
  return {
    title: { width: WIDTH, forms: forms(2, [84, 76, 68, 60, 52, 46]) },
    date: { width: WIDTH - (mark ? MARK + GAP : 0), forms: [...forms(1, [44, 40, 36, 33]), ...forms(2, [36, 32])] },
    facts: { width: WIDTH - cautions, forms: forms(1, [32, 28, 24]) },
  };
}

function forms(lines: 1 | 2, sizes: readonly number[]): readonly TextForm[] {
  return sizes.map(size => ({ size, lines }));
}

export function cardNode(content: CardContent, { title, date, facts }: CardLines): Node {
  const { siteName, address, cautions, mark, strip } = content;
  return {
    type: 'container',
    dir: 'rtl',
    lang: 'ar',
    style: {
      width: CARD.width,
      height: CARD.height,
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      backgroundColor: PAPER,
      fontFamily: CARD_FAMILY,
      paddingTop: SAFE.block,
      paddingBottom: SAFE.block,
      paddingLeft: SAFE.inline,
      paddingRight: SAFE.inline,
      borderRight: `${EDGE}px solid ${INK.accent}`,
    },
    children: [
      row('space-between', [lineNode(siteName, 30, INK.muted, 500), lineNode(address, 26, INK.muted, 400, 'ltr')]),
      column(14, [
        row('flex-start', [
          ...(mark ? [markNode(mark)] : []),
          column(0, setNodes(date, INK.accent, WEIGHTS.date, 1.4)),
        ]),
        column(0, setNodes(title, INK.text, WEIGHTS.title, 1.48, mark?.status === 'cancelled')),
      ]),
      column(20, [
        stripNode(strip, WIDTH),
        row('space-between', [
          ...setNodes(facts, INK.text, WEIGHTS.facts, 1.5),
          row('flex-start', cautions.map(cautionNode)),
        ]),
      ]),
    ],
  };
}

function row(justifyContent: 'space-between' | 'flex-start', children: readonly Node[]): Node {
  return {
    type: 'container',
    dir: 'rtl',
    style: { display: 'flex', flexDirection: 'row', justifyContent, alignItems: 'center', gap: GAP },
    children: [...children],
  };
}

function column(gap: number, children: readonly Node[]): Node {
  return { type: 'container', style: { display: 'flex', flexDirection: 'column', gap }, children: [...children] };
}

function setNodes({ lines, size }: SetText, color: string, weight: number, lineHeight: number, struck = false): Node[] {
  return lines.map(text => {
    const node = lineNode(text, size, color, weight);
    return {
      ...node,
      style: {
        ...node.style,
        lineHeight,
        ...(struck
          ? { textDecoration: 'line-through', textDecorationThickness: 4, textDecorationColor: INK.accent }
          : {}),
      },
    };
  });
}

/** One line, never broken; also what is measured to see how wide it is. */
export function lineNode(
  text: string,
  fontSize: number,
  color: string,
  fontWeight: number,
  dir: 'rtl' | 'ltr' = 'rtl',
): Node & { type: 'text' } {
  return {
    type: 'text',
    text,
    dir,
    style: {
      fontFamily: CARD_FAMILY,
      fontSize,
      color,
      fontWeight,
      lineHeight: 1.5,
      textAlign: 'right',
      whiteSpace: 'nowrap',
      flexShrink: 0,
    },
  };
}

export function cautionLine(text: string): Node & { type: 'text' } {
  const line = lineNode(text, CAUTION.size, INK.accent, CAUTION.weight);
  return { ...line, style: { ...line.style, lineHeight: 1.75 } };
}

function cautionNode(text: string): Node {
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexShrink: 0,
      border: `${CAUTION.border}px solid ${INK.accent}`,
      borderRadius: 8,
      paddingLeft: CAUTION.padding,
      paddingRight: CAUTION.padding,
    },
    children: [cautionLine(text)],
  };
}

/** The mark the event has on the axis, large. */
function markNode({ kind, status }: NonNullable<CardContent['mark']>): Node {
  const { filled, dash } = strokeOf({ status });
  const shape = SHAPES[kind];
  // Dashes as long as the arms, set over the corners, else a cross falls into crumbs.
  const fitted = shape === 'cross' && dash === '3 2' ? `4 1.33" stroke-dashoffset="2` : dash;
  const dashes = fitted ? ` stroke-dasharray="${fitted}"` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${MARK}" height="${MARK}" viewBox="0 0 24 24"><path d="${OUTLINES[shape](12, 12, 8)}" fill="${filled ? INK.accent : PAPER}" stroke="${INK.accent}" stroke-width="1.5"${dashes}/></svg>`;
  return {
    type: 'image',
    src: svgSource(svg),
    width: MARK,
    height: MARK,
    style: { flexShrink: 0 },
  };
}
