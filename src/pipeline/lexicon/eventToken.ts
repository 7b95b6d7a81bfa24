import { isEventWord, type WordTables } from './compileWords.ts';
import { onceAWord } from './onceAWord.ts';

/** Whether a word, whatever stands around it, may be a noun for an event. */
export const isEventNoun = onceAWord<WordTables>(({ forms }, words) => isEventWord(forms, 'noun', words));

/** The same of a verb; any clitic may stand before it. */
export const isEventVerb = onceAWord<WordTables>(({ forms }, words) => isEventWord(forms, 'verb', words));
