const DAY = 86_400_000;

/** A stretch of the calendar that events are counted by: where the one that holds `time` begins, and the next one. */
export interface TimeUnit {
  readonly name: string;
  /** About how long it is, in milliseconds. */
  readonly length: number;
  readonly startOf: (time: number) => number;
  readonly next: (start: number) => number;
  /** The stretch that begins at `start`, as EDTF. */
  readonly edtf: (start: number) => string;
}

const iso = (time: number, letters: number): string => new Date(time).toISOString().slice(0, letters);

/** Units of so many months, counted from the year 0 so that their edges stay put. */
function months(name: string, count: number, edtf: (start: number) => string): TimeUnit {
  const begin = (index: number): number => Date.UTC(Math.floor((index * count) / 12), (index * count) % 12, 1);
  const indexOf = (time: number): number => {
    const date = new Date(time);
    return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / count);
  };
  return {
    name,
    length: count * 30.4 * DAY,
    startOf: time => begin(indexOf(time)),
    next: start => begin(indexOf(start) + 1),
    edtf,
  };
}

function days(name: string, count: number, edtf: (start: number) => string): TimeUnit {
  const length = count * DAY;
  // The first Monday after 1 January 1970, so that weeks are weeks.
  const origin = 4 * DAY;
  return {
    name,
    length,
    startOf: time => Math.floor((time - origin) / length) * length + origin,
    next: start => start + length,
    edtf,
  };
}

/** From the shortest to the longest. */
const UNITS: readonly TimeUnit[] = [
  days('day', 1, start => iso(start, 10)),
  days('week', 7, start => `${iso(start, 10)}/${iso(start + 6 * DAY, 10)}`),
  months('month', 1, start => iso(start, 7)),
  months('quarter', 3, start => `${iso(start, 7)}/${iso(start + 75 * DAY, 7)}`),
  months('year', 12, start => iso(start, 4)),
  months('decade', 120, start => `${iso(start, 3)}X`),
];

/** The shortest unit of which at most `most` fit into `length` milliseconds. */
export function unitFor(length: number, most: number): TimeUnit {
  return UNITS.find(unit => length / unit.length <= most) ?? (UNITS.at(-1) as TimeUnit);
}
