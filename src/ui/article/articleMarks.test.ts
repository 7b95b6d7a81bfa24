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

  it('marks lines without an Arabic letter, and no others', () => {
    const mixed = 'قال BBC.\nBiden and Putin in Geneva, 2021.\nAP: قال.\n2021.';
    const lines = splitByMarks(mixed, articleMarks({ ...timeline, events: [] }, article, mixed));
    expect(lines.filter(({ marks }) => marks.some(({ role }) => role === 'foreign')).map(({ text }) => text)).toEqual([
      'Biden and Putin in Geneva, 2021.',
    ]);
  });

  it('numbers events in the order of their list', () => {
    const other = { ...evidence, start: 0, end: 3 };
    const events = [
      { id: 'elsewhere', evidence: [{ ...evidence, article: 'b' }] },
      ...timeline.events,
      { id: 'f', evidence: [other] },
    ];
    const marks = articleMarks({ ...timeline, events } as unknown as Timeline, article, body);
    expect(marks.flatMap(mark => (mark.role === 'passage' ? [[mark.eventId, mark.number]] : []))).toEqual([
      ['e', 1],
      ['f', 2],
    ]);
  });

  it('ends a passage on its own line', () => {
    const passage = pieces.filter(({ marks }) => marks.some(({ role }) => role === 'passage'));
    expect(passage.map(({ text }) => text).join('')).toBe('قال بيسكوف الاثنين.');
  });
});
