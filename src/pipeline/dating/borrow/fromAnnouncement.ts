import { covers } from '../../../model/span.ts';
import type { EventKind } from '../../../model/timeline.ts';
import { type BorrowRule, borrowed } from './borrow.ts';

/** Acts that exist from the moment they are announced. */
const ANNOUNCED = new Set<EventKind>(['sanctions', 'document', 'other']);

/** «أعلن بايدن أمس حزمة من العقوبات»: what is announced without a day of its own is of the day of announcement. */
export const fromAnnouncement: BorrowRule = (mention, { here, dates }) => {
  if (!ANNOUNCED.has(mention.kind) || mention.reported) return undefined;
  if (mention.status === 'planned' || mention.status === 'proposed') return undefined;
  const saying = here.find(other => other.saying && covers(mention.clause, other.trigger) && dates.has(other));
  const base = saying && dates.get(saying);
  return base && borrowed(base, 'announced', 'أُعلن في هذا اليوم، ولم يذكر النصّ له يوماً غيره');
};
