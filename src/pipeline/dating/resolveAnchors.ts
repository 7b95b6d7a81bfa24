import { daysBetween } from '../../model/calendar.ts';
import { firstIndex } from '../../model/firstIndex.ts';
import type { Mention, MentionDate } from '../../model/mention.ts';
import { overlaps } from '../../model/span.ts';
import { fromAnchor } from './anchored.ts';
import type { AttachedTimes } from './attachTimes.ts';
import type { LocatedTime } from './locateTimes.ts';

/**
 * Within one text: «بعد ذلك بيومين» counts from the date just told, «بعد يومين من القمة» from the summit where the
 * text dates it; and a dated report «قبل يوم واحد من المكالمة» dates the call. Gives the dates with those added.
 */
export function resolveAnchors(
  mentions: readonly Mention[],
  attached: ReadonlyMap<Mention, AttachedTimes>,
  known: ReadonlyMap<Mention, MentionDate>,
  times: readonly LocatedTime[] = [],
): ReadonlyMap<Mention, MentionDate> {
  const dates = new Map(known);
  for (const [mention, date] of besideTheDay(mentions, times)) dates.set(mention, date);
  for (const [at, mention] of mentions.entries()) {
    for (const located of attached.get(mention)?.anchored ?? []) {
      const own = dates.get(mention);
      const anchor = anchorOf(located, mentions);
      const base = anchor
        ? (dates.get(anchor) ?? toldBefore(anchor, mention, mentions, dates))
        : located.time.anchor?.kind === 'narrative'
          ? told(mentions, at, dates)
          : undefined;
      if (!own && base && daysBetween(base.start, base.end) <= EXACT_DAYS) {
        const when = fromAnchor(located.time, base);
        if (when) dates.set(mention, when);
      } else if (own && anchor && !base) {
        const when = fromAnchor(located.time, own, -1);
        if (when) dates.set(anchor, when);
      }
    }
  }
  return dates;
}

/** «صباح اليوم الأربعاء، غداة القمة»: a day said twice, by itself and by the event before or after it, dates the event. */
function* besideTheDay(
  mentions: readonly Mention[],
  times: readonly LocatedTime[],
): Generator<readonly [Mention, MentionDate]> {
  for (const [at, located] of times.entries()) {
    const day = times[at - 1];
    const range = day?.time.range;
    if (!located.anchor || !day || !range || range.start !== range.end || located.start - day.end > 2) continue;
    const anchor = anchorOf(located, mentions);
    const date = anchor && fromAnchor(located.time, range, -1);
    if (date) yield [anchor, date];
  }
}

/** Code units of the normalised text; no words that name an event are longer than the second. */
const ANCHOR_REACH = 24;
const LONGEST_TRIGGER = 1000;

/** What is counted from must be known to the week. */
const EXACT_DAYS = 7;

/** The mention that an anchored expression counts from. */
export function anchorOf({ anchor, time }: LocatedTime, mentions: readonly Mention[]): Mention | undefined {
  if (!anchor || time.anchor?.kind === 'narrative') return undefined;
  const from = firstIndex(mentions, ({ trigger }) => trigger.start >= anchor.start - LONGEST_TRIGGER);
  const to = firstIndex(mentions, ({ trigger }) => trigger.start > anchor.end + ANCHOR_REACH);
  const near = mentions.slice(from, to);
  const named = near.find(({ trigger }) => overlaps(trigger, anchor));
  // «إعلان واشنطن حزمة من العقوبات»: the event word may stand a little behind the words taken for the anchor.
  return named ?? near.find(({ trigger }) => trigger.start >= anchor.end);
}

/** How many sentences «تلك القمة» reaches back, and how many when the event was called something else. */
const ANCHOR_SENTENCES = 20;
const ALIKE_SENTENCES = 6;

/**
 * The date of the event that an anchor without one points back to: the last told under the same noun or kind, else the last
 * that it may be called; only an event with no other parties.
 */
export function toldBefore(
  anchor: Mention,
  asking: Mention,
  mentions: readonly Mention[],
  dates: ReadonlyMap<Mention, MentionDate>,
): MentionDate | undefined {
  if (!anchor.definite && anchor.place === undefined) return undefined;
  const earlier: Mention[] = [];
  for (let before = mentions.indexOf(anchor) - 1; before >= 0; before--) {
    const other = mentions[before] as Mention;
    if (anchor.sentenceIndex - other.sentenceIndex > ANCHOR_SENTENCES) break;
    // «لقاء أنطاليا» is known by its place.
    const same =
      !anchor.definite && anchor.place !== undefined
        ? other.place === anchor.place
        : anchor.participants.every(id => other.participants.includes(id));
    if (!other.saying && other !== asking && same && dates.has(other)) earlier.push(other);
  }
  const isCalledSo = ({ label, kind }: Mention): boolean => label === anchor.label || kind === anchor.kind;
  const last =
    // «وقبل القمة بيوم» in a text on the virtual summit that has told of «قمة جنيف» since: the one without a town.
    (anchor.place === undefined && earlier.find(other => isCalledSo(other) && other.place === undefined)) ||
    earlier.find(isCalledSo) ||
    earlier.find(
      ({ kind, kinds, sentenceIndex }) =>
        anchor.kind !== 'summit' &&
        anchor.sentenceIndex - sentenceIndex <= ALIKE_SENTENCES &&
        kinds.has(anchor.kind) &&
        anchor.kinds.has(kind),
    );
  return last && dates.get(last);
}

/** The date told last before a mention. */
function told(
  mentions: readonly Mention[],
  at: number,
  dates: ReadonlyMap<Mention, MentionDate>,
): MentionDate | undefined {
  for (let before = at - 1; before >= 0; before--) {
    const date = dates.get(mentions[before] as Mention);
    if (date?.basis === 'own') return date;
  }
  return undefined;
}
