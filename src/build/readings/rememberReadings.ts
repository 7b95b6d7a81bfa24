import { join } from 'node:path';
import type { Lexicon } from '../../model/lexicon.ts';
import { type ReadArticle, readArticle } from '../../pipeline/readArticle.ts';
import { keepReadings } from './keepReadings.ts';
import { readingStamp } from './readingStamp.ts';
import { diskReadings } from './readingStore.ts';

const projectRoot = join(import.meta.dirname, '..', '..', '..');

const KEPT_READINGS = join(projectRoot, '.cache', 'readings');

/** Reads articles, those that were read before with the same words and rules from the folder `kept`. */
export function rememberReadings(lexicon: Lexicon, kept: string = KEPT_READINGS): ReadArticle {
  return keepReadings(readArticle, diskReadings(kept, readingStamp(projectRoot, lexicon)));
}
