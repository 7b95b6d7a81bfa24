import { AFTER_BOTH, BEFORE_BOTH, BEFORE_CLAUSE, BEFORE_PERSONS } from '../../lexicon/time/named.ts';
import type { RuleReading } from './readRules.ts';
import { find, type TimeWord } from './timeWords.ts';
import { setOf, stands } from './wordTable.ts';

const BEFORE_TWO = setOf(BEFORE_BOTH, BEFORE_PERSONS);
const OPENS_CLAUSE = setOf(BEFORE_CLAUSE);
const AFTER_TWO = setOf(AFTER_BOTH);

/** Whether «الاثنين» at `at` are two persons or things: «بين الاثنين», «الاثنين معا»; «بين الاثنين والخميس» are days. */
export function isTwoThings(words: readonly TimeWord[], at: number, next: number): boolean {
  if (stands(words[next], AFTER_TWO)) return true;
  // «موكليه الاثنين لا تربطهما صلة».
  if (words.slice(next, next + PRONOUN_REACH).some(({ text }) => /\p{L}{2}هما$/u.test(text))) return true;
  const other = words[next]?.text === 'و' ? words[next + 1] : words[next];
  if (find(other, 'weekday') !== undefined) return false;
  return stands(words[at - 1], BEFORE_TWO) || (stands(words[at - 1], OPENS_CLAUSE) && isDual(other));
}

/** Words within which a pronoun of two must stand. */
const PRONOUN_REACH = 2;

/** «جاهزان», «سيلتقيان», «كانا», «تجاوزا»: what is said of two. */
const isDual = (word: TimeWord | undefined): boolean =>
  word?.kind === 'letters' && /(ان|انا|تا|(?!ال)\p{L}{3}ا)$/u.test(word.text);

/** Duals of units that are adjectives too, by the ending of the dual they describe. */
const ADJECTIVES: ReadonlyMap<string, RegExp> = new Map([
  ['عامين', /^(?!ال)\p{L}{2,}ين$/u],
  ['دقيقتين', /^(?!ال)\p{L}{2,}تين$/u],
  ['دقيقتان', /^(?!ال)\p{L}{2,}تان$/u],
]);

/** «مديرين عامين», «عمليتين دقيقتين»: two that are general or exact, not two years or minutes. */
export function isTwoSuch(words: readonly TimeWord[], { at, next }: RuleReading): boolean {
  const described = next === at + 1 ? ADJECTIVES.get(words[at]?.text ?? '') : undefined;
  const before = words[at - 1];
  return described !== undefined && before?.analyses.length === 0 && described.test(before.text);
}
