import type { ParsedComponents } from 'chrono-node';
import * as arabic from 'chrono-node/ar';
import type { Found } from './score.ts';

const pad = (n: number | null, width = 2): string => String(n ?? 0).padStart(width, '0');

/** What chrono-node's Arabic locale finds, its values written as TIMEX3: only as fine as it says it is certain. */
export function chronoFinds(text: string, reference: string): Found[] {
  return arabic.parse(text, new Date(`${reference}T12:00:00`)).map(({ index, text: words, start, end }) => ({
    start: index,
    end: index + words.length,
    value: end ? `${timexValue(start)}/${timexValue(end)}` : timexValue(start),
  }));
}

function timexValue(parts: ParsedComponents): string {
  const year = pad(parts.get('year'), 4);
  const month = `${year}-${pad(parts.get('month'))}`;
  const day = `${month}-${pad(parts.get('day'))}`;
  if (parts.isCertain('hour')) return `${day}T${pad(parts.get('hour'))}:${pad(parts.get('minute'))}`;
  if (parts.isCertain('day') || parts.isCertain('weekday')) return day;
  if (parts.isCertain('month')) return month;
  return parts.isCertain('year') ? year : day;
}
