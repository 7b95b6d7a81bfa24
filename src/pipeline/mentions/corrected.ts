import type { Mention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { toMention } from './toMention.ts';

/**
 * «تصحيح: ذكرنا سابقاً أن الاجتماع بدأ أمس. والصحيح أنه …»: what the paper takes back is denied; where only its day was
 * wrong («والصحيح أنه عُقد الأربعاء»), it is left and loses the wrong day. Offsets of the normalised text.
 */
export function takeBack(doc: DocumentText, mention: Mention): Mention {
  const sentence = doc.sentences[mention.sentenceIndex];
  if (!sentence || mention.saying || mention.status === 'denied') return mention;
  const { text } = doc.text;
  const { trigger } = mention;
  const before = text.slice(sentence.start, trigger.start);
  if (WITHDRAWN.test(before)) return toMention({ ...mention, status: 'denied' });
  if (!WE_SAID.test(before)) return mention;
  const next = doc.sentences[mention.sentenceIndex + 1];
  const behind = text.slice(trigger.end, next?.end ?? sentence.end);
  const right = RIGHT.exec(behind);
  if (!right && !CORRECTION.test(before)) return mention;
  const from = trigger.end + (right?.index ?? 0);
  if (!right || !HELD_AFTER_ALL.test(behind.slice(right.index)) || from > sentence.end)
    return toMention({ ...mention, status: 'denied' });
  return toMention({
    ...mention,
    clause: { start: mention.clause.start, end: sentence.end },
    asides: [...mention.asides, { start: trigger.end, end: from }],
  });
}

/** Whether a folded text has words of a correction at all. */
export function mayTakeBack(text: string): boolean {
  return SIGNS.test(text);
}

const SIGNS = /تصحيح|تصويب|استدراك|خطا|سهوا|الصحيح|الصواب|الواقع|برقي|(خبرها|خبره|تقريرها) |عتذر/;

/** Folded words of a paper on what it printed. */
const WE_SAID =
  /(^|[\s"])[وف]?((كنا )?(قد )?(ذكرنا|اوردنا|نشرنا|قلنا|نقلنا|كتبنا|اشرنا)|(ورد|جاء|نشر|ذكر) في (عدد|نشره|نشرتنا|خبر|تقرير|طبعه|نسخه)\S*)\s/;
const CORRECTION = /(^|\s)(تصحيح|تصويب|استدراك|خطا|بالخطا|سهوا|بطريق الخطا)[\s:]/;
const RIGHT = /(^|\s)[وف]?(الصحيح|الصواب|الواقع)\s/;
const HELD_AFTER_ALL =
  /^\s?[وف]?(الصحيح|الصواب|الواقع) ان(ه|ها|هما)?\s(قد )?(عقد|عقدت|جري|جرت|كان|كانت|تم|تمت|حصل|حصلت|انعقد|التقيا)\s(?!مقرر|من المقرر)/;
/** «سحبت الوكالة برقيتها عن», «تعتذر الصحيفة عن خبر نشرته بشأن». */
const WITHDRAWN =
  /(^|\s)[وف]?(سحب|سحبت|تسحب|حذف|حذفت)\s\S+\s(برقيتها|خبرها|خبره|تقريرها|خبرا|برقيه)\s[^.؛]{0,40}$|(^|\s)[وف]?([نت]?عتذر|اعتذرت?)\s[^.؛]{0,30}عن (خبر|نبا|تقرير|نشر)\s[^.؛]{0,60}$/;
