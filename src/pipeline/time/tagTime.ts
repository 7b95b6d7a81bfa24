import { formatDay, formatEdtf } from '../../arabic/formatDate.ts';
import { type NormalisedText, toRawSpan } from '../../arabic/normalise.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import type { Anchor, ReasoningStep, TimeExpression, TimexType } from '../../model/timeExpression.ts';
import { datelineTest, fullDateline } from './findDateline.ts';
import { type RuleReading, readAll } from './readRules.ts';
import { readTimeWords, type TimeWord } from './timeWords.ts';

/** The times of a text, and the date at its head that says of which day it is, where that is the day it is read on. */
export interface TextTimes {
  readonly times: readonly TimeExpression[];
  /** In the raw text. */
  readonly dateline: Span | undefined;
}

/**
 * Finds the time expressions of a text, in order and without overlap, and reads them against `reference`, the day of
 * publication. After a dateline inside the text («جنيف، 16 يونيو 2021 —») «اليوم» is the dateline's day. Pure; never
 * throws on any text; linear in its length. Spans index the raw text. `words` for who has them already.
 */
export function tagTime(
  text: NormalisedText,
  reference: IsoDay,
  words: readonly TimeWord[] = readTimeWords(text),
): readonly TimeExpression[] {
  return readTimes(text, reference, words).times;
}

export function readTimes(text: NormalisedText, reference: IsoDay, words: readonly TimeWord[]): TextTimes {
  let dateline: RuleReading | undefined;
  const isDateline = datelineTest(words);
  // The first dateline decides, as soon as it is read: what follows is of its day.
  const dayFrom = (reading: RuleReading): IsoDay | undefined => {
    if (dateline !== undefined || !isDateline(reading)) return undefined;
    dateline = reading;
    return reading.value.slice(0, 10);
  };
  const readings = readAll({ source: text, words, reference }, { dayFrom });
  const full = fullDateline(words, readings);
  const own = referenceStep(reference);
  const day = dateline?.value.slice(0, 10) ?? reference;
  const from = dateline?.next ?? 0;
  const later = day === reference ? own : referenceStep(day);
  return {
    times: readings.map(one => toExpression(text, one, one.at >= from ? later : own)),
    dateline: full?.value.slice(0, 10) === reference ? toRawSpan(text, full) : undefined,
  };
}

function toExpression(text: NormalisedText, reading: RuleReading, reference: ReasoningStep): TimeExpression {
  const { start, end } = toRawSpan(text, reading);
  const { type, value, mod, edtf, range, rule, anchor, problems } = reading;
  const words = text.raw.slice(start, end);
  const reasoning = toReasoning(reading, words, reference);
  return {
    start,
    end,
    text: words,
    type,
    value,
    rule,
    reasoning,
    explicit: reading.explicit === true,
    mod,
    edtf,
    range,
    anchor: anchor && toAnchor(text, anchor),
    problems,
  };
}

function toAnchor(text: NormalisedText, anchor: NonNullable<RuleReading['anchor']>): Anchor {
  const span = toRawSpan(text, anchor);
  return { ...span, text: text.raw.slice(span.start, span.end), direction: anchor.direction, kind: anchor.kind };
}

function toReasoning(reading: RuleReading, words: string, reference: ReasoningStep): ReasoningStep[] {
  const { rule, why, edtf, explicit, value } = reading;
  const steps: ReasoningStep[] = [{ rule: 'words', text: `العبارة في النص: «${words}».` }];
  if (explicit !== true) steps.push(reference);
  for (const text of why) steps.push({ rule, text });
  const result = edtf === undefined ? (OTHER_RESULTS[reading.type] ?? value) : formatEdtf(edtf);
  steps.push({ rule: 'result', text: `النتيجة: ${result}.` });
  return steps;
}

/** What is no stretch of the calendar, in words. */
const OTHER_RESULTS: Partial<Record<TimexType, string>> = {
  DURATION: 'مدّة من الزمن، لا موعد بعينه',
  SET: 'موعد يتكرر',
  DATE: 'زمن لا يُعرف موضعه',
};

/** Worked out once for each day: a text is read paragraph by paragraph, or on one day after another. */
function referenceStep(day: IsoDay): ReasoningStep {
  if (lastReference?.day !== day) {
    const text = `تاريخ الخبر: ${formatDay(day, undefined, { weekday: true })}.`;
    lastReference = { day, step: { rule: 'reference', text } };
  }
  return lastReference.step;
}

let lastReference: { readonly day: IsoDay; readonly step: ReasoningStep } | undefined;
