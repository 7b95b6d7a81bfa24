/** Of all that may have been meant, what differs least from `typed`; undefined when nothing is like it. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // A letter in four may be wrong: what differs more is another word.
  let least = Math.max(1, Math.floor(typed.length / 4)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) >= least) continue;
    const distance = distanceOf(typed, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour. */
function distanceOf(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (row: number, at: number): number => rows[row]?.[at] ?? 0;
  for (let row = 1; row <= a.length; row++) {
    rows.push([row]);
    for (let at = 1; at <= b.length; at++) {
      const changed = cell(row - 1, at - 1) + (a[row - 1] === b[at - 1] ? 0 : 1);
      const isSwap = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      const swapped = isSwap ? cell(row - 2, at - 2) + 1 : changed;
      (rows[row] as number[]).push(Math.min(changed, swapped, cell(row - 1, at) + 1, cell(row, at - 1) + 1));
    }
  }
  return cell(a.length, b.length);
}
