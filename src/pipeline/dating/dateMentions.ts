import { formatEdtf } from '../../arabic/formatDate.ts';
import { isOneOf } from '../../arabic/tokens.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { DatedMention, Mention, MentionDate } from '../../model/mention.ts';
import { covers, overlaps } from '../../model/span.ts';
import type { TimeExpression } from '../../model/timeExpression.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { groupBy } from '../groupBy.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { fromAnchor } from './anchored.ts';
import { type AttachedTimes, attachTimes } from './attachTimes.ts';
import { joinAlternatives } from './joinAlternatives.ts';
import { locateTimes } from './locateTimes.ts';
import { readDate } from './readDate.ts';

/** A dated mention that may still wait for the date of the event it is anchored to. */
export interface PendingMention extends DatedMention {
  readonly pending?: { readonly time: TimeExpression; readonly anchor?: Mention };
}

/** Gives every mention of one text its date, as far as the text alone allows. Order is kept. */
export function dateMentions(
  doc: DocumentText,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  published: IsoDay,
  words: WordTables,
): readonly PendingMention[] {
  const located = joinAlternatives(doc.text, locateTimes(doc.text, times));
  const attached = attachTimes(doc, mentions, located);
  const dates = new Map<Mention, MentionDate>();
  for (const mention of mentions) {
    const when = readDate(mention, attached.get(mention)?.own ?? [], published);
    if (when) dates.set(mention, when);
  }
  borrowFromAnchors(mentions, attached, dates);
  borrowFromCompany(doc, mentions, dates, words);
  const told = mentions.filter(mention => dates.has(mention) || !isIdle(mention));
  return told.map(mention => {
    const when = dates.get(mention);
    const pending = when ? undefined : pendingOf(attached.get(mention), mentions);
    const status = mention.status ?? statusByDate(mention, when, published);
    return { ...mention, ...(status && { status }), ...(when && { when }), ...(pending && { pending }) };
  });
}

/** Without a date these tell nothing: a saying by nobody known, two names in one line. */
function isIdle({ saying, participants, implicit }: Mention): boolean {
  return implicit === true || (saying && participants.length === 0);
}

/** Where no word tells, the calendar does: what lies behind the article happened, what lies ahead is planned. */
function statusByDate(mention: Mention, when: MentionDate | undefined, published: IsoDay): Mention['status'] {
  if (!when) return undefined;
  if (when.start > published) return 'planned';
  if (when.end < published) return 'occurred';
  return mention.saying ? 'occurred' : 'planned';
}

function anchorMention(
  located: { readonly anchor?: { start: number; end: number } },
  mentions: readonly Mention[],
): Mention | undefined {
  const { anchor } = located;
  return anchor && mentions.find(({ trigger }) => overlaps(trigger, anchor));
}

function pendingOf(times: AttachedTimes | undefined, mentions: readonly Mention[]): PendingMention['pending'] {
  const located = times?.anchored[0];
  if (!located) return undefined;
  const anchor = anchorMention(located, mentions);
  return { time: located.time, ...(anchor && { anchor }) };
}

/**
 * Within the text: «بعد ذلك بيومين» counts from the date just told, «بعد يومين من القمة» from the summit where the
 * text dates it; and a dated report «قبل يوم واحد من المكالمة» dates the call.
 */
function borrowFromAnchors(
  mentions: readonly Mention[],
  attached: ReadonlyMap<Mention, AttachedTimes>,
  dates: Map<Mention, MentionDate>,
): void {
  for (const [at, mention] of mentions.entries()) {
    for (const located of attached.get(mention)?.anchored ?? []) {
      const anchor = anchorMention(located, mentions);
      const own = dates.get(mention);
      if (located.time.anchor?.kind === 'narrative' && !own) {
        const told = mentions
          .slice(0, at)
          .findLast(other => dates.get(other)?.basis === 'own' && other.sentenceIndex <= mention.sentenceIndex);
        const base = told && dates.get(told);
        const when = base && fromAnchor(located.time, base);
        if (when) dates.set(mention, when);
        continue;
      }
      if (!anchor) continue;
      const known = dates.get(anchor);
      if (!own && known) {
        const when = fromAnchor(located.time, known);
        if (when) dates.set(mention, when);
      } else if (own && !known) {
        const when = fromAnchor(located.time, own, -1);
        if (when) dates.set(anchor, when);
      }
    }
  }
}

/**
 * Dates taken over from what an event is told with: «تزامناً مع» from the event beside it, «خلال الاتصال» within a
 * dated statement about the past from that statement.
 */
function borrowFromCompany(
  doc: DocumentText,
  mentions: readonly Mention[],
  dates: Map<Mention, MentionDate>,
  words: WordTables,
): void {
  const bySentence = groupBy(mentions, ({ sentenceIndex }) => sentenceIndex);
  for (const [index, here] of bySentence) {
    const tokens = doc.tokens.slice(...(doc.sentences[index]?.tokens ?? [0, 0]));
    if (tokens.some(token => isOneOf(token, words.simultaneity))) {
      for (const mention of here) {
        if (dates.has(mention)) continue;
        const other = here.find(
          candidate => candidate !== mention && (dates.has(candidate) || statementBefore(candidate, mentions, dates)),
        );
        const base = other && (dates.get(other) ?? statementBefore(other, mentions, dates));
        if (base) dates.set(mention, borrowed(base, 'simultaneous', 'ذكر النصّ أنهما تزامنا، فأُخذ التاريخ منه'));
      }
    }
    for (const mention of here) {
      if (dates.has(mention) || mention.saying) continue;
      const clauseMates = here.filter(
        other => other !== mention && covers(mention.clause, other.trigger) && dates.has(other),
      );
      const twin = clauseMates.findLast(
        other => other.trigger.end < mention.trigger.start && isJoinedOn(doc, mention, other),
      );
      const base = twin && dates.get(twin);
      if (base) dates.set(mention, borrowed(base, 'joined-to', 'معطوف في الجملة نفسها على حدث مؤرَّخ، فأُخذ تاريخه'));
      const announcement = ANNOUNCED.has(mention.kind) && !mention.reported && clauseMates.find(({ saying }) => saying);
      const announced = announcement && dates.get(announcement);
      if (announced && mention.status !== 'planned' && mention.status !== 'proposed') {
        dates.set(mention, borrowed(announced, 'announced', 'أُعلن في هذا اليوم، ولم يذكر النصّ له يوماً غيره'));
      }
    }
    for (const mention of here) {
      if (dates.has(mention) || mention.saying || !mention.definite || !isDuring(doc, mention)) continue;
      const statement = here.find(({ saying, clause }) => saying && clause.end <= mention.clause.start);
      const base = statement && dates.get(statement);
      if (!base || base.start !== base.end || mention.status === 'planned') continue;
      dates.set(
        mention,
        borrowed(base, 'reported-by-statement', 'لم يذكر النصّ يوم الحدث نفسه، وهذا يوم التصريح الذي نقل ما جرى فيه'),
      );
    }
  }
}

const ANNOUNCED = new Set<Mention['kind']>(['sanctions', 'document', 'other']);

/** «زار كييف والتقى الرئيس»: a verb joined with و to the verb before it, with no other word of time between. */
function isJoinedOn(doc: DocumentText, mention: Mention, other: Mention): boolean {
  const word = doc.text.text.slice(mention.trigger.start, mention.trigger.end);
  return (
    !other.saying &&
    mention.status === 'occurred' &&
    other.status === 'occurred' &&
    /^[وف]/.test(word) &&
    mention.participants.length > 1
  );
}

/** A noun such as «تصريح ريابكوف» stands for the dated words of the same speaker told before. */
function statementBefore(
  mention: Mention,
  mentions: readonly Mention[],
  dates: ReadonlyMap<Mention, MentionDate>,
): MentionDate | undefined {
  if (!mention.saying) return undefined;
  const earlier = mentions.findLast(
    other =>
      other.saying &&
      other.trigger.start < mention.trigger.start &&
      dates.has(other) &&
      mention.participants.some(id => other.participants.includes(id)),
  );
  return earlier && dates.get(earlier);
}

function isDuring(doc: DocumentText, mention: Mention): boolean {
  const before = doc.text.text.slice(mention.clause.start, mention.trigger.start);
  return covers(mention.sentence, mention.trigger) && /(^|[\s،,"])(خلال|اثناء)\s+(هذا |هذه )?$/.test(before);
}

function borrowed(base: MentionDate, rule: string, why: string): MentionDate {
  return {
    start: base.start,
    end: base.end,
    edtf: base.edtf,
    basis: 'borrowed',
    reasoning: [...base.reasoning, { rule, text: `${why}: ${formatEdtf(base.edtf)}.` }],
  };
}
