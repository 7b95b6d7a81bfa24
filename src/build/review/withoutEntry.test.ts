import { describe, expect, it } from 'vitest';
import { withoutEntry } from './withoutEntry.ts';

// Protects what other editors wrote: taking a decision back takes its own lines, and not one more.
const HEAD = '# تصحيحات التحرير\n';
const FIRST = '- event: a\n  set:\n    title: عنوان\n  note: سبب\n  date: 2022-03-01\n';
const BETWEEN = '\n# عن المكالمة\n';
const SECOND = '- { event: b, hide: true, note: سبب, date: 2022-03-01 }\n';
const THIRD =
  '- event: c\n  split: d\n  title: ع\n  passages:\n    - article: x\n      quote: |-\n        قال\n        ثم قال\n  note: سبب\n  date: 2022-03-01\n';

describe('a decision taken back', () => {
  it.each([
    ['the first', 2, HEAD + BETWEEN + SECOND + THIRD],
    ['one on a single line', 9, HEAD + FIRST + BETWEEN + THIRD],
    ['the last', 10, HEAD + FIRST + BETWEEN + SECOND],
  ])('%s leaves the others as they are written', (_, line, left) => {
    expect(withoutEntry(HEAD + FIRST + BETWEEN + SECOND + THIRD, line)).toBe(left);
  });

  it('ends with the file where the file has no last newline', () => {
    expect(withoutEntry((FIRST + SECOND).trimEnd(), 6)).toBe(FIRST);
  });

  it('is an error where no entry begins', () => {
    expect(() => withoutEntry(FIRST, 3)).toThrow('أعد تحميل الصفحة');
    expect(() => withoutEntry('', 1)).toThrow('أعد تحميل الصفحة');
  });
});
