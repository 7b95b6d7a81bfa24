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
  if (status === 'occurred' || status === 'denied') return undefined;
  const put = PUT_OFF.exec(text.text.slice(sentence.start, sentence.end));
  if (!put) return undefined;
  const from = sentence.start + put.index;
  return times.find(
    ({ start, time }) => start > from && time.range !== undefined && TO.test(text.text.slice(from, start)),
  );
}

const PUT_OFF =
  /(?<!\p{L})[وف]?(ارجي|ارجيت|ارجاء|بارجاء|تاجيل|بتاجيل|تاجل|تاجلت|اجل|اجلت|ارجات|رحل|رحلت|نقل|نقلت)(ه|ها)?(?!\p{L})/u;
const TO = /(^|\s)(الي|حتي)\s+(يوم |موعد |صباح |مساء )?$/;
