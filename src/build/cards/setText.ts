import { clippings } from '../../exports/axis/textWidth.ts';

/** Lines that are broken already, and the size in pixels at which they fit. */
export interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Width in pixels of one unbroken line; the renderer knows, since it shapes the words. */
export type WidthOf = (line: string, size: number) => Promise<number>;

export interface TextRoom {
  readonly width: number;
  /** What to try, the best first. */
  readonly forms: readonly TextForm[];
}

export interface TextForm {
  readonly size: number;
  readonly lines: 1 | 2;
}

/** Words that lean on the next one («بين», «من», «عن»), by their length; a line that ends in one reads badly. */
const leansOnNext = (word = ''): boolean => word.length <= 3;

/** «وبوتين»: what a conjunction joins is better kept in one line, where that costs little. */
const isJoined = (word = ''): boolean => /^و\p{L}{3}/u.test(word);

/**
 * The first form in which a text fits, two lines being made of like length. Where none does it is cut after a word and
 * ends in «…»; a single word too long for a line gets smaller. The renderer itself breaks where a line is full, and cuts
 * inside words.
 */
export async function setText(text: string, room: TextRoom, widthOf: WidthOf): Promise<SetText> {
  for (const form of room.forms) {
    const lines = await fittingLines(text, form, room.width, widthOf);
    if (lines) return { lines, size: form.size };
  }
  const smallest = room.forms.at(-1) as TextForm;
  const clipped = clippings(text).filter(form => !leansOnNext(form.split(' ').at(-1)?.replace('…', '')));
  for (const shorter of clipped) {
    const lines = await fittingLines(shorter, smallest, room.width, widthOf);
    if (lines) return { lines, size: smallest.size };
  }
  const word = clipped.at(-1) ?? text;
  return { lines: [word], size: Math.floor((smallest.size * room.width) / (await widthOf(word, smallest.size))) };
}

async function fittingLines(
  text: string,
  { size, lines }: TextForm,
  width: number,
  widthOf: WidthOf,
): Promise<readonly string[] | undefined> {
  if ((await widthOf(text, size)) <= width) return [text];
  if (lines === 1) return undefined;
  const words = text.split(' ');
  const breaks = [];
  for (let at = 1; at < words.length; at++) {
    const pair = [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const;
    const [first, second] = [await widthOf(pair[0], size), await widthOf(pair[1], size)];
    const faults = (leansOnNext(words[at - 1]) ? 1 : 0) + (isJoined(words[at]) ? 0.5 : 0);
    if (Math.max(first, second) <= width) breaks.push({ pair, cost: Math.abs(first - second) + faults * width });
  }
  return breaks.sort((a, b) => a.cost - b.cost)[0]?.pair;
}
