import { isOneOf } from '../../arabic/tokens.ts';
import type { Mention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { looksAhead } from '../time/findGovernor.ts';
import { type Readable, verbAt } from '../time/readVerb.ts';
import { isSaying } from '../time/tense.ts';

/** Whether a verb of the mention's clause is past: «بحث الرئيسان اليوم في اتصال هاتفي», «حذره اليوم في اتصال». */
export function tellsPast(doc: DocumentText, mention: Mention, words: WordTables): boolean {
  const { clause, sentenceIndex, trigger } = mention;
  const tokens = doc.tokens.slice(...(doc.sentences[sentenceIndex]?.tokens ?? [0, 0]));
  const inClause = tokens.filter(token => token.start >= clause.start && token.end <= clause.end);
  if (
    inClause.some(token => isOneOf(token, words.status.occurred) || token.forms.some(form => isPastVerb(form, words)))
  )
    return true;
  const isOccasion = ON_OCCASION.test(doc.text.text.slice(clause.start, trigger.start));
  const readable: readonly Readable[] = inClause.map(({ text }) => ({ text, kind: 'letters' }));
  return inClause.some(
    ({ start, text }, at) =>
      (isOccasion || start < trigger.start) &&
      verbAt(readable, at)?.direction === 'past' &&
      (isOccasion || isAnnounced(mention, text) || !(isSaying(text) || looksAhead(text))),
  );
}

/** «أعلن بايدن الدفعة الأولى من العقوبات»: the telling of them makes them. */
function isAnnounced({ kind }: Mention, verb: string): boolean {
  return (kind === 'sanctions' || kind === 'document') && /^[وف]?(اعلن|اعلنت|كشف|كشفت)$/.test(verb);
}

/** Before an event on which something was said. */
const ON_OCCASION = /(^|\s)(في|خلال|عبر|اثناء)\s(اول |ثاني |ثالث |اخر )?$/;

function isPastVerb(form: string, words: WordTables): boolean {
  return words.events.get(form)?.some(entry => entry.part === 'verb' && entry.tense === 'past') ?? false;
}
