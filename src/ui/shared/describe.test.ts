import { describe, expect, it } from 'vitest';
import { anArticle } from '../test/events.ts';
import { articleHeading, faceOf, withoutGaps } from './describe.ts';

// Protects who checks a source: no two articles of one list read the same.
describe('the heading of an article', () => {
  const [first, second, third] = ['a', 'b', 'c'].map(id => anArticle(id, '2022-02-16')) as [
    ReturnType<typeof anArticle>,
    ReturnType<typeof anArticle>,
    ReturnType<typeof anArticle>,
  ];
  const titled = anArticle('d', '2022-02-16', { title: 'عنوان' });

  it('is the title, where there is one', () => {
    expect(articleHeading(titled, [titled, first])).toBe('عنوان');
  });

  it('is its day, numbered among others of that day and publisher', () => {
    expect(articleHeading(first, [first, titled])).toBe('مقال بتاريخ 16 فبراير/شباط 2022');
    expect([first, second].map(article => articleHeading(article, [first, titled, second]))).toEqual([
      'مقال بتاريخ 16 فبراير/شباط 2022 (1)',
      'مقال بتاريخ 16 فبراير/شباط 2022 (2)',
    ]);
    const elsewhere = { ...third, publisher: 'صحيفة' };
    expect(articleHeading(elsewhere, [first, elsewhere])).not.toContain('(');
  });
});

it('sets names with Persian or Urdu letters in the face that has them', () => {
  expect(['پاکستان', 'نیوز', 'سے'].map(faceOf)).toEqual(Array(3).fill('other-letters'));
  expect(['سبوتنيك', 'TRT عربي', 'ڤيينا', 'مسؤول ١٢'].map(faceOf)).toEqual(Array(4).fill(undefined));
});

it('closes the gap between a heading and its sentence, and no line', () => {
  expect(withoutGaps('يوم الأربعاء\n\nتحدث.\nوقال.')).toBe('يوم الأربعاء\nتحدث.\nوقال.');
});
