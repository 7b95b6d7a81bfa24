import type { Trial } from './clue.ts';

/**
 * Whether the article cannot have appeared that day: «اليوم الاثنين» on a Tuesday, or a full date told as past that
 * lies ahead, or as planned that lies behind.
 */
export function isImpossible({ day, reading }: Trial): boolean {
  const mismatch = reading.times.some(
    ({ explicit, problems = [] }) => !explicit && problems.some(({ code }) => code === 'weekday-mismatch'),
  );
  return (
    mismatch ||
    reading.candidates.some(({ mention: { status, when } }) => {
      if (when?.time?.explicit !== true) return false;
      return (status === 'occurred' && when.start > day) || (status === 'planned' && when.end < day);
    })
  );
}
