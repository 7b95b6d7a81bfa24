import type { NormalisedText } from '../../arabic/normalise.ts';
import type { TimeExpression } from '../../model/timeExpression.ts';
import type { LocatedTime } from './locateTimes.ts';

/** A set holds points; what is open or an interval goes in by its value. */
const memberOf = ({ edtf, value }: TimeExpression): string => (edtf === undefined || edtf.includes('/') ? value : edtf);

/**
 * «في فبراير أو مارس»: two dates with «أو» between them are one statement, and the event lies somewhere from the first
 * to the second. Its EDTF is a one-of set, `[2022-02,2022-03]` (EDTF level 2).
 */
export function joinAlternatives(text: NormalisedText, times: readonly LocatedTime[]): readonly LocatedTime[] {
  const joined: LocatedTime[] = [];
  for (const located of times) {
    const last = joined[joined.length - 1];
    const between = last ? text.text.slice(last.end, located.start) : '';
    if (!last?.time.range || !located.time.range || !/^ او (في )?$/.test(between)) {
      joined.push(located);
      continue;
    }
    const [a, b] = [last.time, located.time];
    const start = a.start;
    const end = b.end;
    joined[joined.length - 1] = {
      start: last.start,
      end: located.end,
      time: {
        ...a,
        start,
        end,
        text: text.raw.slice(start, end),
        value: `${a.value}/${b.value}`,
        edtf: `[${memberOf(a)},${memberOf(b)}]`,
        range: {
          start: a.range && b.range && b.range.start < a.range.start ? b.range.start : (a.range?.start ?? ''),
          end: a.range && b.range && b.range.end < a.range.end ? a.range.end : (b.range?.end ?? ''),
        },
        reasoning: [
          ...a.reasoning,
          ...b.reasoning,
          { rule: 'alternatives', text: 'ذكر النصّ احتمالين بينهما «أو»، فالتاريخ أحدهما.' },
        ],
      },
    };
  }
  return joined;
}
