import type { NormalisedText } from '../../arabic/normalise.ts';
import { readWords } from '../../arabic/words.ts';
import type { Span } from '../../model/span.ts';
import { findGovernor } from './findGovernor.ts';
import type { Governor } from './readVerb.ts';

/**
 * The word that says whether the expression at `span` (raw code units) lies in the past or the future of the news: the
 * nearest verb before it in its sentence, else after it. Undefined when nothing does.
 */
export function governorAt(text: NormalisedText, span: Span): Governor | undefined {
  const words = readWords(text.text);
  const from = words.findIndex(word => (text.ends[word.end - 1] ?? 0) > span.start);
  if (from < 0) return undefined;
  let to = from;
  while (to < words.length && (text.starts[words[to]?.start ?? 0] ?? 0) < span.end) to++;
  return findGovernor(words, from, to);
}
