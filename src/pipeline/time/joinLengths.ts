import type { Context } from './context.ts';
import type { RuleReading } from './readRules.ts';
import { bareWord, findWord } from './timeWords.ts';

/** «من ساعتين إلى ثلاث ساعات»: one length, up to the second. */
export function joinLengths(
  context: Context,
  first: RuleReading,
  readAt: (context: Context, at: number) => RuleReading | undefined,
): RuleReading {
  if (first.type !== 'DURATION' || first.anchor !== undefined || first.value.includes('X')) return first;
  const { words } = context;
  if (!findWord(words[first.at - 1], 'from') || !bareWord(words[first.next], 'to')) return first;
  const second = readAt(context, first.next + 1);
  if (second?.type !== 'DURATION' || second.value.slice(-1) !== first.value.slice(-1)) return first;
  const why = [...first.why, 'المدة بين حدين، والقيمة حدها الأعلى.'];
  return { ...second, at: first.at, start: first.start, mod: 'EQUAL_OR_LESS', why };
}
