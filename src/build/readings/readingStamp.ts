import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Lexicon } from '../../model/lexicon.ts';

/** All rooms whose code a reading goes through. */
const ROOMS = ['model', 'arabic', 'lexicon', 'pipeline'].map(room => join('src', room));

/** Names everything but the article itself that a reading depends on: words, rules, libraries, engine. */
export function readingStamp(root: string, lexicon: Lexicon): string {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(lexicon));
  const files = [...ROOMS.flatMap(room => sourcesIn(join(root, room))), join(root, 'package-lock.json')];
  for (const file of files) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}

function sourcesIn(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map(name => join(dir, name));
}
