import { type ArticleUse, writtenForms } from '../../arabic/clitics.ts';
import { ENTRIES } from './entries.ts';
import type { Analysis, Sense } from './sense.ts';

/** A word, or a phrase of several, as the tables give it. */
export interface Entry {
  readonly word: string;
  readonly sense: Sense;
  readonly article: ArticleUse;
}

/** What one written word can be, and the phrases it can begin. Shared by all its occurrences. */
export interface Lexeme {
  readonly analyses: Analysis[];
  /** Longest first. `rest` are the words after the first, folded. */
  readonly phrases: { readonly rest: readonly string[]; readonly analyses: Analysis[] }[];
}

const lexemes = new Map<string, Lexeme>();

function lexemeFor(form: string): Lexeme {
  let lexeme = lexemes.get(form);
  if (lexeme === undefined) {
    lexeme = { analyses: [], phrases: [] };
    lexemes.set(form, lexeme);
  }
  return lexeme;
}

function addForm(form: string, analysis: Analysis): void {
  const [first = '', ...rest] = form.split(' ');
  const lexeme = lexemeFor(first);
  if (rest.length === 0) {
    add(lexeme.analyses, analysis);
    return;
  }
  const key = rest.join(' ');
  let phrase = lexeme.phrases.find(({ rest: other }) => other.join(' ') === key);
  if (phrase === undefined) {
    phrase = { rest, analyses: [] };
    lexeme.phrases.push(phrase);
    lexeme.phrases.sort((a, b) => b.rest.length - a.rest.length);
  }
  add(phrase.analyses, analysis);
}

// Two spellings of a table can fold to one; they are one analysis.
function add(analyses: Analysis[], analysis: Analysis): void {
  const same = JSON.stringify([analysis.sense, analysis.skip, analysis.definite]);
  if (analyses.every(other => JSON.stringify([other.sense, other.skip, other.definite]) !== same)) {
    analyses.push(analysis);
  }
}

for (const { word, sense, article } of ENTRIES) {
  const startsWithArticle = word.startsWith('ال') && article === 'always';
  for (const { form, ...clitics } of writtenForms(startsWithArticle ? word.slice(2) : word, article)) {
    addForm(form, { sense, entry: word, ...clitics });
  }
}

/** One byte for each shape that a known word has. Most words of a text are of another shape and need no look-up. */
const shapes = new Uint8Array(1 << 16);
for (const word of lexemes.keys()) shapes[shapeOf(word)] = 1;

function shapeOf(word: string): number {
  const { length } = word;
  const first = Math.imul(word.charCodeAt(0), 31) + Math.imul(word.charCodeAt(length >> 1), 2017);
  return (
    (first + Math.imul(word.charCodeAt(length - 1), 131) + Math.imul(word.charCodeAt(length >> 2), 8191) + length) &
    0xffff
  );
}

/** What a folded word can be; undefined for the great majority of words. One map look-up at most. */
export function lookUp(word: string): Lexeme | undefined {
  return shapes[shapeOf(word)] === 0 ? undefined : lexemes.get(word);
}
