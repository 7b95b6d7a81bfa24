import { describe, expect, it } from 'vitest';
import { counted } from './counted.ts';

const events = { none: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثاً', other: 'حدث' };

// Protects the grammar of every number on the page.
describe('counted', () => {
  it.each([
    [0, 'لا أحداث'],
    [1, 'حدث واحد'],
    [2, 'حدثان'],
    [3, '3 أحداث'],
    [10, '10 أحداث'],
    [11, '11 حدثاً'],
    [99, '99 حدثاً'],
    [100, '100 حدث'],
    [103, '103 أحداث'],
    [111, '111 حدثاً'],
  ])('counts %i', (n, words) => {
    expect(counted(n, events)).toBe(words);
  });
});
