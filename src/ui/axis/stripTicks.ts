import { formatDay, monthName, withDigits } from '../../arabic/formatDate.ts';
import type { Settings } from '../settings/settings.ts';
import type { AxisWindow } from './axisWindow.ts';

export interface Tick {
  readonly time: number;
  readonly label: string;
}

/** Both names of a month take more room than one, and days take more than months. */
const MOST_MONTHS = { one: 5, both: 2 };
const MOST_DAYS = { one: 3, both: 1 };
/** No label is nearer to an edge, as a part of the whole. */
const MONTH_EDGE = { one: 0.06, both: 0.13 };
const DAY_EDGE = { one: 0.12, both: 0.18 };
const DAY = 86_400_000;
/** In months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/**
 * A few beginnings of months for a narrow strip, January named by its year; days where no month begins. None so near an
 * edge that it is cut.
 */
export function stripTicks(window: AxisWindow, settings: Settings): Tick[] {
  const names = settings.months === 'both' ? 'both' : 'one';
  const months = monthTicks(window, settings, names);
  return months.length > 0 ? months : dayTicks(window, settings, names);
}

type Names = keyof typeof MOST_MONTHS;

function dayTicks({ start, end }: AxisWindow, settings: Settings, names: Names): Tick[] {
  const step = DAY * Math.ceil((end - start) / DAY / (MOST_DAYS[names] + 1));
  const edge = (end - start) * DAY_EDGE[names];
  const ticks: Tick[] = [];
  for (let time = Math.ceil((start + edge) / DAY) * DAY; time <= end - edge; time += step) {
    ticks.push({ time, label: formatDay(new Date(time).toISOString().slice(0, 10), settings, { year: false }) });
  }
  return ticks;
}

function monthTicks({ start, end }: AxisWindow, settings: Settings, names: Names): Tick[] {
  const monthOf = (time: number): number => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
  const first = monthOf(start) + 1;
  const last = monthOf(end);
  const step = STEPS.find(months => (last - first + 1) / months <= MOST_MONTHS[names]) ?? 1200;
  const edge = (end - start) * MONTH_EDGE[names];
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time < start + edge || time > end - edge) continue;
    const label = month % 12 === 0 ? withDigits(month / 12, settings.digits) : monthName((month % 12) + 1, settings);
    ticks.push({ time, label });
  }
  return ticks;
}
