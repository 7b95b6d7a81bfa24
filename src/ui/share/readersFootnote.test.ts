import { expect, it } from 'vitest';
import { readersFootnote } from './readersFootnote.ts';

// Protects who pastes a footnote: the months and digits they read by, and every letter of what is cited.
it('writes the dates of a footnote as the reader has them, and nothing else', () => {
  const footnote =
    '«قمة 2 يونيو/حزيران»، من 28 إلى 30 يونيو/حزيران 2021، الموقع، https://example.org/e/a1 — نقلاً عن: فرانس 24، «عنوان، 5 مايو/أيار»، 6 ديسمبر/كانون الأول 2021، https://example.org/2021/06 — روسيا 1، «آخر»، عام 2022، https://example.org/b';
  expect(readersFootnote(footnote, { months: 'levantine', digits: 'arabic', hijri: false })).toBe(
    '«قمة 2 يونيو/حزيران»، من ٢٨ إلى ٣٠ حزيران ٢٠٢١، الموقع، https://example.org/e/a1 — نقلاً عن: فرانس 24، «عنوان، 5 مايو/أيار»، ٦ كانون الأول ٢٠٢١، https://example.org/2021/06 — روسيا 1، «آخر»، عام ٢٠٢٢، https://example.org/b',
  );
});
