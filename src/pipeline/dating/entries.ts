import type { IsoDay } from '../../model/calendar.ts';
import { firstIndex } from '../../model/firstIndex.ts';
import type { MentionDate } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { DocumentText, Line } from '../document/readDocument.ts';
import type { LocatedTime } from './locateTimes.ts';
import { edtfOf } from './readDate.ts';

/** A stretch of the normalised text that stands under one day: a line of a chronology, a section, an entry of a live blog. */
export interface Entry extends Span {
  readonly date: MentionDate;
  /** One line that opens with its day. */
  readonly isLine: boolean;
  /** Of a live blog. */
  readonly isLive: boolean;
  /** Where the line ends that opens with the day or hour. */
  readonly headEnd: number;
}

/** Fewer lines that open with a day or an hour make no list. */
const LEAST_ENTRIES = 3;
/** A line of no more words behind its day is the heading of what follows. */
const HEADING_WORDS = 6;
const BULLETS = /^[\s•▪■◾►·*_-]*/u;
/** Bold print is written with marks around it. */
const CLOCK = /^\d{1,2}[:.]\d{2}(?=[*_]*(\s*(-|\||:|$)|\s))/;

interface Head {
  readonly line: number;
  readonly date: MentionDate;
  /** The line is the heading of the lines below it. */
  readonly heads: boolean;
}

/** The entries of a text whose lines open with days («• 16 يونيو: …», «الأربعاء: …») or with hours of its own day («11:02 — …»). */
export function entriesOf(doc: DocumentText, times: readonly LocatedTime[], published: IsoDay): readonly Entry[] {
  const reporting = doc.lines.map((line, at) => ({ line, at })).filter(({ line }) => !line.furniture);
  const hours = reporting.filter(({ line }) => CLOCK.test(opening(doc, line).words)).map(({ at }) => at);
  const live = hours.map((line): Head => ({ line, date: ofArticle(published), heads: true }));
  const dated = reporting.flatMap(({ line, at }) => headOf(doc, line, at, times) ?? []);
  const heads = live.length >= LEAST_ENTRIES ? live : dated.length >= LEAST_ENTRIES ? dated : [];
  return heads.map(({ line, date, heads: below }, at) => {
    const start = (doc.lines[line] as Line).start;
    const end = below ? sectionEnd(doc, line, heads[at + 1]?.line, live.length > 0) : (doc.lines[line] as Line).end;
    return { start, end, date, isLine: !below, isLive: heads === live, headEnd: (doc.lines[line] as Line).end };
  });
}

/** The entry that holds an offset. */
export function entryAt(entries: readonly Entry[], offset: number): Entry | undefined {
  const entry = entries[firstIndex(entries, ({ end }) => end > offset)];
  return entry && offset >= entry.start ? entry : undefined;
}

function opening({ text }: DocumentText, { start, end }: Line): { readonly from: number; readonly words: string } {
  const line = text.text.slice(start, end);
  const marks = BULLETS.exec(line)?.[0].length ?? 0;
  return { from: start + marks, words: line.slice(marks) };
}

function headOf(doc: DocumentText, line: Line, at: number, times: readonly LocatedTime[]): Head | undefined {
  const { from } = opening(doc, line);
  const located = times[firstIndex(times, ({ start }) => start >= from)];
  const range = located?.time.range;
  if (!located || !range || range.start !== range.end || located.start !== from) return undefined;
  const rest = doc.text.text.slice(located.end, line.end);
  if (!/^[*_]*\s*(:|-|\||$)/.test(rest)) return undefined;
  const { time } = located;
  const date: MentionDate = { ...range, edtf: edtfOf(range), time, basis: 'borrowed', reasoning: time.reasoning };
  return { line: at, date, heads: isHeading(rest) };
}

/** A few words, and no sentence. */
function isHeading(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) <= HEADING_WORDS && !/[.!]\s*$/.test(text);
}

/** A section ends where the next begins, or another heading stands; a live blog has headings within its entries. */
function sectionEnd(doc: DocumentText, head: number, next: number | undefined, live: boolean): number {
  let last = head;
  const listed = isBulleted(doc, doc.lines[head + 1]);
  for (let at = head + 1; at < (next ?? doc.lines.length); at++) {
    const line = doc.lines[at] as Line;
    // What follows a list of items is no part of it.
    if (listed && line.end > line.start && !isBulleted(doc, line)) break;
    if (line.furniture || (!live && isHeading(doc.text.text.slice(line.start, line.end)))) break;
    last = at;
  }
  return (doc.lines[last] as Line).end;
}

function isBulleted({ text }: DocumentText, line: Line | undefined): boolean {
  return line !== undefined && /^\s*[•▪■◾►·*-]\s/u.test(text.text.slice(line.start, line.end));
}

function ofArticle(published: IsoDay): MentionDate {
  return { start: published, end: published, edtf: published, basis: 'borrowed', reasoning: [] };
}
