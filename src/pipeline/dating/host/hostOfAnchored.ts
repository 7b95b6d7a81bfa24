import type { Mention } from '../../../model/mention.ts';
import type { LocatedTime } from '../locateTimes.ts';
import { isAdjunct } from './adjunct.ts';
import type { HostContext } from './host.ts';

/** «جاءت الزيارة بعد لقاء … وبعد ثلاثة أيام من مكالمة»: what is anchored goes with the main event of its clause. */
export function hostOfAnchored(located: LocatedTime, { doc, inClause }: HostContext): Mention | undefined {
  return inClause.find(
    mention => !isAdjunct(doc, mention) && !isBehindAnchor(mention, located) && !isApposition(doc.text.text, mention),
  );
}

/** «جاء الإعلان غداة اجتماع …، وخُصص لضبط جدول أعمال القمة»: what is told behind it is not what came then. */
function isBehindAnchor({ clause, trigger }: Mention, { start, anchor }: LocatedTime): boolean {
  return trigger.start > (anchor?.end ?? start) && start - clause.start > OPENING;
}

/** Code units before a time that opens its clause: «وبعد …», «ثم بعد …». */
const OPENING = 6;

/** «بعد يومين من لقاء تراس مع لافروف، وهو لقاء وصفه بأنه حوار»: the same once more. */
const isApposition = (text: string, { clause, trigger }: Mention): boolean =>
  /(^|[\s،,])و(هو|هي)\s$/.test(text.slice(clause.start, trigger.start));
