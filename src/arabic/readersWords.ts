import { MONTH_NAMES } from '../lexicon/monthNames.ts';
import { type DatePreferences, withDigits } from './datePreferences.ts';

const DUAL_NAMES = new Map(MONTH_NAMES.egyptian.map((name, at) => [`${name}/${MONTH_NAMES.levantine[at]}`, at]));
const DUAL_NAME = new RegExp([...DUAL_NAMES.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/**
 * Turns a text written with the default preferences (both month names, Latin digits) into the reader's own. It lets pages
 * and published sentences be written once; never meant for quotes, which stay as their source has them.
 */
export function inReadersWords(text: string, { months, digits }: DatePreferences): string {
  // «…»: words of the source, which stay as it has them.
  return text.replace(OUTSIDE_QUOTES, part => {
    const named =
      months === 'both'
        ? part
        : part.replace(DUAL_NAME, name => MONTH_NAMES[months][DUAL_NAMES.get(name) ?? 0] ?? name);
    return withDigits(named, digits);
  });
}

const OUTSIDE_QUOTES = /(?<=^|»)[^«]+/g;
