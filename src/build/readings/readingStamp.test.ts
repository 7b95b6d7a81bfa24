import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLexicon } from '../readLexicon.ts';
import { readingStamp } from './readingStamp.ts';

// Protects against stale readings: another rule or another word is another stamp, a test or a page is not.
const lexicon = await readLexicon('data/lexicon');

it('changes with every rule and word, and with nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'stamp-'));
  try {
    for (const room of ['model', 'arabic', 'lexicon', 'pipeline'])
      cpSync(join('src', room), join(root, 'src', room), { recursive: true });
    cpSync('package-lock.json', join(root, 'package-lock.json'));
    const before = readingStamp(root, lexicon);
    writeFileSync(join(root, 'src', 'pipeline', 'some.test.ts'), 'a test');
    expect(readingStamp(root, lexicon)).toBe(before);
    expect(readingStamp(root, { ...lexicon, places: {} })).not.toBe(before);
    writeFileSync(join(root, 'src', 'pipeline', 'dating', 'some.ts'), 'a rule');
    expect(readingStamp(root, lexicon)).not.toBe(before);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
