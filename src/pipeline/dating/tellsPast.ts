import { isOneOf } from '../../arabic/tokens.ts';
import type { Mention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';

/** Whether a verb of the mention's clause is past: «بحث الرئيسان اليوم في اتصال هاتفي». */
export function tellsPast(doc: DocumentText, { clause, sentenceIndex }: Mention, words: WordTables): boolean {
  const tokens = doc.tokens.slice(...(doc.sentences[sentenceIndex]?.tokens ?? [0, 0]));
  return tokens.some(
    token =>
      token.start >= clause.start &&
      token.end <= clause.end &&
      (isOneOf(token, words.status.occurred) || token.forms.some(form => isPastVerb(form, words))),
  );
}

function isPastVerb(form: string, words: WordTables): boolean {
  return words.events.get(form)?.some(entry => entry.part === 'verb' && entry.tense === 'past') ?? false;
}
