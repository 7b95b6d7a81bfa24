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

/** A text and its ever shorter forms, each cut after a word and ending in «…»; at the end its first word alone. */
export function clippings(text: string): readonly string[] {
  const words = text.split(' ');
  const shorter = Array.from({ length: words.length - 1 }, (_, cut) => {
    const kept = words.slice(0, words.length - 1 - cut).join(' ');
    return `${kept.replace(/[،؛:,.]+$/, '')}…`;
  });
  return [text, ...shorter];
}

/** The longest form that fits; the first word when none does. */
export function clipWords(text: string, fits: (text: string) => boolean): string {
  const forms = clippings(text);
  return forms.find(fits) ?? (forms.at(-1) as string);
}
