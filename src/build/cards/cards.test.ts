import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCardFonts, undrawable } from './cardFonts.ts';
import { CARD, type CardWords, cardNode } from './cardNode.ts';
import { type CardRenderer, createCardRenderer } from './cardRenderer.ts';
import { fitTitle } from './fitTitle.ts';

const fonts = readCardFonts();
let cache: string;
let renderer: CardRenderer;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'cards-'));
  renderer = await createCardRenderer(fonts, cache);
});
afterAll(() => rm(cache, { recursive: true }));

const words = (title: string): CardWords => ({
  title,
  date: 'الأربعاء 16 يونيو/حزيران 2021',
  facts: ['قمة', 'وقع', 'جنيف', 'مصدران'],
  siteName: 'خط بايدن وبوتين',
  address: 'timeline.example/e/abc1234/',
  mark: { kind: 'summit', status: 'planned' },
});

describe('a card', () => {
  it('is a PNG of 1200 by 630, the same bytes each time, and kept by its content', async () => {
    const first = await renderer.png(cardNode(words('قمة جنيف')), CARD);
    const view = new DataView(first.buffer, first.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    const other = await createCardRenderer(fonts, join(cache, 'elsewhere'));
    expect(Buffer.compare(Buffer.from(await other.png(cardNode(words('قمة جنيف')), CARD)), Buffer.from(first))).toBe(0);
    await renderer.png(cardNode(words('قمة جنيف')), CARD);
    expect((await readdir(cache)).filter(name => name.endsWith('.png'))).toHaveLength(1);
  });

  it('refuses a title with a character that no font draws, and names it', async () => {
    await expect(renderer.png(cardNode(words('قمة 北京')), CARD)).rejects.toThrow(/U\+5317، U\+4EAC/);
  });

  it('asks no glyph for what only joins or separates', () => {
    expect(undrawable('أ\u200Cب \u200F،\u00A0«٢»', fonts)).toEqual([]);
  });

  it('sets a long title in two lines, cut after a word', async () => {
    const long =
      'مكالمة بالفيديو طويلة جداً بين الرئيس الأمريكي ونظيره الروسي لبحث الأزمة الأوكرانية والاستقرار الاستراتيجي';
    const fitted = await fitTitle(long, renderer);
    expect(fitted.endsWith('…')).toBe(true);
    expect(long.startsWith(`${fitted.slice(0, -1)} `)).toBe(true);
    expect(await fitTitle('قمة جنيف', renderer)).toBe('قمة جنيف');
  });
});
