import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../model/timeline.ts';
import { splitByMarks } from '../shared/splitByMarks.ts';
import { articleMarks } from './articleMarks.ts';

const body = 'قال بيسكوف الاثنين.\nوقالت ساكي.';
const end = body.indexOf('\n') + 1;
const evidence = { article: 'a', start: 0, end, trigger: { start: 0, end: 3 } };
const timeline = { events: [{ id: 'e', title: 'تصريح', evidence: [evidence] }] } as unknown as Timeline;
const article = { id: 'a', timexes: [], boilerplate: [] } as unknown as Timeline['articles'][number];

// Protects the text of an article: letter for letter, and each way to an event on the line of its passage.
describe('what is marked in an article', () => {
  const pieces = splitByMarks(body, articleMarks(timeline, article, body));

  it('leaves the text as it is', () => {
    expect(pieces.map(({ text }) => text).join('')).toBe(body);
  });

  it('ends a passage on its own line', () => {
    const passage = pieces.filter(({ marks }) => marks.some(({ role }) => role === 'passage'));
    expect(passage.map(({ text }) => text).join('')).toBe('قال بيسكوف الاثنين.');
  });
});
