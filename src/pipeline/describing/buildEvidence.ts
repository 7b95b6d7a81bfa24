import { formatDay } from '../../arabic/formatDate.ts';
import { toRawSpan } from '../../arabic/normalise.ts';
import { trimSpan } from '../../arabic/sentences.ts';
import type { Span } from '../../model/span.ts';
import type { ReasoningStep } from '../../model/timeExpression.ts';
import type { EventStatus, Evidence } from '../../model/timeline.ts';
import type { Document } from '../document/readDocument.ts';
import type { Candidate } from '../merging/cluster.ts';

/** A heading with the date further away than this is not drawn into the quote. Code units of the raw text. */
const QUOTE_REACH = 160;

/** A passage as published: offsets turned back to the raw body, the quote cut from it. */
export function buildEvidence(
  candidate: Candidate,
  doc: Document,
  status: EventStatus,
  mergeReason: ReasoningStep | undefined,
): Evidence {
  const { mention } = candidate;
  const { body } = doc.article;
  const trigger = toRawSpan(doc.text, mention.trigger);
  const time = mention.when?.time;
  const sentence = toRawSpan(doc.text, mention.sentence);
  const span = quoteSpan(body, sentence, time);
  const { when } = mention;
  return {
    article: mention.article,
    start: span.start,
    end: span.end,
    quote: body.slice(span.start, span.end),
    ...(time && {
      time: { start: time.start, end: time.end, text: body.slice(time.start, time.end), value: time.value },
    }),
    trigger: { ...trigger, text: body.slice(trigger.start, trigger.end) },
    status,
    ...(when && { date: { edtf: when.edtf, start: when.start, end: when.end } }),
    ...(mention.speaker && { speaker: mention.speaker }),
    reasoning: [...(when?.reasoning ?? [undatedStep(candidate)]), ...(mergeReason ? [mergeReason] : [])],
  };
}

function undatedStep({ published }: Candidate): ReasoningStep {
  return { rule: 'no-own-date', text: `لا يذكر هذا المقطع تاريخاً؛ ومقاله منشور في ${formatDay(published)}.` };
}

/** The sentence, with the heading that dates it when it stands right above. */
function quoteSpan(body: string, sentence: Span, time: Span | undefined): Span {
  const start =
    time && time.start < sentence.start && sentence.start - time.start <= QUOTE_REACH ? time.start : sentence.start;
  return trimSpan(body, { start, end: sentence.end }) ?? sentence;
}
