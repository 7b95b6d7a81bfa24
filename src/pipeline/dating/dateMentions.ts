import { formatEdtf } from '../../arabic/formatDate.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { DatedMention, Mention, MentionDate } from '../../model/mention.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/timeExpression.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { type AttachedTimes, attachTimes } from './attachTimes.ts';
import { pointsToDayTold } from './borrow/fromSameDay.ts';
import { borrowDates } from './borrowDates.ts';
import { type Entry, entriesOf, entryAt } from './entries.ts';
import { joinAlternatives } from './joinAlternatives.ts';
import { joinGlosses } from './joinGlosses.ts';
import { joinUntil } from './joinUntil.ts';
import { type LocatedTime, locateTimes } from './locateTimes.ts';
import { movedTo } from './movedTo.ts';
import { readDate } from './readDate.ts';
import { repeatMentions } from './repeatMentions.ts';
import { anchorOf, resolveAnchors } from './resolveAnchors.ts';
import { splitPairs } from './splitPairs.ts';
import { tellsPast } from './tellsPast.ts';

/** A dated mention that may still wait for the date of the event it is anchored to. */
export interface PendingMention extends DatedMention {
  readonly pending?: { readonly time: TimeExpression; readonly anchor?: Mention } | undefined;
}

export interface DatingInput {
  readonly doc: DocumentText;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly published: IsoDay;
  /** The dateline's date, in the raw body: it dates the article and no event. */
  readonly dateline?: Span;
  readonly words: WordTables;
  readonly isPlace: (id: string) => boolean;
}

/** Gives every mention of one text its date, as far as the text alone allows. Order is kept. */
export function dateMentions({
  doc,
  mentions,
  times,
  published,
  dateline,
  words,
  isPlace,
}: DatingInput): readonly PendingMention[] {
  const telling = dateline ? times.filter(time => !overlaps(time, dateline)) : times;
  const located = splitPairs(
    doc.text,
    joinUntil(doc.text, joinGlosses(doc.text, joinAlternatives(doc.text, locateTimes(doc.text, telling)))),
  );
  const { mentions: all, attached } = repeatMentions(doc, mentions, attachTimes(doc, mentions, located, words));
  const entries = entriesOf(doc, located, published);
  const own = new Map<Mention, MentionDate>();
  const moved = new Set<Mention>();
  for (const mention of all) {
    const times = (attached.get(mention)?.own ?? []).filter(time => !isUntold(time, published, entries));
    const to = movedTo(doc, mention, times);
    if (to) moved.add(mention);
    const when = to ? putOff(mention, to, published) : readDate(mention, times, published);
    if (when) own.set(mention, when);
  }
  const dates = borrowDates(doc, all, resolveAnchors(all, attached, own, located), {
    words,
    published,
    isPlace,
    times: located,
    entries,
  });
  return all
    .filter(mention => dates.has(mention) || !isIdle(mention))
    .map(mention => {
      const when = dates.get(mention);
      const pending = when ? undefined : pendingOf(attached.get(mention), all);
      // «بدأ الأربعاء جولة تقوده الجمعة إلى جنيف»: what lies ahead has not happened, whatever verb stands before it.
      const isAhead = mention.status === 'occurred' && when !== undefined && when.start > published;
      const told = moved.has(mention) || isAhead ? undefined : mention.status;
      const isPast = (): boolean => tellsPast(doc, mention, words);
      const entry = entryAt(entries, mention.trigger.start);
      const listed =
        entry !== undefined && (when?.basis === 'borrowed' || (!entry.isLive && when?.edtf === entry.date.edtf));
      const status = told ?? statusByDate(mention, when, { published, isPast, listed });
      return { ...mention, status, when, pending };
    });
}

/**
 * «اليوم ذاته» that the tagger could only take for the article's own day: the events told before say which it is; and
 * «في ساعة متأخرة من الليل» under a day of its own.
 */
function isUntold(located: LocatedTime, published: IsoDay, entries: readonly Entry[]): boolean {
  const inEntry = (): boolean => entryAt(entries, located.start) !== undefined;
  // «ينطلق المؤتمر ويستمر حتى الأحد»: until when, not when.
  if ((located.time.edtf?.startsWith('../') || THIS_DAY.test(located.time.text)) && inEntry()) return true;
  if (located.time.range?.start !== published) return false;
  return pointsToDayTold(located) || (isHourAlone(located) && inEntry());
}

function isHourAlone({ time }: LocatedTime): boolean {
  return time.type === 'TIME' && /^(في |عند )?(ال)?ساع/u.test(time.text) && !DAY.test(time.text);
}

/** «في هذا اليوم» under a day of its own. */
const THIS_DAY = /^(في )?هذا اليوم$/;

const DAY = /يوم|[أا]مس|غد|[أا]حد|اثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت/u;

/** The day that something was moved to, with a step that says so. */
function putOff({ status, ...mention }: Mention, to: LocatedTime, published: IsoDay): MentionDate | undefined {
  const when = readDate(mention, [to], published);
  const step = { rule: 'put-off', text: `أُرجئ إلى هذا الموعد (${formatEdtf(when?.edtf ?? '')}) عن موعد سبقه.` };
  return when && { ...when, reasoning: [...when.reasoning, step] };
}

/** Without a date these tell nothing: a saying by nobody known, two names in one line. */
function isIdle({ saying, participants, implicit }: Mention): boolean {
  return implicit === true || (saying && participants.length === 0);
}

/**
 * Where no word tells, the calendar does: what lies behind the article happened, what lies ahead is planned. What a
 * chronology lists under a day of its own (`listed`) happened by the time it was listed.
 */
function statusByDate(
  mention: Mention,
  when: MentionDate | undefined,
  {
    published,
    isPast,
    listed,
  }: { readonly published: IsoDay; readonly isPast: () => boolean; readonly listed: boolean },
): Mention['status'] {
  if (!when) return undefined;
  if (when.start > published) return 'planned';
  if (listed) return 'occurred';
  // «توقعت الصحف أن يلتقيا الخميس»: a day that has passed makes no fact of it.
  if (when.end < published) return mention.asserted ? 'occurred' : 'proposed';
  return mention.saying || (mention.asserted && !mention.present && isPast()) ? 'occurred' : 'planned';
}

function pendingOf(times: AttachedTimes | undefined, mentions: readonly Mention[]): PendingMention['pending'] {
  const located: LocatedTime | undefined = times?.anchored[0];
  if (!located) return undefined;
  const anchor = anchorOf(located, mentions);
  return { time: located.time, ...(anchor && { anchor }) };
}
