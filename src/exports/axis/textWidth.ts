/** Widths in em of what Arabic interface faces draw, rounded up: a label must never be wider than its room. */
const WIDTHS: readonly (readonly [pattern: RegExp, em: number])[] = [
  [/\p{M}/u, 0],
  [/[\s.،,:؛;!|'«»()[\]/\-ـ]/u, 0.34],
  [/[اأإآلد ذرزوؤءﺍ]/u, 0.38],
  [/[سشصضطظمهةكـ—…]/u, 0.72],
  [/\p{Script=Arabic}/u, 0.56],
  [/[\p{Lu}\p{N}]/u, 0.64],
  [/./u, 0.6],
];

/** An estimate of the width of a line, in the unit of `fontSize`; there is no font to measure where this runs. */
export function estimateWidth(text: string, fontSize: number): number {
  const ems = Array.from(text).reduce(
    (sum, char) => sum + (WIDTHS.find(([pattern]) => pattern.test(char))?.[1] ?? 1),
    0,
  );
  return ems * fontSize;
}

/** Cuts after the last word that leaves room for «…»; a single word that is too long is kept whole. */
export function clipWords(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(' ');
  for (let kept = words.length - 1; kept > 0; kept--) {
    const clipped = `${words
      .slice(0, kept)
      .join(' ')
      .replace(/[،؛:,.]+$/, '')}…`;
    if (fits(clipped)) return clipped;
  }
  return words[0] ?? '';
}
