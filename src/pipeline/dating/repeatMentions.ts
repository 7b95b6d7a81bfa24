import { daysBetween } from '../../model/calendar.ts';
import type { Mention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { AttachedTimes } from './attachTimes.ts';
import type { LocatedTime } from './locateTimes.ts';

export interface RepeatedMentions {
  readonly mentions: readonly Mention[];
  readonly attached: ReadonlyMap<Mention, AttachedTimes>;
}

/**
 * «تهاتفا ثلاث مرات: في 28 و31 يناير، ثم في 3 فبراير»: one word for an event with a row of days after it tells of as
 * many events; so do «جولتان، الأولى في 28 يوليو والثانية في 30 سبتمبر». Every day gets a mention of its own.
 */
export function repeatMentions(
  doc: DocumentText,
  mentions: readonly Mention[],
  attached: ReadonlyMap<Mention, AttachedTimes>,
): RepeatedMentions {
  const all: Mention[] = [];
  const times = new Map<Mention, AttachedTimes>();
  for (const mention of mentions) {
    const own = attached.get(mention) ?? { own: [], anchored: [] };
    const row = rowOfDays(doc, own.own);
    const stretch = asStretch(row);
    if (stretch) {
      all.push(mention);
      times.set(mention, { own: [stretch], anchored: own.anchored });
      continue;
    }
    if (row.length < 2) {
      all.push(mention);
      times.set(mention, own);
      continue;
    }
    for (const day of row) {
      const copy = { ...mention };
      all.push(copy);
      times.set(copy, { own: [day], anchored: [] });
    }
  }
  return { mentions: all, attached: times };
}

/** «يومي 30 تشرين الثاني و1 كانون الأول»: two days that follow each other over the end of a month are one stretch. */
function asStretch(row: readonly LocatedTime[]): LocatedTime | undefined {
  const [first, last] = row;
  const [start, end] = [first?.time.range?.start, last?.time.range?.start];
  if (!first || !last || row.length !== 2 || !start || !end || daysBetween(start, end) !== 1) return undefined;
  if (start.slice(0, 7) === end.slice(0, 7) || end < start) return undefined;
  const range = { start, end };
  return { ...first, end: last.end, time: { ...first.time, edtf: `${start}/${end}`, value: `${start}/${end}`, range } };
}

/** Exact days with nothing between them but joining words; empty when the times are of another build. */
function rowOfDays(doc: DocumentText, times: readonly LocatedTime[]): readonly LocatedTime[] {
  const days = times.filter(({ time: { range } }) => range !== undefined && range.start === range.end);
  if (days.length < 2 || days.length < times.length) return [];
  const joined = days.every((day, at) => {
    const last = days[at - 1];
    if (!last || last.start === day.start) return true;
    return /^[\s،,]*(و|ثم|في|يوم|ايضا|كذلك|الثانيه|الثاني|الثالثه|الثالث|الاخري|الاخر|\s|،)*$/.test(
      doc.text.text.slice(last.end, day.start),
    );
  });
  const distinct = new Set(days.map(({ time: { range } }) => range?.start));
  return joined && distinct.size === days.length ? days : [];
}
