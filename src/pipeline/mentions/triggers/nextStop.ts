import { GATHERINGS } from '../../../model/kindGroups.ts';
import { gapBefore } from '../../document/gapBefore.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import { isOfDate } from '../isOfDate.ts';
import type { Trigger } from './trigger.ts';

/** «ثلاث جولات: في جنيف يوم 10 يناير، ثم في بروكسل بعد ذلك بيومين، وأخيراً في فيينا»: a town and a day for each of several; «يزور كييف الاثنين، وموسكو في اليوم التالي»; «…، ثم إلى موسكو» on a `journey` told before in the sentence. */
export function nextStop(
  doc: DocumentText,
  at: number,
  triggers: readonly Trigger[],
  isTown: (token: number) => boolean,
  journey?: Trigger,
): Trigger | undefined {
  if (journey && doc.tokens[at]?.text === 'ثم' && doc.tokens[at + 1]?.text === 'الي' && isTown(at + 2)) return journey;
  const last = triggers.findLast(({ again }) => again === undefined);
  const isSeveral = last?.word.part === 'noun' && last.word.plural && GATHERINGS.has(last.kind);
  if (!isSeveral && !(last?.word.part === 'verb' && last.kind === 'visit')) return undefined;
  const word = doc.tokens[at]?.text ?? '';
  const town = NEXT_IN.test(word) ? at + 1 : NEXT.test(word) && doc.tokens[at + 1]?.text === 'في' ? at + 2 : at;
  if (!word.startsWith('و') && word !== 'ثم') return undefined;
  const dated = doc.tokens
    .slice(town + 1, town + 1 + STOP_REACH)
    .some(({ text }) => isOfDate(text) || LATER.test(text));
  return isTown(town) && dated && gapBefore(doc, at).trim() !== '' ? last : undefined;
}

const NEXT_IN = /^وفي$/;
const NEXT = /^(ثم|واخيرا|وبعدها|وبعده)$/;
/** «بين روسيا والناتو بعد ذلك بيومين». */
const STOP_REACH = 7;
const LATER = /^ب?(يوم|يومين|ايام|اسبوع)$/;

/** «يصل الاثنين إلى كييف، ويوم الثلاثاء إلى موسكو». */
export function leadsOnTo({ tokens }: DocumentText, at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (!word.startsWith('و') || !(isOfDate(word.slice(1)) || word === 'وفي')) return false;
  let next = at + 1;
  while (next < at + STOP_REACH && isOfDate(tokens[next]?.text ?? '')) next++;
  return tokens[next]?.text === 'الي';
}
