import type { DocumentText } from '../../document/readDocument.ts';
import type { WordTables } from '../../lexicon/compileWords.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** The first word that may name who takes part, where the event says that they stand behind it. Token index. */
export function partiesStart(doc: DocumentText, trigger: Trigger, end: number, words: WordTables): number | undefined {
  return (
    partiesFrom(doc, trigger, end) ??
    (isOfGroup(doc, trigger, words) || hasPartner(doc, trigger) ? trigger.to : undefined)
  );
}

/** «محادثات … بين روسيا والولايات المتحدة» names all its parties after «بين»; what stands before is somebody else. */
function partiesFrom(doc: DocumentText, trigger: Trigger, end: number): number | undefined {
  for (let at = trigger.to; at < Math.min(end, trigger.to + BETWEEN_REACH); at++) {
    // «بين 11 و13 يونيو»: when, not who.
    if (doc.tokens[at]?.text === 'بين' && !/^\p{N}/u.test(doc.tokens[at + 1]?.text ?? '')) return at + 1;
  }
  return undefined;
}

const BETWEEN_REACH = 8;

/** «اجتماع وزراء خارجية مجموعة العشرين», «قمة قادة الحلف»: a meeting of many, whoever is named before it. */
function isOfGroup(doc: DocumentText, trigger: Trigger, { groups }: WordTables): boolean {
  return trigger.word.part === 'noun' && groups.has(doc.tokens[trigger.to]?.text ?? '');
}

/** «محادثاته في موسكو مع بوتين»: whose they are is the subject's part; the other stands behind «مع». */
function hasPartner(doc: DocumentText, trigger: Trigger): boolean {
  return (
    trigger.owner === 'one' &&
    doc.tokens.slice(trigger.to, trigger.to + PARTNER_REACH).some(({ text }) => text === 'مع')
  );
}

const PARTNER_REACH = 4;
