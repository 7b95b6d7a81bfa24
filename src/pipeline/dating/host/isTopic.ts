import { CONVERSATIONS } from '../../../model/kindGroups.ts';
import type { Mention } from '../../../model/mention.ts';
import type { LocatedTime } from '../locateTimes.ts';

/** «وضع أمس حداً لتكهنات حول الزيارة التي قام بها»: the day of what is said or done about it. */
export function isTopic(text: string, { trigger, definite }: Mention, { end }: LocatedTime): boolean {
  return definite && end < trigger.start && ABOUT.test(text.slice(end, trigger.start));
}

/** «جرت المكالمة بشأن هجمات الفدية الجمعة»: the day of the talk, not of what it is about. `others` are those of the clause. */
export function isTalkedOf(
  text: string,
  mention: Mention,
  { start }: LocatedTime,
  others: readonly Mention[],
): boolean {
  const { trigger, kind, clause } = mention;
  if (CONVERSATIONS.has(kind) || !ABOUT.test(text.slice(clause.start, trigger.start))) return false;
  if (/[\s،](الذي|التي|الذين)\s/.test(text.slice(trigger.end, start))) return false;
  return others.some(other => CONVERSATIONS.has(other.kind) && other.trigger.start < trigger.start);
}

const ABOUT = /\s(حول|عن|بشان|ازاء|حيال|بخصوص)\s$/;
