import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../arabic/normalise.ts';
import { tagTime } from './tagTime.ts';

// A case a line: `reference|sentence|expression=value[@MOD]|…`. The words are the input; offsets are the tagger's own.
const folder = join(import.meta.dirname, 'golden');
const filesLike = (kind: string): string[] =>
  readdirSync(folder).filter(name => name.startsWith(kind) && name.endsWith('.txt'));
const linesOf = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'));

for (const file of filesLike('news')) {
  describe(`sentences of ${file}`, () => {
    it.each(linesOf(file))('%s', line => {
      const [reference = '', text = '', ...expected] = line.split('|');
      const found = tagTime(normalise(text), reference);
      expect(found.map(({ text: words, value, mod }) => `${words}=${value}${mod ? `@${mod}` : ''}`)).toEqual(expected);
      for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
    });
  });
}

describe('sentences without a date, however much they look like it', () => {
  it.each(filesLike('traps').flatMap(linesOf))('%s', text => {
    expect(tagTime(normalise(text), '2021-12-30').map(({ text: words }) => words)).toEqual([]);
  });
});
