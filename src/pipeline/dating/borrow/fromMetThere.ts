import { type BorrowRule, borrowed } from './borrow.ts';

/** «زارت موسكو في 20 أغسطس، ثم انتقلت إلى كييف حيث التقت زيلينسكي في 22 منه»: the next stop of a journey is of the day of what it led to. */
export const fromMetThere: BorrowRule = (mention, { doc, here, dates }) => {
  const isNext = here.some(({ kind, trigger }) => kind === 'visit' && trigger.end < mention.trigger.start);
  if (mention.kind !== 'visit' || !isNext) return undefined;
  const next = here.find(({ clause }) => clause.start >= mention.clause.end);
  if (!next || next.saying || !doc.text.text.startsWith('حيث ', next.clause.start)) return undefined;
  const base = dates.get(next);
  return base?.basis === 'own'
    ? borrowed(base, 'led-there', 'أفضى إلى حدث مؤرَّخ في الجملة نفسها («حيث»)، فأُخذ تاريخه')
    : undefined;
};
