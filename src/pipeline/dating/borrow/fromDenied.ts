import { type BorrowRule, borrowed } from './borrow.ts';

/** «نفى أن يكون بوتين استقبله خلال زيارته الأسبوع الماضي، موضحاً أنهما تحدثا هاتفياً»: what took place instead. */
export const fromDenied: BorrowRule = (mention, { here, dates }) => {
  if (mention.saying || mention.status !== 'occurred' || mention.participants.length < 2) return undefined;
  const denied = here.findLast(
    ({ status, saying, trigger, participants, kind }) =>
      status === 'denied' &&
      !saying &&
      kind !== mention.kind &&
      trigger.end < mention.trigger.start &&
      participants.length === mention.participants.length &&
      participants.every(id => mention.participants.includes(id)),
  );
  const base = denied && dates.get(denied);
  return base && borrowed(base, 'instead-of-denied', 'جرى بدلاً ممّا نُفي في الجملة نفسها، فأُخذ تاريخه');
};
