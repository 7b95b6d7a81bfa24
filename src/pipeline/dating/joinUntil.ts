import { formatDay } from '../../arabic/formatDate.ts';
import type { NormalisedText } from '../../arabic/normalise.ts';
import { daysBetween } from '../../model/calendar.ts';
import type { LocatedTime } from './locateTimes.ts';
import { edtfOf } from './readDate.ts';

/**
 * «ينطلق المؤتمر يوم الجمعة ويستمر حتى الأحد», «بدأت الخميس مناورات تستمر حتى 20 فبراير»: the day of the beginning and
 * the day of the end are one stretch of time. The words of the first one stay the evidence, the second is a step of the
 * reasoning.
 */
export function joinUntil(text: NormalisedText, times: readonly LocatedTime[]): readonly LocatedTime[] {
  const joined: LocatedTime[] = [];
  for (const located of times) {
    const last = joined.at(-1);
    const stretch = last && stretchOf(text, last, located);
    if (stretch) joined[joined.length - 1] = stretch;
    else joined.push(located);
  }
  return joined;
}

function stretchOf(text: NormalisedText, first: LocatedTime, last: LocatedTime): LocatedTime | undefined {
  const [from, to] = [first.time.range, last.time.range];
  if (!from || !to || from.start !== from.end || to.start !== to.end) return undefined;
  const days = daysBetween(from.start, to.end);
  if (days <= 0 || days > LONGEST || !UNTIL.test(text.text.slice(first.end, last.start))) return undefined;
  const range = { start: from.start, end: to.end };
  const step = { rule: 'until', text: `يستمر بحسب النصّ حتى «${last.time.text}»: ${formatDay(to.end)}.` };
  return {
    ...first,
    lasting: true,
    time: {
      ...first.time,
      edtf: edtfOf(range),
      range,
      reasoning: [...first.time.reasoning, ...last.time.reasoning, step],
    },
  };
}

/** Conferences and exercises. Days. */
const LONGEST = 45;

/** A verb of lasting with the last day right behind it, or one of ending that goes on from the beginning. */
const UNTIL =
  /^[^.؛!؟\n]{0,90}([\s،][وف]?س?[يت](ستمر|تواصل|متد|دوم)( \p{L}+){0,2} (حتي|الي|لغايه)|([\s،]وس?|علي ان |\s(التي|الذي) س?)[يت](نتهي|ختتم)( في)?) (غايه |يوم |صباح |مساء )?$/u;
