import type { Token } from '../../arabic/tokens.ts';
import { isEventWord, type WordTables } from './compileWords.ts';
import { onceAWordIn } from './onceAWord.ts';

/** Whether a word is in the table of event words at all: most are not. */
export const mayNameEvent = onceAWordIn<WordTables>(({ forms }, { events }) => forms.some(form => events.has(form)));

/** Whether a word, whatever stands around it, may be a noun for an event. */
export function isEventNoun(token: Token, words: WordTables): boolean {
  return mayNameEvent(token, words) && isEventWord(token.forms, 'noun', words);
}

/** The same of a verb; any clitic may stand before it. */
export function isEventVerb(token: Token, words: WordTables): boolean {
  return mayNameEvent(token, words) && isEventWord(token.forms, 'verb', words);
}
