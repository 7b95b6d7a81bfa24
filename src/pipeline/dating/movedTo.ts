import type { Mention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { LocatedTime } from './locateTimes.ts';

/**
 * «تأجيل الاجتماع الذي كان مقرراً السبت إلى الأربعاء»: the day that what was put off has been moved to, among the times of
 * its sentence; undefined when it is called off, or no day is given.
 */
export function movedTo(
  { text }: DocumentText,
  { status, sentence }: Mention,
  times: readonly LocatedTime[],
): LocatedTime | undefined {
  if (times.length === 0 || status === 'occurred' || status === 'denied') return undefined;
  // «نُقل إلى اليوم الموالي، قبل أن يستقر على فاتح شتنبر»: where it came to rest.
  const to = times.findLast(
    ({ start, time }) => time.range !== undefined && TO.test(text.text.slice(start - REACH, start)),
  );
  return to && PUT_OFF.test(text.text.slice(sentence.start, to.start)) ? to : undefined;
}

/** «كانت ستنعقد اليوم، لكنها تأجلت إلى الثلاثاء»: the event told before a clause that does nothing but move it to the time. */
export function movedBefore(
  { text, sentences }: DocumentText,
  { start }: LocatedTime,
  mentions: readonly Mention[],
): Mention | undefined {
  if (!TO.test(text.text.slice(Math.max(0, start - REACH), start))) return undefined;
  const last = mentions.findLast(({ trigger, saying }) => !saying && trigger.end <= start);
  const sentence = last && sentences[last.sentenceIndex];
  if (last?.status !== 'cancelled' || !sentence || sentence.end <= start) return undefined;
  return PUT_OFF.test(text.text.slice(last.clause.end, start)) ? last : undefined;
}

/** Code units before a time within which «إلى» stands. */
const REACH = 16;

const PUT_OFF =
  /(?<!\p{L})[وف]?(ارجي|ارجيت|ارجاء|بارجاء|تاجيل|بتاجيل|تاجل|تاجلت|اجل|اجلت|ارجات|رحل|رحلت|نقل|نقلت)(ه|ها)?(?!\p{L})/u;
const TO = /(^|\s)(الي|حتي|[يت]?ستقر علي|استقرت? علي|رسا علي|رست علي)\s+(يوم |موعد |صباح |مساء )?$/;
