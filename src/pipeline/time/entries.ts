import type { ArticleUse } from '../../arabic/clitics.ts';
import { CLOCK_HEADS, HOUR_FRACTIONS, LOCAL_ZONES, MERIDIEM, ZONE_HEADS, ZONES } from '../../lexicon/time/clock.ts';
import { DAY_PARTS, WEAK_DAY_PARTS } from '../../lexicon/time/dayParts.ts';
import { DEICTIC_DAYS, DEICTIC_TIMES, VAGUE_REFERENCES } from '../../lexicon/time/deictics.ts';
import { GRAMMAR_WORDS } from '../../lexicon/time/grammar.ts';
import {
  APPROXIMATORS,
  EVERY_WORDS,
  NARRATIVE_ADJECTIVES,
  PARTS,
  RECENT_ADJECTIVES,
  RELATIVE_ADJECTIVES,
  SAME_WORDS,
  THAT_WORDS,
  THIS_WORDS,
  VAGUE_AFTER,
  VAGUE_NUMBERS,
} from '../../lexicon/time/modifiers.ts';
import { GREGORIAN_MONTHS, HIJRI_MONTHS, WEAK_HIJRI_MONTHS, WEAK_MONTHS } from '../../lexicon/time/months.ts';
import { HUNDREDS, ONES, ORDINALS, TENS, THOUSANDS } from '../../lexicon/time/numbers.ts';
import { DECADES, GREGORIAN_FEASTS, HIJRI_FEASTS, SEASONS, SET_ADVERBS } from '../../lexicon/time/periods.ts';
import { COUNTED_NOUNS, NUMBERED_NOUNS, TODAY_FOLLOWERS } from '../../lexicon/time/traps.ts';
import { UNITS } from '../../lexicon/time/units.ts';
import { WEEKDAY_EPITHETS, WEEKDAYS } from '../../lexicon/time/weekdays.ts';
import { YEAR_ADJECTIVES, YEAR_HEADS } from '../../lexicon/time/yearHeads.ts';
import type { Entry } from './lexicon.ts';
import type { GrammarWord, Sense } from './sense.ts';

const entries: Entry[] = [];

function list(words: readonly string[], article: ArticleUse, sense: (word: string) => Sense): void {
  for (const word of words) entries.push({ word, article, sense: sense(word) });
}

const keyed = <V extends readonly string[]>(table: Readonly<Record<number, V>>): [number, V][] =>
  Object.entries(table).map(([key, words]) => [Number(key), words]);

/** Masculine, feminine, dual and plural of an adjective: ماضي، ماضية، ماضيين، ماضيتين، ماضيان، ماضيات. */
export function adjectiveForms(word: string): string[] {
  return [word, `${word}ة`, `${word}ين`, `${word}تين`, `${word}ان`, `${word}تان`, `${word}ات`];
}

GREGORIAN_MONTHS.forEach((names, at) => {
  list(names, 'never', word => ({ k: 'month', month: at + 1, weak: WEAK_MONTHS.includes(word) }));
});
HIJRI_MONTHS.forEach((names, at) => {
  list(names, 'never', word => ({ k: 'hijri', month: at + 1, weak: WEAK_HIJRI_MONTHS.includes(word) }));
});
WEEKDAYS.forEach((names, at) => {
  list(names, 'optional', () => ({ k: 'weekday', day: at + 1 }));
});
for (const { unit, one, two, many } of UNITS) {
  list(one, 'optional', () => ({ k: 'unit', unit, n: 'one' }));
  list(two, 'optional', () => ({ k: 'unit', unit, n: 'two' }));
  list(many, 'optional', () => ({ k: 'unit', unit, n: 'many' }));
}
for (const [value, words] of keyed(ONES)) list(words, 'optional', () => ({ k: 'number', value, size: 1 }));
for (const [value, words] of keyed(TENS)) list(words, 'optional', () => ({ k: 'number', value, size: 10 }));
for (const [value, words] of keyed(HUNDREDS)) list(words, 'optional', () => ({ k: 'number', value, size: 100 }));
for (const [value, words] of keyed(THOUSANDS)) list(words, 'optional', () => ({ k: 'number', value, size: 1000 }));
for (const [value, words] of keyed(ORDINALS)) {
  list(words, 'optional', word => ({ k: 'ordinal', value, feminine: /[ةى]$/.test(word) && word !== 'غرة' }));
}
for (const { shift, words } of RELATIVE_ADJECTIVES) {
  list(words.flatMap(adjectiveForms), 'optional', () => ({ k: 'relative', shift }));
}
list(RECENT_ADJECTIVES, 'optional', () => ({ k: 'recent' }));
list(SAME_WORDS, 'never', () => ({ k: 'same' }));
list(THIS_WORDS, 'never', () => ({ k: 'this' }));
list(THAT_WORDS, 'never', () => ({ k: 'that' }));
for (const { shift, words } of NARRATIVE_ADJECTIVES) list(words, 'always', () => ({ k: 'narrative', shift }));
for (const { mod, words } of PARTS) list(words, 'never', () => ({ k: 'part', mod }));
for (const { mod, words } of APPROXIMATORS) list(words, 'never', () => ({ k: 'approximator', mod }));
list(VAGUE_NUMBERS, 'never', () => ({ k: 'vague' }));
list(VAGUE_AFTER, 'optional', () => ({ k: 'vagueAfter' }));
list(EVERY_WORDS, 'never', () => ({ k: 'every' }));
for (const { shift, words } of DEICTIC_DAYS) {
  for (const word of words)
    list([word], word.startsWith('ال') ? 'always' : 'never', () => ({ k: 'deicticDay', shift }));
}
for (const { shift, part, words } of DEICTIC_TIMES) {
  for (const word of words) {
    list([word], word.startsWith('ال') ? 'always' : 'never', () => ({ k: 'deicticTime', shift, part }));
  }
}
for (const value of ['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'] as const) {
  for (const word of VAGUE_REFERENCES[value]) {
    list([word], word.startsWith('ال') ? 'always' : 'never', () => ({ k: 'reference', value }));
  }
}
for (const { part, words } of DAY_PARTS) {
  list(words, 'optional', word => ({ k: 'dayPart', part, weak: WEAK_DAY_PARTS.includes(word) }));
}
for (const head of CLOCK_HEADS) list([head], head.startsWith('ال') ? 'always' : 'never', () => ({ k: 'clockHead' }));
for (const [minutes, words] of keyed(HOUR_FRACTIONS)) list(words, 'optional', () => ({ k: 'hourFraction', minutes }));
for (const half of ['am', 'noon', 'pm', 'night'] as const) {
  list(MERIDIEM[half], 'never', () => ({ k: 'meridiem', half }));
}
list(ZONES, 'never', () => ({ k: 'zone' }));
list(ZONE_HEADS, 'never', () => ({ k: 'zoneHead' }));
list(LOCAL_ZONES, 'never', () => ({ k: 'localZone' }));
for (const season of ['SP', 'SU', 'FA', 'WI'] as const) {
  list(SEASONS[season], 'optional', () => ({ k: 'season', season }));
}
for (const [tens, words] of keyed(DECADES)) list(words, 'optional', () => ({ k: 'decade', tens }));
for (const { value, words } of SET_ADVERBS) list(words, 'never', () => ({ k: 'setAdverb', value }));
for (const { month, day, words } of HIJRI_FEASTS) list(words, 'never', () => ({ k: 'hijriFeast', month, day }));
for (const { month, day, words } of GREGORIAN_FEASTS) list(words, 'never', () => ({ k: 'feast', month, day }));
for (const word of Object.keys(GRAMMAR_WORDS) as (keyof typeof GRAMMAR_WORDS)[]) {
  list(GRAMMAR_WORDS[word], 'never', () => ({ k: 'word', word }));
}
const TRAPS: readonly [GrammarWord, readonly string[]][] = [
  ['counted', COUNTED_NOUNS],
  ['numbered', NUMBERED_NOUNS],
  ['epithet', WEEKDAY_EPITHETS],
  ['todayFollower', TODAY_FOLLOWERS],
  ['yearHead', YEAR_HEADS],
  ['yearAdjective', YEAR_ADJECTIVES],
];
for (const [word, words] of TRAPS) list(words, 'never', () => ({ k: 'word', word }));

/** Every word and phrase the tagger knows, with what it means and how it takes the article. */
export const ENTRIES: readonly Entry[] = entries;
