import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeasuredNode } from '@takumi-rs/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../../exports/hostile.fixture.ts';
import { axisCard } from './axisCard.ts';
import { readCardFonts, undrawable } from './cardFonts.ts';
import { CARD, type CardContent } from './cardNode.ts';
import { type CardRenderer, createCardRenderer } from './cardRenderer.ts';
import { drawCard } from './drawCard.ts';
import { setText } from './setText.ts';

const fonts = readCardFonts();
let cache: string;
let renderer: CardRenderer;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'cards-'));
  renderer = await createCardRenderer(fonts, cache);
});
afterAll(() => rm(cache, { recursive: true }));

const SUMMIT_DAY = { start: '2021-06-16', end: '2021-06-16' };

const content = (change: Partial<CardContent> = {}): CardContent => ({
  title: 'قمة جنيف',
  date: 'الأربعاء 16 يونيو/حزيران 2021',
  facts: ['قمة', 'جنيف', 'مصدران'],
  cautions: ['معلن ولم يؤكَّد وقوعه', 'تختلف فيه المصادر'],
  siteName: 'خط بايدن وبوتين',
  address: 'timeline.example/e/abc1234/',
  strip: { all: [SUMMIT_DAY, { start: '2022-01-01', end: '2022-12-31' }], own: SUMMIT_DAY },
  mark: { kind: 'summit', status: 'planned' },
  ...change,
});

const draw = async (change: Partial<CardContent> = {}) => drawCard(content(change), renderer);

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every line of text in a measured tree, with its edges. */
function textsIn({ transform, width, height, runs, children }: MeasuredNode): readonly Placed[] {
  const [, , , , left, top] = transform;
  const text = runs.map(run => run.text).join(' ');
  const widest = Math.max(width, ...runs.map(run => run.x + run.width));
  const own = text === '' ? [] : [{ text, left, right: left + widest, top, bottom: top + height }];
  return [...own, ...children.flatMap(textsIn)];
}

const words = fc.constantFrom(
  'قمة',
  'بين',
  'الرئيس',
  'والولايات',
  'المتحدة',
  'NBC',
  '2021',
  '16/6',
  '«روسيا',
  'المؤسسات',
);
const titles = fc.array(words, { minLength: 1, maxLength: 30 }).map(list => list.join(' '));
const dates = fc.constantFrom(
  'عام 2022',
  'من 28 ديسمبر/كانون الأول 2021 إلى 3 يناير/كانون الثاني 2022 تقريباً',
  '1 أكتوبر/تشرين الأول 2021 أو 2 نوفمبر/تشرين الثاني 2021 أو 3 ديسمبر/كانون الأول 2021',
);
const cautions = fc.subarray(['معلن ولم يؤكَّد وقوعه', 'تختلف فيه المصادر']);
const facts = fc.constantFrom(['قمة', 'وقع'], ['اتصال بالفيديو', 'الولايات المتحدة الأمريكية', '112 مصدراً']);

describe('a card', () => {
  it('is a PNG of 1200 by 630, the same bytes each time, and kept by its content', async () => {
    const first = await renderer.png(await draw(), CARD);
    const view = new DataView(first.buffer, first.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    const other = await createCardRenderer(fonts, join(cache, 'elsewhere'));
    expect(Buffer.compare(Buffer.from(await other.png(await draw(), CARD)), Buffer.from(first))).toBe(0);
    await renderer.png(await draw(), CARD);
    expect((await readdir(cache)).filter(name => name.endsWith('.png'))).toHaveLength(1);
  });

  it('refuses a title with a character that no font draws, and names it', async () => {
    await expect(renderer.png(await draw({ title: 'قمة 北京' }), CARD)).rejects.toThrow(/U\+5317، U\+4EAC/);
  });

  it('asks no glyph for what only joins or separates', () => {
    expect(undrawable('أ\u200Cب \u200F،\u00A0«٢»', fonts)).toEqual([]);
  });

  it('keeps every word inside the part that platforms do not crop, and none on another', async () => {
    await fc.assert(
      fc.asyncProperty(titles, dates, cautions, facts, async (title, date, warned, told) => {
        const measured = await renderer.measure(await draw({ title, date, cautions: warned, facts: told }));
        const texts = textsIn(measured);
        for (const { left, right, top, bottom } of texts) {
          expect(left).toBeGreaterThanOrEqual(71);
          expect(right).toBeLessThanOrEqual(CARD.width - 71);
          expect(top).toBeGreaterThanOrEqual(15);
          expect(bottom).toBeLessThanOrEqual(CARD.height - 15);
        }
        for (const [at, one] of texts.entries()) {
          for (const two of texts.slice(at + 1)) {
            const isApart =
              one.right <= two.left || two.right <= one.left || one.bottom <= two.top || two.bottom <= one.top;
            expect(isApart, `${one.text} / ${two.text}`).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('draws the axis for print: as many pixels as it is told, two of them for one of the layout', async () => {
  const axis = axisCard({ name: 'x', events: HOSTILE.events }, 700);
  const png = Buffer.from(await renderer.png(axis.node, axis.size, 2));
  // Width and height stand first in a PNG, after its signature and the name of the block.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1400, 2 * axis.size.height]);
});

// One pixel a letter, so that the lengths can be counted here.
describe('setText', () => {
  const set = (text: string, width: number, lines: 1 | 2 = 2) =>
    setText(text, { width, forms: [{ size: 1, lines }] }, async (line, size) => line.length * size);

  it('breaks into two lines of like length', async () => {
    expect((await set('مكالمة هاتفية مطولة أخرى', 20)).lines).toEqual(['مكالمة هاتفية', 'مطولة أخرى']);
  });

  it('ends no line in a word that leans on the next, and keeps together what «و» joins', async () => {
    expect((await set('مناورات بين روسيا وبيلاروسيا', 22)).lines).toEqual(['مناورات', 'بين روسيا وبيلاروسيا']);
  });

  it('cuts what is too long after a word, and never after one that leans', async () => {
    expect((await set('تصريح بوتين عن حلف الأطلسي', 15, 1)).lines).toEqual(['تصريح بوتين…']);
  });

  it('makes a single word smaller that is wider than the card', async () => {
    const form = { size: 10, lines: 1 as const };
    const room = { width: 50, forms: [form] };
    expect(await setText('المستشفيات', room, async (line, size) => line.length * size)).toEqual({
      lines: ['المستشفيات'],
      size: 5,
    });
  });
});
