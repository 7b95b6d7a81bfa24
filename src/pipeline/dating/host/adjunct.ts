import { firstTokenFrom, isOneOf } from '../../../arabic/tokens.ts';
import type { Mention } from '../../../model/mention.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import type { EventWordEntry } from '../../lexicon/compileWords.ts';
import type { HostContext } from './host.ts';

/** «بعد القمة»، «فور انتهاء الزيارة»: the event is only what another is seen from. */
export function isAdjunct(doc: DocumentText, { clause, trigger }: Mention): boolean {
  return ADJUNCT.test(doc.text.text.slice(Math.max(clause.start, trigger.start - 24), trigger.start));
}

const ADJUNCT =
  /(^|[\s،,])و?(بعد|قبل|قبيل|عقب|فور|غداه|عشيه|اثر|منذ|خلال|بعيد)\s+(انتهاء |اختتام |انعقاد |نهايه |هذه |هذا |تلك )?$/;

/** «الزيارة التي قام بها يومي 2 و3», «قمة انعقدت الخميس»: the verb is the event's own. */
export function isExplained({ doc, words }: HostContext, { trigger }: Mention): boolean {
  if (/^[،,]?\s+(التي|الذي)\s/.test(doc.text.text.slice(trigger.end, trigger.end + 8))) return true;
  const next = doc.tokens[firstTokenFrom(doc.tokens, trigger.end)];
  if (next === undefined || next.start !== trigger.end + 1) return false;
  // «لقاء جمع يوم الاثنين سوليفان بباتروشيف».
  return isOneOf(next, words.status.occurred) || next.forms.some(form => words.events.get(form)?.some(isGathering));
}

const isGathering = ({ part, entry }: EventWordEntry): boolean => part === 'verb' && entry.container === true;
