import type { Mention } from '../../../model/mention.ts';
import { covers } from '../../../model/span.ts';
import type { EventKind } from '../../../model/timeline.ts';
import { type BorrowContext, type BorrowRule, borrowed } from './borrow.ts';

/** Acts that exist from the moment they are announced. */
const ANNOUNCED = new Set<EventKind>(['sanctions', 'document', 'other']);

/** «أعلن بايدن أمس حزمة من العقوبات»: what is announced without a day of its own is of the day of announcement. */
export const fromAnnouncement: BorrowRule = (mention, context) => {
  if (mention.reported || mention.status === 'planned' || mention.status === 'proposed') return undefined;
  const { here, dates } = context;
  const saying = here.find(
    other =>
      other.saying &&
      dates.has(other) &&
      (covers(mention.clause, other.trigger)
        ? ANNOUNCED.has(mention.kind) || (mention.kind === 'military' && isDeclared(mention, other, context))
        : (ANNOUNCED.has(mention.kind) || mention.kind === 'military') && isConfirmedBy(mention, other, context)),
  );
  const base = saying && dates.get(saying);
  return base && borrowed(base, 'announced', 'أُعلن في هذا اليوم، ولم يذكر النصّ له يوماً غيره');
};

/** «أعلن بوتين فجر الخميس بدء عملية عسكرية»: who declares its beginning begins it; who denounces it does not. */
function isDeclared(mention: Mention, saying: Mention, { doc }: BorrowContext): boolean {
  const text = doc.text.text.slice(saying.trigger.start, mention.trigger.start);
  return BEGINS.test(text);
}

const BEGINS = /^\p{L}*علن\p{L}*\s.*(^|\s)(عن )?(بدء|بدايه|انطلاق|اطلاق|شن|اصدار|اعطاء)\s/u;

/** «أمر بايدن بنشر ثلاثة آلاف جندي، كما أعلن البنتاغون الأربعاء». */
function isConfirmedBy(mention: Mention, saying: Mention, { doc }: BorrowContext): boolean {
  if (saying.trigger.start < mention.trigger.end) return false;
  return CONFIRMS.test(doc.text.text.slice(mention.trigger.end, saying.trigger.start));
}

const CONFIRMS = /[،,]\s*(كما|حسبما|وفق ما|وفقا لما|بحسب ما|حسب ما|علي ما)\s$/;
