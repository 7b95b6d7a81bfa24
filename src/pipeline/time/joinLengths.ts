import type { Context } from './context.ts';
import type { RuleReading } from './readRules.ts';
import { bareWord, findWord } from './timeWords.ts';

/** «من ساعتين إلى ثلاث ساعات», «بين شهرين وستة أشهر»: one length, up to the second. */
export function joinLengths(
  context: Context,
  first: RuleReading,
  readAt: (context: Context, at: number) => RuleReading | undefined,
): RuleReading {
  if (first.type !== 'DURATION' || first.anchor !== undefined || first.value.includes('X')) return first;
  const { words } = context;
  const from = secondAt(words, first);
  const second = from === undefined ? undefined : readAt(context, from);
  if (second?.type !== 'DURATION' || second.value.includes('X')) return first;
  const why = [...first.why, 'المدة بين حدين، والقيمة حدها الأعلى.'];
  return { ...second, at: first.at, start: first.start, mod: 'EQUAL_OR_LESS', why };
}

function secondAt(words: Context['words'], first: RuleReading): number | undefined {
  const before = words[first.at - 1];
  const link = words[first.next];
  if (findWord(before, 'from') && bareWord(link, 'to')) return first.next + 1;
  if (!findWord(before, 'between')) return undefined;
  if (link?.text === 'و') return first.next + 1;
  return link?.analyses.some(({ conjunction }) => conjunction === 'و') ? first.next : undefined;
}
