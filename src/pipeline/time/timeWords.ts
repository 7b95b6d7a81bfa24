import type { NormalisedText } from '../../arabic/normalise.ts';
import { readWords, type Word } from '../../arabic/words.ts';
import { type Lexeme, lookUp } from './lexicon.ts';
import type { Analysis, GrammarWord, Kind, Sense } from './sense.ts';

/** A word of the text, or a known phrase of several, with all it can mean. */
export interface TimeWord extends Word {
  readonly analyses: readonly Analysis[];
  /** The number that digits write; -1 for anything else. */
  readonly value: number;
}

const NONE: readonly Analysis[] = [];

/** Reads a folded text as time words. Phrases win over their first word, longer ones over shorter. */
export function readTimeWords(source: NormalisedText): TimeWord[] {
  const { text } = source;
  const words = readWords(text);
  const result: TimeWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const lexeme = word.kind === 'letters' ? lookUp(word.text) : undefined;
    const phrase = lexeme === undefined ? undefined : phraseAt(lexeme, words, i);
    if (phrase !== undefined) {
      i += phrase.rest.length;
      const { end } = words[i] as Word;
      result.push({ ...word, text: text.slice(word.start, end), end, analyses: phrase.analyses, value: -1 });
      continue;
    }
    const value = word.kind === 'digits' && word.text.length < 9 ? Number(word.text) : -1;
    const { text: own, start, end, kind, spaced } = word;
    result.push({
      text: own,
      start,
      end,
      kind,
      spaced,
      analyses: lexeme ? spelledSo(lexeme.analyses, word, source) : NONE,
      value,
    });
  }
  return result;
}

// Folding makes «أب» (father) and «آب» (August) one. Where the writer put a hamza, a madda was not meant.
function spelledSo(analyses: readonly Analysis[], word: Word, source: NormalisedText): readonly Analysis[] {
  if (!analyses.some(({ entry }) => entry === 'آب')) return analyses;
  return source.raw.slice(source.starts[word.start], source.ends[word.end - 1]).includes('أ') ? NONE : analyses;
}

function phraseAt(lexeme: Lexeme, words: readonly Word[], at: number): Lexeme['phrases'][number] | undefined {
  return lexeme.phrases.find(({ rest }) => rest.every((text, offset) => words[at + 1 + offset]?.text === text));
}

/** What one analysis of a word says, when it is of kind `k`. */
export type Found<K extends Kind> = Analysis & { readonly sense: Extract<Sense, { k: K }> };

/** The first analysis of kind `k`, if the word has one. */
export function find<K extends Kind>(word: TimeWord | undefined, k: K): Found<K> | undefined {
  return word?.analyses.find(analysis => analysis.sense.k === k) as Found<K> | undefined;
}

/** The analysis as a word that steers rules. */
export function findWord(word: TimeWord | undefined, name: GrammarWord): Analysis | undefined {
  return word?.analyses.find(({ sense }) => sense.k === 'word' && sense.word === name);
}

/** Like `find`, for a word inside an expression: nothing may be glued to its front but its article. */
export function bare<K extends Kind>(word: TimeWord | undefined, k: K): Found<K> | undefined {
  return word?.analyses.find(({ sense, skip }) => sense.k === k && skip === 0) as Found<K> | undefined;
}

/** Like `findWord`, with nothing glued to its front. */
export function bareWord(word: TimeWord | undefined, name: GrammarWord): Analysis | undefined {
  return word?.analyses.find(({ sense, skip }) => skip === 0 && sense.k === 'word' && sense.word === name);
}

/** Like `find`, for a word joined to the one before by «و»: nothing else may be glued to its front. */
export function joined<K extends Kind>(word: TimeWord | undefined, k: K): Found<K> | undefined {
  return word?.analyses.find(
    ({ sense, conjunction, preposition }) => sense.k === k && conjunction === 'و' && preposition === '',
  ) as Found<K> | undefined;
}
