import { expect, it } from 'vitest';
import { shorterForms } from './tickElements.ts';

// Protects names at the edges of the axis: what is left of one is never the beginning of another month.
it.each([
  ['ديسمبر/كانون الأول 2021', ['ديسمبر 2021', 'ديسمبر']],
  ['كانون الأول ٢٠٢١', ['كانون الأول']],
  ['يناير/كانون الثاني', ['يناير']],
  ['1 ديسمبر/كانون الأول', ['1 ديسمبر']],
  ['تشرين الثاني', []],
  ['2021', []],
  ['28', []],
])('says less of %s', (text, forms) => {
  expect(shorterForms(text)).toEqual(forms);
});
