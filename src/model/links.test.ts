import { expect, it } from 'vitest';
import { passagePath, shortEventPath, shortId, shortPassagePath } from './links.ts';

// Protects links in printed reports: these exact addresses were given out.
it('keeps the short form of an id for ever', () => {
  expect(shortId('2021-06-16-biden-putin-summit-geneva')).toBe('4qd6xsa');
});

it('writes short links in lower-case letters and digits that are not misread', () => {
  expect(shortEventPath('2021-12-07-biden-putin-video-call')).toMatch(/^e\/[0-9a-hjkmnp-tv-z]{7}\/$/);
});

it('tells passages of one article and same offsets of two articles apart', () => {
  const links = [
    shortPassagePath('a', { start: 1, end: 20 }),
    shortPassagePath('a', { start: 12, end: 0 }),
    shortPassagePath('b', { start: 1, end: 20 }),
  ];
  expect(new Set(links).size).toBe(links.length);
});

it('names a passage by its offsets in the body', () => {
  expect(passagePath('2021-12-03-x', { start: 120, end: 345 })).toBe('article/2021-12-03-x/#p120-345');
});

it('spreads ten thousand event ids without a clash', () => {
  const ids = Array.from({ length: 10_000 }, (_, n) => shortId(`2021-${n}-biden-putin`));
  expect(new Set(ids).size).toBe(ids.length);
});
