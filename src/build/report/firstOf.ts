/** More than a screen holds is not read there. */
const MOST = 15;

/** The lines that a short report has room for, and how many more there are. */
export function firstOf(lines: readonly string[]): readonly string[] {
  // One line more takes no more room than the line that would count it.
  if (lines.length <= MOST + 1) return lines;
  return [...lines.slice(0, MOST), `… وغيرها: ${lines.length - MOST}`];
}
