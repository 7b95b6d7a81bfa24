import { isOneOf, type Token } from '../arabic/tokens.ts';
import { firstIndex } from '../model/firstIndex.ts';
import type { EntityMention } from '../model/mention.ts';
import type { DocumentText } from './document/readDocument.ts';
import type { EntityTables } from './lexicon/compileEntities.ts';
import { onceAWordIn } from './lexicon/onceAWord.ts';

/** An article on this diplomacy names its people or bodies in at least this share of its lines of reporting. */
const LEAST_SHARE = 0.34;
/** … and in its first lines: what an article is about, it says first. */
const OPENING_LINES = 4;

/**
 * Tells whether an article is about the diplomacy of the two presidents: people or bodies of both countries (or a
 * principal) among its opening lines, and all along. A match report that mentions the summit once is not.
 */
export function isRelevant(
  doc: DocumentText,
  entities: readonly EntityMention[],
  tables: EntityTables,
  countryOf: (id: string) => string | undefined,
  otherSubjects: ReadonlySet<string>,
): boolean {
  if (isOnOtherSubject(doc, otherSubjects)) return false;
  const political = entities.filter(({ type, by }) => type !== 'place' && by !== 'nationality');
  const lineOf = lineFinder(doc);
  const reporting = new Set(doc.sentences.map(({ line }) => line));
  const named = new Set(political.map(lineOf).filter(line => reporting.has(line)));
  if (reporting.size === 0 || named.size / reporting.size < LEAST_SHARE) return false;
  const opening = openingOf(doc, [...reporting]);
  const states = new Set(entities.filter(entity => opening.includes(lineOf(entity))).map(({ id }) => countryOf(id)));
  const bothStates = tables.principalStates.every(country => states.has(country));
  if (!bothStates && !opening.some(line => named.has(line))) return false;
  const principal = political.some(({ id }) => tables.lexicon.people[id]?.principal);
  const sides = new Set(entities.map(({ id }) => countryOf(id)));
  return principal || tables.principalStates.every(country => sides.has(country));
}

/** An article on something else speaks of it in at least this share of its lines. */
const OTHER_SHARE = 0.5;

function isOnOtherSubject({ tokens, sentences }: DocumentText, words: ReadonlySet<string>): boolean {
  const lines = new Set(sentences.map(({ line }) => line));
  const other = new Set<number>();
  for (const sentence of sentences) {
    const [from, to] = sentence.tokens;
    for (let at = from; at < to && !other.has(sentence.line); at++)
      if (isOfSubject(tokens[at] as Token, words)) other.add(sentence.line);
  }
  return other.size / lines.size >= OTHER_SHARE;
}

// «فكرة» is no ball.
const isOfSubject = onceAWordIn<ReadonlySet<string>>(
  (token, words) => isOneOf(token, words) && (!token.text.startsWith('ف') || words.has(token.text)),
);

/** The first lines of some length, or just the first where all are short. */
function openingOf(doc: DocumentText, reporting: readonly number[]): readonly number[] {
  const wordy: number[] = [];
  for (const line of reporting) {
    if (isWordy(doc, line)) wordy.push(line);
    if (wordy.length === OPENING_LINES) break;
  }
  return wordy.length > 0 ? wordy : reporting.slice(0, OPENING_LINES);
}

/** A headline or more; bylines, dates and credits of pictures are shorter. */
function isWordy(doc: DocumentText, line: number): boolean {
  const span = doc.lines[line];
  return span !== undefined && doc.text.text.slice(span.start, span.end).split(' ').length >= LEAST_WORDS;
}

const LEAST_WORDS = 6;

function lineFinder(doc: DocumentText): (entity: EntityMention) => number {
  return ({ start }) => Math.max(0, firstIndex(doc.lines, line => line.start > start) - 1);
}
