import { daysBetween } from '../../model/calendar.ts';
import { CONVERSATIONS } from '../../model/kindGroups.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { Candidate } from './cluster.ts';
import type { Affinity } from './compare.ts';

/** One Arabic sentence for readers of the «left out» list. */
export type Rejection = string;

/** «هذه اللقاءات»: their plurals mean several; «المحادثات» are one. */
const SINGLE = new Set<EventKind>(['summit', 'meeting', 'phone-call', 'visit']);
const LONGEST_DAYS = 370;
const LONGEST_STATEMENT = 8;

/** Why a mention cannot be an event of its own; undefined when it can. */
export function rejectAlone({ mention }: Candidate, affinity: Affinity): Rejection | undefined {
  const { when } = mention;
  if (mention.status === 'denied') return 'المصدر ينفيه، فلا يُعرض على أنه حدث.';
  if (!when) return 'لا تاريخ له في النصّ، ولا يُعرف أيّ حدث مؤرَّخ يعنيه.';
  const days = daysBetween(when.start, when.end);
  if (mention.plural && mention.definite && SINGLE.has(mention.kind)) return 'يشير إلى لقاءات عدّة، لا إلى حدث بعينه.';
  if (days > LONGEST_DAYS) return 'تاريخه أوسع من أن يوضع على خطّ زمني.';
  if (!affinity.inEra(when.end)) return 'تاريخه خارج مدّة ولاية الرئيسين معاً.';
  if (mention.participants.length === 0 && mention.place === undefined) return 'لا يذكر النصّ أطرافه ولا مكانه.';
  // A guest of a gathering of many is enough.
  const alone =
    mention.forum === undefined &&
    mention.company === undefined &&
    mention.participants.length < 2 &&
    !mention.participants.some(affinity.isBody);
  if (CONVERSATIONS.has(mention.kind) && alone && mention.place === undefined) return 'لا يذكر النصّ الطرف الآخر.';
  if (mention.kind === 'visit' && !mention.participants.some(affinity.isPerson)) return 'لا يذكر النصّ من الزائر.';
  if (mention.saying && days > LONGEST_STATEMENT) return 'تاريخه أوسع من أن يكون تاريخ تصريح.';
  if (mention.saying && mention.participants.length === 0) return 'لا يُعرف المتحدّث.';
  return undefined;
}
