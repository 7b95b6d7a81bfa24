import { formatDay, monthName, withDigits } from '../../arabic/formatDate.ts';
import type { Settings } from '../settings/settings.ts';
import type { AxisWindow } from './axisWindow.ts';

export interface Tick {
  readonly time: number;
  readonly label: string;
}

/** At most so many ticks, before those go whose labels have no room. */
const MOST_MONTHS = 5;
const MOST_DAYS = 3;
const DAY = 86_400_000;
/** How much of a phone's strip one letter takes. */
const LETTER = 0.0194;
/** In months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/**
 * A few beginnings of months for a narrow strip, January named by its year; days where no month begins. Where names are
 * long there are fewer, so that none is cut and none touches another.
 */
export function stripTicks(window: AxisWindow, settings: Settings): readonly Tick[] {
  const months = withRoom(monthTicks(window, settings), window);
  return withYear(months.length > 0 ? months : withRoom(dayTicks(window, settings), window), window, settings);
}

function withRoom(ticks: readonly Tick[], { start, end }: AxisWindow): readonly Tick[] {
  const kept: Tick[] = [];
  let until = 0;
  for (const tick of ticks) {
    const middle = (tick.time - start) / (end - start);
    const half = (tick.label.length * LETTER) / 2;
    if (middle - half < until || middle + half > 1) continue;
    kept.push(tick);
    until = middle + half + LETTER;
  }
  return kept;
}

/** Where no January names its year the first label with room for it does; without room, others make way. */
function withYear(ticks: readonly Tick[], window: AxisWindow, { digits }: Settings): readonly Tick[] {
  if (ticks.some(({ time }) => new Date(time).getUTCMonth() === 0 && new Date(time).getUTCDate() === 1)) return ticks;
  const naming = ticks.map((named, at) => {
    const label = `${named.label} ${withDigits(new Date(named.time).getUTCFullYear(), digits)}`;
    const dated = ticks.map((tick, other) => (other === at ? { ...named, label } : tick));
    const kept = withRoom(dated, window);
    return kept.some(tick => tick.label === label) ? kept : withRoom([{ ...named, label }], window);
  });
  const most = Math.max(0, ...naming.map(({ length }) => length));
  return naming.find(kept => kept.length > 0 && kept.length === most) ?? ticks;
}

function dayTicks({ start, end }: AxisWindow, settings: Settings): Tick[] {
  const step = DAY * Math.ceil((end - start) / DAY / (MOST_DAYS + 1));
  const ticks: Tick[] = [];
  for (let time = Math.ceil(start / DAY) * DAY; time <= end; time += step) {
    ticks.push({ time, label: formatDay(new Date(time).toISOString().slice(0, 10), settings, { year: false }) });
  }
  return ticks;
}

function monthTicks({ start, end }: AxisWindow, settings: Settings): Tick[] {
  const monthOf = (time: number): number => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
  const first = monthOf(start) + 1;
  const last = monthOf(end);
  const step = STEPS.find(months => (last - first + 1) / months <= MOST_MONTHS) ?? 1200;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    const label = month % 12 === 0 ? withDigits(month / 12, settings.digits) : monthName((month % 12) + 1, settings);
    ticks.push({ time, label });
  }
  return ticks;
}
