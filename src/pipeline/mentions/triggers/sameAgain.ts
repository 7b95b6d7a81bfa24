import type { DocumentText } from '../../document/readDocument.ts';
import type { WordTables } from '../../lexicon/compileWords.ts';
import { byOtherMedium } from './medium.ts';
import { leadsOnTo } from './nextStop.ts';
import type { Trigger } from './trigger.ts';

/** What is told again without its word: another of the same, by another medium, or the next stop of a journey. */
export function sameAgain(
  doc: DocumentText,
  at: number,
  triggers: readonly Trigger[],
  words: WordTables,
): Trigger | undefined {
  const last = triggers.at(-1);
  if (!last) return undefined;
  const [word, next] = [doc.tokens[at]?.text ?? '', doc.tokens[at + 1]?.text ?? ''];
  // «مكالمة بين بايدن وبوتين، وأخرى بين ماكرون وبوتين».
  if (/^و(اخري|اخر|ثانيه|ثان|ثالثه)$/.test(word) && (next === 'بين' || next === 'مع'))
    return triggers.findLast(trigger => trigger.word.part === 'noun');
  // «سبقت مكالمة الرئيسين أخرى بين بوتين وماكرون».
  if (/^(اخري|اخر)$/.test(word) && next === 'بين' && at > last.to)
    return triggers.findLast(trigger => trigger.word.part === 'noun');
  // «اتصالين: الأول في 26 يناير …، والثاني في 13 أبريل».
  if (/^و(الثاني|الثانيه|الثالث|الثالثه|الاخر|الاخري)$/.test(word) && OF_TIME.has(next))
    return triggers.findLast(trigger => trigger.word.part === 'noun' && isCounted(doc, trigger));
  // «يسافر إلى كييف الاثنين ثم إلى موسكو في اليوم التالي».
  if ((word === 'ثم' && next === 'الي') || word === 'والي' || leadsOnTo(doc, at))
    return last.kind === 'visit' && last.word.part === 'verb' ? last : undefined;
  return byOtherMedium(doc, at, last, words);
}

const OF_TIME = new Set(['في', 'يوم', 'مساء', 'صباح', 'ليل']);

/** «اتصالين», «جولتان», «ثلاث مكالمات». */
function isCounted({ tokens }: DocumentText, { from }: Trigger): boolean {
  return /(ين|ان|ات)$/.test(tokens[from]?.text ?? '');
}
