import { isOneOf, type Token } from '../../arabic/tokens.ts';
import { GATHERINGS } from '../../model/kindGroups.ts';
import type { Mention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import type { ClauseContext } from './clauseContext.ts';
import { isRelativePronoun } from './relativePronoun.ts';
import type { Trigger } from './triggers/trigger.ts';

/** «زار كييف، حيث التقى الرئيس», «… من برلين، وفيها استقبله»: such a clause is where the one before it ended. */
export function placeBefore({ doc, clause, sentence, entities, tables }: ClauseContext): string | undefined {
  const opening = doc.tokens[clause.from]?.text ?? '';
  if (!WHERE.has(opening)) return undefined;
  const places = entities.filter(
    ({ id, type, tokens: [from] }) =>
      type === 'place' &&
      !tables.lexicon.places[id]?.country &&
      from < clause.from &&
      (opening !== 'حيث' || from >= sentence.tokens[0]),
  );
  // «عاد من زيارة إلى الهند، حيث أجرى»: a country only right before.
  const country = entities.find(({ type, tokens: [, to] }) => type === 'place' && to === clause.from);
  return (country && opening === 'حيث' ? country : places.at(-1))?.id;
}

const WHERE = new Set(['حيث', 'اين', 'وفيها', 'وبها', 'وهناك', 'واليها']);

/** «كييف التي التقت فيها كوليبا», «جنيف، التي اجتمع بها الوزيران»: the town that the relative clause tells of. */
export function placeOfRelative(trigger: Trigger, { doc, clause, entities }: ClauseContext): string | undefined {
  if (!FACE_TO_FACE.has(trigger.kind)) return undefined;
  const inside = doc.tokens
    .slice(trigger.to, Math.min(clause.to, trigger.to + THEREIN_REACH))
    .some(({ text }) => THEREIN.has(text));
  if (!inside) return undefined;
  // «انتقل إلى برلين واجتمع فيها».
  const joined = trigger.tense !== undefined && /^[وف]/.test(doc.tokens[trigger.from]?.text ?? '');
  return entities.findLast(
    ({ type, tokens: [, to] }) =>
      type === 'place' &&
      to <= trigger.from &&
      to >= trigger.from - THEREIN_REACH &&
      (isRelativePronoun(doc.tokens[to]?.text) || (joined && to === trigger.from)),
  )?.id;
}

/** «تعود إلى كييف، وكانت قد زارتها يوم 17 يناير»: the town named last before the verb, in this sentence or the one before. */
export function placeOfObject(
  { from, word }: Trigger,
  { doc, sentenceIndex, entities }: ClauseContext,
): string | undefined {
  if (word.part !== 'verb' || !word.object || !word.entry.ofPlace) return undefined;
  // «وزارتها» is her ministry.
  if (/^وزارت/.test(doc.tokens[from]?.text ?? '')) return undefined;
  const first = doc.sentences[Math.max(0, sentenceIndex - 1)]?.tokens[0] ?? 0;
  return entities.findLast(
    ({ type, by, tokens: [at] }) => type === 'place' && by === 'name' && at >= first && at < from,
  )?.id;
}

/** «زيارة قصيرة للهند …، التقى خلالها مودي»: where the visit was. */
export function placeDuring(
  { to, kind }: Trigger,
  { doc, sentenceIndex }: ClauseContext,
  earlier: readonly Mention[],
): string | undefined {
  const last = earlier.at(-1);
  if (!FACE_TO_FACE.has(kind) || !isDuringIt(doc.tokens[to]?.text)) return undefined;
  return last?.kind === 'visit' && last.sentenceIndex === sentenceIndex ? last.place : undefined;
}

const DURING_IT = new Set(['خلالها', 'خلاله', 'اثناءها']);

/** «التقى خلالها»: in the course of what was told right before. */
export function isDuringIt(text: string | undefined): boolean {
  return text !== undefined && DURING_IT.has(text);
}

/** «وصل بيرنز إلى موسكو والتقى باتروشيف»: whoever a traveller meets next is met where the journey led. */
export function placeOfJourney(
  { from, kind, tense }: Trigger,
  { doc, sentenceIndex, words }: ClauseContext,
  earlier: readonly Mention[],
): string | undefined {
  const last = earlier.at(-1);
  if (!FACE_TO_FACE.has(kind) || last?.kind !== 'visit' || sentenceIndex !== last.sentenceIndex) return undefined;
  // «وأجرت مع لافروف أول محادثات»: the verb that holds the noun.
  const first = Math.max(0, from - HOLDS_REACH);
  const held = tense === undefined ? doc.tokens.slice(first, from).findIndex(isHolding(words)) : from - first;
  const at = first + held;
  const joined = held >= 0 && (/^[وف]/.test(doc.tokens[at]?.text ?? '') || doc.tokens[at - 1]?.text === 'ثم');
  const purpose =
    /^ل(ل|[يت]\p{L}{3})/u.test(doc.tokens[from]?.text ?? '') || PURPOSE.has(doc.tokens[from - 1]?.text ?? '');
  return joined || purpose ? last.place : undefined;
}

/** «يصل إلى موسكو لإجراء محادثات». */
const PURPOSE = new Set(['لاجراء', 'لعقد', 'ليجري', 'ليعقد']);

const HOLDS_REACH = 5;

const isHolding =
  ({ status }: WordTables) =>
  (token: Token): boolean =>
    isOneOf(token, status.occurred);

const THEREIN_REACH = 4;
const THEREIN = new Set(['فيها', 'بها', 'اليها', 'فيه', 'داخلها']);

/** «في المدينة نفسها»، «هناك»: the town named last, in this sentence or the one before. */
export function samePlace(
  trigger: Trigger,
  { doc, clause, sentenceIndex, entities, tables }: ClauseContext,
): string | undefined {
  if (!FACE_TO_FACE.has(trigger.kind)) return undefined;
  const clauseText = doc.text.text.slice(doc.tokens[clause.from]?.start, doc.tokens[clause.to - 1]?.end);
  const again = TOWN_AGAIN.exec(clauseText);
  if (!again) return undefined;
  if (NATIONAL_TOWN.test(clauseText.slice(again.index))) return undefined;
  const here = (doc.tokens[clause.from]?.start ?? 0) + again.index;
  const first = doc.sentences[Math.max(0, sentenceIndex - 1)]?.tokens[0] ?? 0;
  return entities.findLast(
    ({ id, type, by, end, tokens: [from] }) =>
      type === 'place' && by === 'name' && !tables.lexicon.places[id]?.country && from >= first && end <= here + 1,
  )?.id;
}

const FACE_TO_FACE: ReadonlySet<EventKind> = new Set([...GATHERINGS, 'visit']);

/** «المدينة السويسرية» may be another than the one named last. */
const NATIONAL_TOWN = /^\s?(في المدينه|بالمدينه) ال\p{L}+يه/u;

const TOWN_AGAIN = /(^|\s)(في المدينه|بالمدينه|هناك|واجتمع فيها|التقي فيها)(?!\p{L})/u;
