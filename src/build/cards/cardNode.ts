import type { Node } from '@takumi-rs/core';
import { INK } from '../../exports/axis/ink.ts';
import { OUTLINES, SHAPES, strokeOf } from '../../exports/axis/marks.ts';
import type { EventKind, EventStatus } from '../../model/timeline.ts';
import { CARD_FAMILY } from './cardFonts.ts';

export const CARD = { width: 1200, height: 630 };

/** What a card says, already in words. */
export interface CardWords {
  readonly title: string;
  /** The date in full, or what stands in its place. */
  readonly date: string;
  /** Small facts in one line. */
  readonly facts: readonly string[];
  readonly siteName: string;
  /** Without the scheme, in Latin letters. */
  readonly address: string;
  readonly mark?: { readonly kind: EventKind; readonly status: EventStatus };
}

const PAPER = '#fbfaf8';

/** Platforms crop a band above and below: all text stays inside the middle 1200×600. */
const SAFE = { block: 45, inline: 76 };

export const TITLE = { size: 62, lineHeight: 1.45, lines: 2, width: CARD.width - 2 * SAFE.inline };

/** A title as it is set on the card; also what is measured to see how many lines it takes. */
export function titleNode(title: string): Node {
  return {
    type: 'text',
    text: title,
    dir: 'rtl',
    style: {
      width: TITLE.width,
      fontFamily: CARD_FAMILY,
      fontSize: TITLE.size,
      fontWeight: 600,
      lineHeight: TITLE.lineHeight,
      textAlign: 'right',
      color: INK.text,
    },
  };
}

export function cardNode(words: CardWords): Node {
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
      borderRight: `14px solid ${INK.accent}`,
    },
    children: [
      row('space-between', [line(words.siteName, 30, INK.muted, 500), line(words.address, 26, INK.muted, 400, 'ltr')]),
      {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', gap: 18 },
        children: [
          row('flex-start', [...(words.mark ? [mark(words.mark)] : []), line(words.date, 42, INK.accent, 600)]),
          titleNode(words.title),
        ],
      },
      {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', gap: 20 },
        children: [
          { type: 'container', style: { height: 2, width: '100%', backgroundColor: INK.line } },
          line(words.facts.join('  ·  '), 32, INK.text, 500),
        ],
      },
    ],
  };
}

function row(justifyContent: 'space-between' | 'flex-start', children: readonly Node[]): Node {
  return {
    type: 'container',
    dir: 'rtl',
    style: { display: 'flex', flexDirection: 'row', justifyContent, alignItems: 'center', gap: 18 },
    children: [...children],
  };
}

function line(text: string, fontSize: number, color: string, fontWeight: number, dir: 'rtl' | 'ltr' = 'rtl'): Node {
  return { type: 'text', text, dir, style: { fontSize, color, fontWeight, lineHeight: 1.5, textAlign: 'right' } };
}

/** The mark the event has on the axis, large. */
function mark({ kind, status }: NonNullable<CardWords['mark']>): Node {
  const { filled, dash } = strokeOf({ status });
  const dashes = dash ? ` stroke-dasharray="${dash}"` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="46" height="46" viewBox="0 0 24 24"><path d="${OUTLINES[SHAPES[kind]](12, 12, 8)}" fill="${filled ? INK.accent : PAPER}" stroke="${INK.accent}" stroke-width="1.5"${dashes}/></svg>`;
  return {
    type: 'image',
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    width: 64,
    height: 64,
  };
}
