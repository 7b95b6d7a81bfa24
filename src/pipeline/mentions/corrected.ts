import type { Mention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';

/**
 * «تصحيح: ذكرنا سابقاً أن الاجتماع بدأ أمس. والصحيح أنه …»: what the paper takes back. Offsets of the normalised text.
 */
export function isTakenBack(doc: DocumentText, { sentenceIndex, trigger }: Mention): boolean {
  const sentence = doc.sentences[sentenceIndex];
  if (!sentence) return false;
  const before = doc.text.text.slice(sentence.start, trigger.start);
  if (!WE_SAID.test(before)) return false;
  const next = doc.sentences[sentenceIndex + 1];
  const behind = doc.text.text.slice(trigger.end, next?.end ?? sentence.end);
  return CORRECTION.test(before) || RIGHT.test(behind);
}

/** Folded words of a paper on what it printed. */
const WE_SAID = /(^|\s)[وف]?(كنا )?(قد )?(ذكرنا|اوردنا|نشرنا|قلنا|نقلنا|كتبنا|اشرنا)\s/;
const CORRECTION = /(^|\s)(تصحيح|تصويب|استدراك|خطا|بالخطا)[\s:]/;
const RIGHT = /(^|\s)[وف]?(الصحيح|الصواب)\s/;
