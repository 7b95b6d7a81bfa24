import type { Token } from '../../../arabic/tokens.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** «ولم تكد تنتهي المحادثات حتى نفى», «ما كاد ينهي مكالمته»: it had just been. */
export function isBarelyOver(before: readonly Token[]): boolean {
  return BARELY.test(
    before
      .slice(-4)
      .map(({ text }) => text)
      .join(' '),
  );
}

const BARELY = /(^| )[وف]?(لم [يت]كد|ما كادت?|ما ان) ([يت])?(نته|نتهي|ختتم|فرغ|نه|نهي|نفض|غادر|خرج|انتهي|انتهت)/;

/** «فكر في إلغاء الرحلة قبل أن يلتقي بوتين»: what stands before says nothing of what came before or after it. */
export function isAfterwards(tokens: readonly Token[], { from, tense }: Trigger): boolean {
  return (
    tense !== undefined && tokens[from - 1]?.text === 'ان' && /^[وف]?(قبل|بعد|منذ)$/.test(tokens[from - 2]?.text ?? '')
  );
}
