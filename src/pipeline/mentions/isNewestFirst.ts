import type { Context } from './partiesContext.ts';

/**
 * «13:35 - انتهى الاجتماع» under «15:40 - …»: on a live page whose newest entry stands first, what was told before is of later, and
 * no event of this entry.
 */
export function isNewestFirst({ doc, sentence }: Pick<Context, 'doc' | 'sentence'>): boolean {
  const { text } = doc.text;
  const own = LABEL.exec(text.slice(sentence.start, sentence.start + LABEL_REACH));
  if (!own) return false;
  const before = text.slice(Math.max(0, sentence.start - ENTRY), sentence.start).split('\n');
  const label = before.map(line => LABEL.exec(line.slice(0, LABEL_REACH))).findLast(found => found !== null);
  return label ? minutes(label) > minutes(own) : false;
}

const minutes = ([, hours, rest]: RegExpExecArray): number => Number(hours) * 60 + Number(rest);

const LABEL = /^[\s*_•|-]*(\d{1,2})[:.](\d{2})(?=[\s*_|])/;

/** Code units of an entry's label, and of the entry before it. */
const LABEL_REACH = 14;
const ENTRY = 1500;
