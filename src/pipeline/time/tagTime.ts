import { formatDay, formatEdtf } from '../../arabic/formatDate.ts';
import { type NormalisedText, toRawSpan } from '../../arabic/normalise.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { Anchor, ReasoningStep, TimeExpression } from '../../model/timeExpression.ts';
import { findDatelineIn } from './findDateline.ts';
import { type RuleReading, readAll } from './readRules.ts';
import { readTimeWords } from './timeWords.ts';

/**
 * Finds the time expressions of a text, in order and without overlap, and reads them against `reference`, the day of
 * publication. After a dateline inside the text («جنيف، 16 يونيو 2021 —») «اليوم» is the dateline's day. Pure; never
 * throws on any text; linear in its length. Spans index the raw text.
 */
export function tagTime(text: NormalisedText, reference: IsoDay): readonly TimeExpression[] {
  const words = readTimeWords(text);
  const dateline = findDatelineIn(text, words, reference);
  const base = { source: text, words };
  const found = readAll(base, at => (dateline !== undefined && at >= dateline.next ? dateline.day : reference));
  return found.map(reading => {
    const own = dateline !== undefined && reading.at >= dateline.next ? dateline.day : reference;
    return toExpression(text, reading, own);
  });
}

function toExpression(text: NormalisedText, reading: RuleReading, reference: IsoDay): TimeExpression {
  const span = toRawSpan(text, reading);
  const { type, value, mod, edtf, range, rule, explicit, problems } = reading;
  const words = text.raw.slice(span.start, span.end);
  return {
    ...span,
    text: words,
    type,
    value,
    ...(mod !== undefined && { mod }),
    ...(edtf !== undefined && { edtf }),
    ...(range !== undefined && { range }),
    ...(reading.anchor !== undefined && { anchor: toAnchor(text, reading.anchor) }),
    rule,
    reasoning: toReasoning(reading, words, reference),
    explicit: explicit === true,
    ...(problems !== undefined && { problems }),
  };
}

function toAnchor(text: NormalisedText, anchor: NonNullable<RuleReading['anchor']>): Anchor {
  const span = toRawSpan(text, anchor);
  return { ...span, text: text.raw.slice(span.start, span.end), direction: anchor.direction, kind: anchor.kind };
}

function toReasoning(reading: RuleReading, words: string, reference: IsoDay): ReasoningStep[] {
  const { rule, why, edtf, explicit, value } = reading;
  const steps: ReasoningStep[] = [{ rule: 'words', text: `العبارة في النص: «${words}».` }];
  if (explicit !== true) {
    steps.push({ rule: 'reference', text: `تاريخ الخبر: ${formatDay(reference, undefined, { weekday: true })}.` });
  }
  for (const text of why) steps.push({ rule, text });
  steps.push({ rule: 'result', text: `النتيجة: ${edtf === undefined ? value : formatEdtf(edtf)}.` });
  return steps;
}
