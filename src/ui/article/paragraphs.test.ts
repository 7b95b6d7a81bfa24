import { expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

// Protects who goes through an article by its paragraphs, and the mark that a passage has as a whole.
it('parts a text at its line breaks, but for those within a passage', () => {
  const body = 'عنوان\n\nقال بيسكوف\nالاثنين.\nوقالت ساكي.\n';
  const parts = (passages: Parameters<typeof paragraphsOf>[1]): string[] =>
    paragraphsOf(body, passages).map(({ start, end }) => body.slice(start, end));
  expect(parts([])).toEqual(['عنوان\n\n', 'قال بيسكوف\n', 'الاثنين.\n', 'وقالت ساكي.\n']);
  expect(parts([{ start: body.indexOf('قال'), end: body.indexOf('.') + 1 }])).toEqual([
    'عنوان\n\n',
    'قال بيسكوف\nالاثنين.\n',
    'وقالت ساكي.\n',
  ]);
});
