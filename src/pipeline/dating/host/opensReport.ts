import { firstTokenFrom } from '../../../arabic/tokens.ts';
import type { Mention } from '../../../model/mention.ts';
import type { LocatedTime } from '../locateTimes.ts';
import type { HostContext } from './host.ts';

/** «وصف أوشاكوف المكالمة مساء الثلاثاء بأنها صريحة»: a time right before what is said dates the saying. */
export function opensReport({ doc, words }: HostContext, { end }: LocatedTime): boolean {
  const next = doc.tokens[firstTokenFrom(doc.tokens, end)];
  return (
    next !== undefined && words.complementizers.has(next.text) && /^[\s،,]*$/.test(doc.text.text.slice(end, next.start))
  );
}

/** «قال بايدن في قمة جنيف يوم 16 يونيو إن …»: the day of the occasion, on which it was said. */
export function occasionBeside({ doc, inClause }: HostContext, { start }: LocatedTime): Mention | undefined {
  const event = inClause.findLast(({ trigger, saying }) => !saying && trigger.end <= start);
  if (!event) return undefined;
  const before = doc.text.text.slice(event.clause.start, event.trigger.start);
  const between = doc.text.text.slice(event.trigger.end, start);
  return /(^|\s)(في|خلال|اثناء)\s$/.test(before) && /^(\s\p{L}+){0,6}\s$/u.test(between) ? event : undefined;
}
