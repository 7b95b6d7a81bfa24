import type { EntityMention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';

/** «القمة التي يغيب عنها الرئيس بوتين», «في غياب بوتين»: named only to say that they are not there. */
export function isAbsent({ text: { text } }: DocumentText, { type, start }: EntityMention): boolean {
  return type === 'person' && ABSENT.test(text.slice(Math.max(0, start - REACH), start));
}

/** The verb of absence and what somebody is absent from, or its noun; a title may stand before the name. */
const ABSENT =
  /(^|\s)[وف]?(س?[يت]?(غيب|غاب|تغيب)ت? (عنها|عنه|عنهما|عن\s\S+)|(في |ب|رغم )?غياب)\s((ال)?(رييس|وزير|مستشار)\S*\s)?$/;

/** Code units. */
const REACH = 40;
