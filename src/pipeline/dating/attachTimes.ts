import { daysBetween } from '../../model/calendar.ts';
import { firstIndex } from '../../model/firstIndex.ts';
import type { Mention } from '../../model/mention.ts';
import { covers } from '../../model/span.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { groupBy } from '../groupBy.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { findHost, isAnchorOf } from './findHost.ts';
import { isOfPledge } from './host/isOfPledge.ts';
import type { LocatedTime } from './locateTimes.ts';
import { movedBefore } from './movedTo.ts';

/** The expressions that belong to each mention, nearest first; anchored ones kept apart. */
export interface AttachedTimes {
  readonly own: readonly LocatedTime[];
  readonly anchored: readonly LocatedTime[];
}

/**
 * Which time goes with which mention: within a clause a time belongs to the event word before it, or, where the
 * clause opens with a time, to the one after it. A line that is only a time dates the sentence below it. A mention
 * without a time may take one from a clause of its sentence in which nothing else happens.
 */
export function attachTimes(
  doc: DocumentText,
  mentions: readonly Mention[],
  times: readonly LocatedTime[],
  words: WordTables,
): ReadonlyMap<Mention, AttachedTimes> {
  const attached = new Map<Mention, { own: LocatedTime[]; anchored: LocatedTime[] }>();
  for (const mention of mentions) attached.set(mention, { own: [], anchored: [] });
  const byStart = [...mentions].sort((a, b) => a.clause.start - b.clause.start);
  const loose: LocatedTime[] = [];
  const dated = new Set<Mention>();
  let from = 0;
  let last: { readonly time: LocatedTime; readonly host: Mention } | undefined;
  for (const [at, located] of times.entries()) {
    while (from < byStart.length && (byStart[from] as Mention).sentence.end < located.start) from++;
    const inClause = mentionsAround(located, byStart, from, doc.text.text).filter(
      mention => !isSeenFrom(mention, located, times[at + 1]),
    );
    // «يومي 28 يوليو و30 سبتمبر»: two times side by side date the same.
    const joined = last && AGAIN.test(doc.text.text.slice(last.time.end, located.start)) ? last.host : undefined;
    const host = joined ?? findHost(located, { doc, words, inClause, dated });
    last = host && { time: located, host };
    if (!host) {
      const moved = isUsable(located) ? movedBefore(doc, located, mentions) : undefined;
      if (moved) attached.get(moved)?.own.push(located);
      else if (isUsable(located)) loose.push(located);
      else if (located.time.anchor) {
        const goesOn = wherePart(doc, located, byStart);
        if (goesOn) attached.get(goesOn)?.anchored.push(located);
      }
      continue;
    }
    const slot = attached.get(host);
    if (isUsable(located)) {
      slot?.own.push(located);
      dated.add(host);
    } else if (located.time.anchor) slot?.anchored.push(located);
  }
  giveLoose(doc, byStart, loose, { attached, times });
  return attached;
}

/** «يوم الاثنين، عشية القمة، أجرى …»: what the day is only told from. */
function isSeenFrom(mention: Mention, { end }: LocatedTime, next: LocatedTime | undefined): boolean {
  return next !== undefined && next.start - end <= BESIDE && isAnchorOf(mention, next);
}

/** Code units: a comma and a space. */
const BESIDE = 2;

/** «قبل ذلك بيومين كانت دونفريد في موسكو، حيث التقت ريابكوف»: what was done where somebody then was. */
function wherePart(doc: DocumentText, { end }: LocatedTime, mentions: readonly Mention[]): Mention | undefined {
  const sentence = doc.sentences[firstIndex(doc.sentences, one => one.end >= end)];
  const next = mentions[firstIndex(mentions, ({ clause }) => clause.start >= end)];
  if (!sentence || !next || next.saying || next.clause.end > sentence.end) return undefined;
  return doc.text.text.startsWith('حيث ', next.clause.start) ? next : undefined;
}

/** «و», «… في اليوم الأخير من السنة، أي في»: another time of the same. */
const AGAIN = /^\s*و\s*$|^[^.؛]{0,40}[،,(]\s*اي (في |يوم |ليل |مساء |ليله )?$/;

function isUsable({ time }: LocatedTime): boolean {
  return time.range !== undefined && (time.type === 'DATE' || time.type === 'TIME');
}

/** The mentions of the clause that holds the time, in order; clauses never overlap. */
function mentionsAround(
  located: LocatedTime,
  mentions: readonly Mention[],
  from: number,
  text: string,
): readonly Mention[] {
  const inClause: Mention[] = [];
  for (let at = from; at < mentions.length && (mentions[at] as Mention).clause.start <= located.start; at++) {
    const mention = mentions[at] as Mention;
    if (
      covers(mention.clause, { start: located.start, end: located.start + 1 }) &&
      !mention.outcome &&
      !isAnchorOf(mention, located) &&
      !mention.asides.some(aside => covers(aside, { start: located.start, end: located.start + 1 })) &&
      !isOfAnotherNoun(mention, located, text) &&
      !isJudged(mention, text)
    )
      inClause.push(mention);
  }
  return inClause.sort((a, b) => a.trigger.start - b.trigger.start);
}

/** «زيارة …، التدخل في انتخابات التجديد النصفي لسنة 2022»: the year of what stands right before it. */
function isOfAnotherNoun({ trigger }: Mention, located: LocatedTime, text: string): boolean {
  const { start } = located;
  return isLong(located) && text[start - 1] === 'ل' && /\s\p{L}+\s[^.؛]*$/u.test(text.slice(trigger.end, start - 1));
}

/** «صوتت الأربعاء لإدانة الغزو», «ردا على عقوبات واشنطن قرر الجمعة»: what is judged or answered that day was before it. */
function isJudged({ clause, trigger, definite }: Mention, text: string): boolean {
  const before = text.slice(clause.start, trigger.start);
  return (definite && CONDEMNED.test(before)) || ANSWERED.test(before);
}

const CONDEMNED = /(^|\s)[ولب]*(ادانه|استنكار|شجب|يدين|تدين|ادان|ادانت|استنكر|استنكرت|شجب|شجبت)\s$/;
const ANSWERED = /(^|\s)(ردا|احتجاجا) علي\s$/;

/** Times that open a clause before every event word, of which the next event word is the host, were handled above. */
function giveLoose(
  doc: DocumentText,
  mentions: readonly Mention[],
  loose: readonly LocatedTime[],
  {
    attached,
    times,
  }: {
    readonly attached: Map<Mention, { own: LocatedTime[]; anchored: LocatedTime[] }>;
    readonly times: readonly LocatedTime[];
  },
): void {
  const bySentence = groupBy(mentions, ({ sentenceIndex }) => sentenceIndex);
  let sentence = 0;
  for (const located of loose) {
    while (sentence < doc.sentences.length && (doc.sentences[sentence]?.end ?? 0) < located.end) sentence++;
    const home = doc.sentences[sentence];
    if (!home || home.start > located.start) continue;
    const heading = isHeading(doc, located, home);
    const here = bySentence.get(heading ? sentence + 1 : sentence) ?? [];
    const candidates = here.filter(
      mention => !mention.saying || heading || isNextSaid(doc, mention, located, here, times),
    );
    const free = candidates.filter(
      mention =>
        attached.get(mention)?.own.length === 0 &&
        !mention.outcome &&
        (heading || !(mention.reported || isJudged(mention, doc.text.text))),
    );
    const host = heading
      ? free[0]
      : free.find(mention => mention.trigger.start > located.end && !isOfPledge(doc.text.text, mention, located));
    const slot = host && attached.get(host);
    if (!slot || isSince(located) || (isLong(located) && times.some(other => isBetween(other, located, host))))
      continue;
    slot.own.push(located);
  }
}

/** «أطل بوتين الخميس على الصحفيين، وكشف أن …»: said in the same breath, where nothing else happens before it. */
function isNextSaid(
  doc: DocumentText,
  { clause, trigger }: Mention,
  { start, end }: LocatedTime,
  here: readonly Mention[],
  times: readonly LocatedTime[],
): boolean {
  if (trigger.start < end || trigger.start !== clause.start) return false;
  if (!/[،,]\s*$/.test(doc.text.text.slice(end, trigger.start)) || doc.text.text[trigger.start] !== 'و') return false;
  const isBefore = (span: { readonly start: number }): boolean => span.start < trigger.start;
  return !here.some(other => isBefore(other.trigger)) && !times.some(other => other.start > start && isBefore(other));
}

/** A year above a list of days dates none of its lines by itself. Days. */
const LONGEST_HEADING = 31;

/** «خلال الربيع، …»: longer than a month. */
function isLong({ time }: LocatedTime): boolean {
  return time.range !== undefined && daysBetween(time.range.start, time.range.end) > LONGEST_HEADING;
}

/** «للمرة الأولى منذ عام 2019، ثم إلى فيينا»: how long ago something else was. */
function isSince({ time }: LocatedTime): boolean {
  return time.edtf?.endsWith('/..') === true;
}

/** A finer time between a long one and the event word dates the story anew. */
function isBetween(other: LocatedTime, { end }: LocatedTime, { trigger }: Mention): boolean {
  return other.start >= end && other.start < trigger.start && isUsable(other) && !isLong(other);
}

/** A line with no other words than the time. */
function isHeading(
  doc: DocumentText,
  { start, end, time }: LocatedTime,
  sentence: { start: number; end: number },
): boolean {
  if (!time.range || daysBetween(time.range.start, time.range.end) > LONGEST_HEADING) return false;
  const rest = doc.text.text.slice(sentence.start, start) + doc.text.text.slice(end, sentence.end);
  return rest.replace(/[^\p{L}\p{N}]/gu, '').replace(/^(في|و)$/, '') === '';
}
