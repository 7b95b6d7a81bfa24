import type { Token } from '../../../arabic/tokens.ts';
import { CALLS } from '../../../model/kindGroups.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { AHEAD } from './ahead.ts';

/** «يقترح في اتصال هاتفي عقد قمة», «هدد في قمتهم»: when something is done, the occasion is no proposal; the calendar tells of it. */
export function isOccasion(trigger: Trigger, before: readonly Token[], after: readonly Token[]): boolean {
  if (trigger.word.part !== 'noun' || AHEAD.has(after[0]?.text ?? '') || AHEAD.has(after[1]?.text ?? '')) return false;
  const preposition = before[before.length - 1]?.text ?? '';
  if (preposition === 'في') return trigger.owner !== undefined || CALLS.has(trigger.kind);
  return SEEN_FROM.has(preposition);
}

/** «اتفقا على موعد جديد بعد لقائهما». */
const SEEN_FROM = new Set(['خلال', 'منذ', 'بعد', 'عقب', 'اثر', 'ختام', 'اختتام', 'هامش', 'مستهل', 'اعقاب']);
