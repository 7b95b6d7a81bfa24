import { LETTER_WIDTHS } from './letterWidths.ts';

const WIDTH_OF = new Map(
  LETTER_WIDTHS.flatMap(({ letters, open, joined }) =>
    Array.from(letters, letter => [letter, { open, joined: joined ?? open }] as const),
  ),
);

/** For what the table does not name, in em: letters of other languages, other signs. */
const OTHERS: readonly (readonly [pattern: RegExp, em: number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[MWmw]/u, 1],
  [/\p{Lu}/u, 0.88],
  [/[\p{Ll}\p{N}]/u, 0.65],
  [/./u, 1],
];

/**
 * An estimate of the width of a line, in the unit of `fontSize`; there is no font to measure where this runs. Letters of
 * Arabic are two to three times as wide at the end of a word as within one.
 */
export function estimateWidth(text: string, fontSize: number): number {
  const chars = Array.from(text).filter(char => !/\p{M}/u.test(char));
  return chars.reduce((sum, char, at) => sum + emOf(char, chars[at + 1]), 0) * fontSize;
}

function emOf(char: string, next: string | undefined): number {
  const known = WIDTH_OF.get(char);
  if (!known) return OTHERS.find(([pattern]) => pattern.test(char))?.[1] ?? 1;
  return next !== undefined && JOINING.test(next) ? known.joined : known.open;
}

/** All letters of Arabic but the hamza that stands alone join the one before them. */
const JOINING = /(?!ء)[\p{Script=Arabic}\u0640]/u;

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
