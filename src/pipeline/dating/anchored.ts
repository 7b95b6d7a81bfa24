import { formatEdtf } from '../../arabic/formatDate.ts';
import { addDays, addMonths, addYears, type DayRange, type IsoDay, monthRange } from '../../model/calendar.ts';
import type { MentionDate } from '../../model/mention.ts';
import type { TimeExpression } from '../../model/timeExpression.ts';
import { edtfOf } from './readDate.ts';

/**
 * «بعد يومين من القمة»: the date of the anchor moved by the length the expression gives. Undefined when the length is
 * not a plain number of days, weeks, months or years.
 */
export function fromAnchor(time: TimeExpression, anchor: DayRange, direction: 1 | -1 = 1): MentionDate | undefined {
  const sign = (time.anchor?.direction === 'before' ? -1 : time.anchor?.direction === 'same' ? 0 : 1) * direction;
  const shift = shifter(time.value, sign);
  // «بعد أقل من أسبوع» only bounds the date.
  if (!shift || !time.anchor || time.mod === 'LESS_THAN' || time.mod === 'MORE_THAN') return undefined;
  // «بعد الزيارة» counts from her last day, «قبلها» from the first.
  const near = sign > 0 ? anchor.end : anchor.start;
  // «بعد خمسة أشهر»: nobody counts months to the day.
  const day = shift(near);
  const range = /^P\d+M$/.test(time.value)
    ? monthRange(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
    : { start: day, end: day };
  return {
    ...range,
    edtf: edtfOf(range),
    time,
    basis: 'own',
    reasoning: [
      ...time.reasoning,
      {
        rule: direction === 1 ? 'anchored-to-event' : 'anchored-backwards',
        text:
          direction === 1
            ? `«${time.text}» محسوبة من «${time.anchor.text}» (${formatEdtf(edtfOf(anchor))})، فالتاريخ ${formatEdtf(edtfOf(range))}.`
            : `الخبر نفسه مؤرَّخ ${formatEdtf(edtfOf(anchor))}، وهو «${time.text}» الحدث، فتاريخ الحدث ${formatEdtf(edtfOf(range))}.`,
      },
    ],
  };
}

function shifter(value: string, sign: number): ((day: IsoDay) => IsoDay) | undefined {
  // «قبل ذلك بساعة»: as a rule the same day.
  if (/^PT\d+(\.\d+)?[HM]$/.test(value)) return day => day;
  const match = /^P(\d+)([DWMY])$/.exec(value);
  if (!match) return sign === 0 ? day => day : undefined;
  const amount = sign * Number(match[1]);
  switch (match[2]) {
    case 'D':
      return day => addDays(day, amount);
    case 'W':
      return day => addDays(day, 7 * amount);
    case 'M':
      return day => addMonths(day, amount);
    default:
      return day => addYears(day, amount);
  }
}
