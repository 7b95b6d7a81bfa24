import type { NormalisedText } from '../../arabic/normalise.ts';
import { mapWords, type Word } from '../../arabic/words.ts';
import { type Lexeme, lookUp } from './lexicon.ts';
import type { Analysis, GrammarWord, Kind, Sense } from './sense.ts';

/** A word of the text, or a known phrase of several, with all it can mean. */
export interface TimeWord extends Word {
  readonly analyses: readonly Analysis[];
  /** The number that digits write; -1 for anything else. */
  readonly value: number;
}

const NONE: readonly Analysis[] = [];

/** The only place where time words are made: the engine reads them fastest when all are of one shape. */
function timeWord({ text, start, end, kind, spaced }: Word, analyses: readonly Analysis[]): TimeWord {
  const value = kind === 'digits' && text.length < 9 ? Number(text) : -1;
  return { text, start, end, kind, spaced, analyses, value };
}

/**
 * Reads a folded text, or the first `most` words of it, as time words. Phrases win over their first word, longer ones
 * over shorter.
 */
export function readTimeWords(source: NormalisedText, most?: number): TimeWord[] {
  const openers: number[] = [];
  let count = 0;
  const words = mapWords(
    source.text,
    (text, start, end, kind, spaced): TimeWord => {
      const lexeme = kind === 'letters' ? lookUp(text) : undefined;
      if (lexeme !== undefined && lexeme.phrases.length > 0) openers.push(count);
      count++;
      const analyses = lexeme === undefined ? NONE : spelledSo(text, lexeme.analyses, start, end, source);
      return timeWord({ text, start, end, kind, spaced }, analyses);
    },
    most,
  );
  return joinPhrases(words, openers, source.text);
}

/** `openers` are the indices of words that may open a phrase. */
function joinPhrases(words: TimeWord[], openers: readonly number[], text: string): TimeWord[] {
  let joined: TimeWord[] | undefined;
  let next = 0;
  for (const at of openers) {
    const phrase = at < next ? undefined : phraseAt(words, at);
    if (phrase === undefined) continue;
    joined ??= [];
    while (next < at) joined.push(words[next++] as TimeWord);
    next = at + 1 + phrase.rest.length;
    const first = words[at] as TimeWord;
    const { end } = words[next - 1] as TimeWord;
    joined.push(timeWord({ ...first, text: text.slice(first.start, end), end }, phrase.analyses));
  }
  if (joined === undefined) return words;
  while (next < words.length) joined.push(words[next++] as TimeWord);
  return joined;
}

// Folding makes «أب» (father) and «آب» (August) one, and «باب» (door) «بآب». Where the writer put a hamza, a madda was
// not meant; behind a clitic it must be written.
function spelledSo(
  text: string,
  analyses: readonly Analysis[],
  start: number,
  end: number,
  source: NormalisedText,
): readonly Analysis[] {
  if (!text.endsWith('اب') || !analyses.some(({ entry }) => entry === 'آب')) return analyses;
  const raw = source.raw.slice(source.starts[start], source.ends[end - 1]);
  if (raw.includes('أ')) return NONE;
  return raw.includes('آ') ? analyses : analyses.filter(({ entry, skip }) => entry !== 'آب' || skip === 0);
}

function phraseAt(words: readonly Word[], at: number): Lexeme['phrases'][number] | undefined {
  const phrases = lookUp((words[at] as Word).text)?.phrases;
  return phrases?.find(({ rest }) => rest.every((text, offset) => words[at + 1 + offset]?.text === text));
}

/** What one analysis of a word says, when it is of kind `k`. */
export type Found<K extends Kind> = Analysis & { readonly sense: Extract<Sense, { k: K }> };

// The five look-ups below are asked of every word many times: plain loops, no closures.

/** The first analysis of kind `k`, if the word has one. */
export function find<K extends Kind>(word: TimeWord | undefined, k: K): Found<K> | undefined {
  if (word === undefined) return undefined;
  for (const analysis of word.analyses) if (analysis.sense.k === k) return analysis as Found<K>;
  return undefined;
}

/** The analysis as a word that steers rules. */
export function findWord(word: TimeWord | undefined, name: GrammarWord): Analysis | undefined {
  if (word === undefined) return undefined;
  for (const analysis of word.analyses) {
    if (analysis.sense.k === 'word' && analysis.sense.word === name) return analysis;
  }
  return undefined;
}

/** Like `find`, for a word inside an expression: nothing may be glued to its front but its article. */
export function bare<K extends Kind>(word: TimeWord | undefined, k: K): Found<K> | undefined {
  if (word === undefined) return undefined;
  for (const analysis of word.analyses) {
    if (analysis.skip === 0 && analysis.sense.k === k) return analysis as Found<K>;
  }
  return undefined;
}

/** Like `findWord`, with nothing glued to its front. */
export function bareWord(word: TimeWord | undefined, name: GrammarWord): Analysis | undefined {
  if (word === undefined) return undefined;
  for (const analysis of word.analyses) {
    if (analysis.skip === 0 && analysis.sense.k === 'word' && analysis.sense.word === name) return analysis;
  }
  return undefined;
}

/** Like `find`, for a word joined to the one before by «و»: nothing else may be glued to its front. */
export function joined<K extends Kind>(word: TimeWord | undefined, k: K): Found<K> | undefined {
  if (word === undefined) return undefined;
  for (const analysis of word.analyses) {
    if (analysis.conjunction === 'و' && analysis.preposition === '' && analysis.sense.k === k)
      return analysis as Found<K>;
  }
  return undefined;
}

/** «يوم», «يومي», «أيام» before what they introduce; «ليلة» is a part of the day. */
export function findDayWord(word: TimeWord | undefined): Found<'unit'> | undefined {
  const unit = find(word, 'unit');
  return unit?.sense.unit === 'D' && !unit.definite && !unit.entry.startsWith('ل') ? unit : undefined;
}
