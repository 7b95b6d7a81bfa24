import type { PartyRule } from './parties.ts';

/** «تحادثا عبر الفيديو في 7 ديسمبر، وبالهاتف في 30 منه»: another of those told before is of the same parties, unless it names its own. */
export const toldAgain: PartyRule = ({ again, word, from, kind }, named, { doc, earlier }) => {
  if (!again) return undefined;
  if (word.part === 'verb' && named.length === 0) return earlier.at(-1)?.participants ?? [];
  if (ORDINAL.test(doc.tokens[from]?.text ?? '') && named.length < 2)
    return earlier.findLast(other => other.kind === kind)?.participants ?? named;
  return undefined;
};

/** «اتصالان: الأول …، والثاني في 13 أبريل». */
const ORDINAL = /^و(الثاني|الثانيه|الثالث|الثالثه|الاخر|الاخري)$/;
