import { createHash } from 'node:crypto';
import { MONTH_NAMES } from '../../lexicon/monthNames.ts';
import type { Article } from '../../model/article.ts';
import { addDays, daysBetween, isoDay, partsOf } from '../../model/calendar.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { randomFrom } from './randomFrom.ts';

/** The days over which generated articles are spread: the presidents' common era. */
const FIRST_DAY = '2021-02-01';
const LAST_DAY = '2024-12-31';

/** Of the paragraphs after the opening, so many in a hundred come from another article. */
const FOREIGN_PERCENT = 40;
/** The first lines of an article stay together: headline, dateline, lead. */
const OPENING_LINES = 4;

/**
 * As many articles as asked for, each begun by one of the given ones and mixed with paragraphs of others: published on
 * another day, its written dates moved along, its people swapped for others of the lexicon. The same seed gives the same
 * articles.
 */
export function generateArticles(
  count: number,
  seed: number,
  originals: readonly Article[],
  lexicon: Lexicon,
): readonly Article[] {
  const random = randomFrom(seed);
  const people = Object.values(lexicon.people).filter(({ principal }) => !principal);
  const names = people.map(({ ar }) => ar);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const span = daysBetween(FIRST_DAY, LAST_DAY);
  const foreign = originals.flatMap(({ body }) => linesOf(body).slice(OPENING_LINES));
  return Array.from({ length: count }, (_, at) => {
    const original = originals[at % originals.length] as Article;
    const published = addDays(FIRST_DAY, Math.floor(random() * span));
    const mixed = linesOf(original.body).map((line, index) =>
      index >= OPENING_LINES && random() * 100 < FOREIGN_PERCENT ? pick(foreign) : line,
    );
    const swapped = swapPeople(mixed.join('\n\n'), names, pick);
    const body = moveDates(swapped, daysBetween(original.published?.slice(0, 10) ?? ORIGINALS_DAY, published));
    const id = `generated-${at}`;
    return { ...original, id, file: `${id}.md`, published, body, sha256: sha256(`${published}\n${body}`) };
  });
}

/** About when the articles appeared that say so only in their text. */
const ORIGINALS_DAY = '2021-12-15';

const linesOf = (body: string): readonly string[] => body.split('\n').filter(line => line.trim() !== '');

/** Every person who stays in the text under one name in full gets another name, the same all through the article. */
function swapPeople(body: string, names: readonly string[], pick: <T>(items: readonly T[]) => T): string {
  const here = names.filter(name => body.includes(name));
  return here.reduce((text, name) => text.replaceAll(name, pick(names)), body);
}

/** Each month by each of its names. */
const MONTHS = new Map<string, { readonly month: number; readonly names: readonly string[] }>(
  Object.values(MONTH_NAMES).flatMap(names => names.map((name, at) => [name, { month: at + 1, names }])),
);
const LONGEST_FIRST = [...MONTHS.keys()].sort((a, b) => b.length - a.length);
const DATE = new RegExp(`(\\d{1,2}) (${LONGEST_FIRST.join('|')})(?: (\\d{4}))?`, 'gu');

/** «16 يونيو» and «16 حزيران 2021» moved by so many days, in the month names they are written with. */
function moveDates(body: string, days: number): string {
  return body.replace(DATE, (written, day: string, name: string, year: string | undefined) => {
    const known = MONTHS.get(name);
    const date = known && isoDay(Number(year ?? ORIGINALS_DAY.slice(0, 4)), known.month, Number(day));
    if (!known || !date) return written;
    const { year: toYear, month, day: toDay } = partsOf(addDays(date, days));
    return `${toDay} ${known.names[month - 1]}${year === undefined ? '' : ` ${toYear}`}`;
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
