import { toRawSpan } from '../../arabic/normalise.ts';
import { daysBetween } from '../../model/calendar.ts';
import type { TimeExpression } from '../../model/timeExpression.ts';
import type { Trial } from './clue.ts';

/**
 * The first day that the report names without its date («الجمعة», «يوم الخميس»): news is told on the day it happens or
 * on the day it is about. `days` is how far that is from the day of the trial.
 */
export function leadDay({ day, reading }: Trial): { readonly time: TimeExpression; readonly days: number } | undefined {
  const { doc, times } = reading;
  const reporting = doc.sentences.map(({ start, end }) => toRawSpan(doc.text, { start, end }));
  const time = times.find(
    ({ explicit, type, range, start }) =>
      !explicit &&
      type !== 'SET' &&
      range !== undefined &&
      range.start === range.end &&
      reporting.some(sentence => sentence.start <= start && start < sentence.end),
  );
  return time?.range && { time, days: Math.abs(daysBetween(day, time.range.start)) };
}
