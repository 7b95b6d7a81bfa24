import type { DatePreferences } from '../../arabic/datePreferences.ts';
import { inReadersWords } from '../../arabic/readersWords.ts';

/** Titles, addresses, and what is left: dates, each between two commas. */
const PARTS = /«[^»]*»|https?:\S+|[^،«/]*\p{Script=Arabic}\/\p{Script=Arabic}[^،«]*|(?<=، )عام \d{4}/gu;

/** A footnote with its dates in the reader's words, as it goes into their report; names, titles and addresses stay. */
export function readersFootnote(footnote: string, preferences: DatePreferences): string {
  return footnote.replace(PARTS, part => (/^(?:«|http)/.test(part) ? part : inReadersWords(part, preferences)));
}
