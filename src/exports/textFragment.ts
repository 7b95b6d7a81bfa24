import { normaliseKey } from '../arabic/normalise.ts';
import type { Span } from '../model/span.ts';

/** The publisher's address with the fragment that leads to the passage, where one does. */
export function addressOfPassage(url: string, body: string | undefined, passage: Span): string {
  const fragment = body === undefined ? undefined : textFragmentFor(body, passage);
  if (fragment === undefined) return url;
  // An address may have a fragment of its own already; the directive then follows it.
  return url.includes('#') ? url + fragment.slice(1) : url + fragment;
}

/** What a browser looks for: the passage from `start` to `end`, told apart by what stands before it. */
interface Directive {
  readonly prefix: string;
  readonly start: string;
  /** Empty when `start` is the whole passage. */
  readonly end: string;
}

/** Passages up to this many words are named whole. */
const WHOLE = 10;
const WORDS_AT_ENDS = [4, 6, 8] as const;
const WORDS_BEFORE = [0, 2, 4] as const;

/**
 * The part of a link that makes browsers scroll to a passage of an article (`#:~:text=…`), the shortest that has been
 * verified to match once in the body, and there. Undefined when none does: a link that leads elsewhere is worse than one
 * that leads to the top.
 */
export function textFragmentFor(body: string, passage: Span): string | undefined {
  const directive = candidates(body, passage).find(candidate => matchesOnlyAt(body, passage, candidate));
  return directive && `#:~:text=${written(directive)}`;
}

function candidates(body: string, { start, end }: Span): readonly Directive[] {
  const lines = body
    .slice(start, end)
    .split('\n')
    .map(wordsOf)
    .filter(words => words.length > 0);
  const [first = [], last = []] = [lines[0], lines.at(-1)];
  const before = wordsOf(body.slice(0, start).split('\n').at(-1) ?? '');
  const isShort = lines.length === 1 && first.length <= WHOLE;
  return WORDS_BEFORE.flatMap(prefixWords => {
    const prefix = prefixWords === 0 ? '' : before.slice(-prefixWords).join(' ');
    if (isShort) return [{ prefix, start: first.join(' '), end: '' }];
    // On one line both ends need words of their own.
    const most = lines.length === 1 ? Math.floor(first.length / 2) : Number.POSITIVE_INFINITY;
    return WORDS_AT_ENDS.map(count => {
      const each = Math.min(count, most);
      return { prefix, start: first.slice(0, each).join(' '), end: last.slice(-each).join(' ') };
    });
  });
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(word => word !== '');
}

/** Browsers overlook case, marks and, some of them, forms of a letter: what is unique when all that is folded is unique. */
function folded(text: string): string {
  return normaliseKey(text).replace(/\s+/g, ' ').trim();
}

function matchesOnlyAt(body: string, passage: Span, { prefix, start, end }: Directive): boolean {
  const text = folded(body);
  const opening = folded(`${prefix} ${start}`);
  const at = text.indexOf(opening);
  if (at < 0 || text.indexOf(opening, at + 1) >= 0) return false;
  const from = at + opening.length - folded(start).length;
  const wanted = folded(body.slice(passage.start, passage.end));
  if (end === '') return text.startsWith(wanted, from);
  // The browser takes the first ending after the beginning.
  const ending = folded(end);
  const to = text.indexOf(ending, from + folded(start).length);
  return to >= 0 && text.slice(from, to + ending.length) === wanted;
}

function written({ prefix, start, end }: Directive): string {
  // A dash or a comma would be read as syntax.
  const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
  return [...(prefix === '' ? [] : [`${encode(prefix)}-`]), encode(start), ...(end === '' ? [] : [encode(end)])].join(
    ',',
  );
}
