import { createHash } from 'node:crypto';
import { MONTH_NAMES } from '../../lexicon/monthNames.ts';
import type { Article } from '../../model/article.ts';
import { addDays, daysBetween } from '../../model/calendar.ts';
import type { Lexicon } from '../../model/lexicon.ts';

/** The days over which generated articles are spread: the presidents' common era. */
const FIRST_DAY = '2021-02-01';
const LAST_DAY = '2024-12-31';

/**
 * As many articles as asked for, each made of one of the given ones: published on another day, its written dates
 * moved along, its people swapped for others of the lexicon. The same seed gives the same articles.
 */
export function generateArticles(
  count: number,
  seed: number,
  originals: readonly Article[],
  lexicon: Lexicon,
): readonly Article[] {
  const random = randomFrom(seed);
  const people = Object.values(lexicon.people).filter(({ principal }) => !principal);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const span = daysBetween(FIRST_DAY, LAST_DAY);
  return Array.from({ length: count }, (_, at) => {
    const original = originals[at % originals.length] as Article;
    const published = addDays(FIRST_DAY, Math.floor(random() * span));
    const swapped = swapPeople(
      original.body,
      people.map(({ ar }) => ar),
      pick,
    );
    const body = moveDates(swapped, daysBetween(original.published?.slice(0, 10) ?? FIRST_DAY, published));
    const id = `generated-${at}`;
    return { ...original, id, file: `${id}.md`, published, body, sha256: sha256(`${published}\n${body}`) };
  });
}

/** Mulberry32: numbers from 0 to 1 that depend on the seed alone. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Every person who stays in the text under one name in full gets another name, the same all through the article. */
function swapPeople(body: string, names: readonly string[], pick: <T>(items: readonly T[]) => T): string {
  const here = names.filter(name => body.includes(name));
  return here.reduce((text, name) => text.replaceAll(name, pick(names)), body);
}

const MONTHS: readonly string[] = MONTH_NAMES.egyptian;
const DATE = new RegExp(`(\\d{1,2}) (${MONTHS.join('|')})`, 'gu');

/** «16 يونيو» moved by so many days; the year is left as written. */
function moveDates(body: string, days: number): string {
  return body.replace(DATE, (_, day: string, month: string) => {
    const number = MONTHS.indexOf(month) + 1;
    const moved = addDays(`2022-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`, days);
    return `${Number(moved.slice(8))} ${MONTHS[Number(moved.slice(5, 7)) - 1]}`;
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
