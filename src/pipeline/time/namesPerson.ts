import { AFTER_NAMES, GIVEN_NAMES, PERSON_TITLES, PREPOSITIONS } from '../../lexicon/time/named.ts';
import { RULERS } from '../../lexicon/time/traps.ts';
import { isSaying, isVerb } from './tense.ts';
import { find, type TimeWord } from './timeWords.ts';
import { setOf, stands } from './wordTable.ts';

const TITLES = setOf(PERSON_TITLES);
const GIVEN = setOf(GIVEN_NAMES);
const AFTER = setOf(AFTER_NAMES);
const RULER = setOf(RULERS);
const BEFORE_NOUNS = setOf(PREPOSITIONS);

/** «قال حميد شباط إن», «قالت أبريل جونز», «الطفلة نيسان العلي», «مايو كلينك». */
export function isPerson(words: readonly TimeWord[], at: number): boolean {
  if (find(words[at], 'month')?.skip !== 0 && find(words[at], 'hijri')?.skip !== 0) return false;
  // «ميليشيا ماي ماي».
  const twice = [words[at - 1], words[at + 1]].some(word => word?.text === words[at]?.text);
  if (twice || stands(words[at + 1], AFTER)) return true;
  const before = words[at - 1];
  if (before?.kind !== 'letters') return false;
  if (stands(before, RULER)) return true;
  if (stands(before, GIVEN)) return true;
  if (isSaying(before.text) || stands(before, TITLES)) return words[at + 1]?.kind === 'letters';
  // «المغنية الكندية أفريل لافين».
  if (/^ال\p{L}+(ي|يه)$/u.test(before.text) && isDescribed(words, at)) return words[at + 1]?.kind === 'letters';
  if (before.analyses.length > 0) return false;
  return [words[at - 2], words[at - 3]].some(word => word?.kind === 'letters' && isSaying(word.text));
}

/** «السبّاحة الفلسطينية أيلول خوري»: a title, or any noun where an unknown word follows the name. */
function isDescribed(words: readonly TimeWord[], at: number): boolean {
  if (stands(words[at - 2], TITLES)) return true;
  const [noun, next] = [words[at - 2], words[at + 1]];
  if (!noun?.text.startsWith('ال') || noun.analyses.length > 0 || next?.kind !== 'letters') return false;
  return (
    next.analyses.length === 0 &&
    /^(?!ال)\p{L}{3,}$/u.test(next.text) &&
    !isVerb(next.text) &&
    !stands(next, BEFORE_NOUNS)
  );
}
