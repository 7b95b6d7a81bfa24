import type { Mention } from '../../../model/mention.ts';
import type { LocatedTime } from '../locateTimes.ts';

/** «وضع أمس حداً لتكهنات حول الزيارة التي قام بها»: the day of what is said or done about it. */
export function isTopic(text: string, { trigger, definite }: Mention, { end }: LocatedTime): boolean {
  return definite && end < trigger.start && ABOUT.test(text.slice(end, trigger.start));
}

const ABOUT = /\s(حول|عن|بشان|ازاء|حيال|بخصوص)\s$/;
