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

/**
 * Reads a folded text, or the first `most` words of it, as time words. Phrases win over their first word, longer ones
 * over shorter.
 */
export function readTimeWords(source: NormalisedText, most?: number): TimeWord[] {
  const opens: (Lexeme | undefined)[] = [];
  let phrases = false;
  const words = mapWords(
    source.text,
    (text, start, end, kind, spaced): TimeWord => {
      const lexeme = kind === 'letters' ? lookUp(text) : undefined;
      opens.push(lexeme);
      if (lexeme !== undefined && lexeme.phrases.length > 0) phrases = true;
      const analyses = lexeme === undefined ? NONE : spelledSo(lexeme.analyses, start, end, source);
      return {
        text,
        start,
        end,
        kind,
        spaced,
        analyses,
        value: kind === 'digits' && text.length < 9 ? Number(text) : -1,
      };
    },
    most,
  );
  return phrases ? joinPhrases(words, opens, source.text) : words;
}

function joinPhrases(words: readonly TimeWord[], opens: readonly (Lexeme | undefined)[], text: string): TimeWord[] {
  const result: TimeWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as TimeWord;
    const lexeme = opens[i];
    const phrase = lexeme && lexeme.phrases.length > 0 ? phraseAt(lexeme, words, i) : undefined;
    if (phrase === undefined) {
      result.push(word);
      continue;
    }
    i += phrase.rest.length;
    const { end } = words[i] as TimeWord;
    result.push({ ...word, text: text.slice(word.start, end), end, analyses: phrase.analyses });
  }
  return result;
}

// Folding makes «أب» (father) and «آب» (August) one. Where the writer put a hamza, a madda was not meant.
function spelledSo(
  analyses: readonly Analysis[],
  start: number,
  end: number,
  source: NormalisedText,
): readonly Analysis[] {
  if (!analyses.some(({ entry }) => entry === 'آب')) return analyses;
  return source.raw.slice(source.starts[start], source.ends[end - 1]).includes('أ') ? NONE : analyses;
}

function phraseAt(lexeme: Lexeme, words: readonly Word[], at: number): Lexeme['phrases'][number] | undefined {
  return lexeme.phrases.find(({ rest }) => rest.every((text, offset) => words[at + 1 + offset]?.text === text));
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
