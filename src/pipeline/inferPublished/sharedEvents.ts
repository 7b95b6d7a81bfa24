import { formatEdtf } from '../../arabic/formatDate.ts';
import { toRawSpan } from '../../arabic/normalise.ts';
import { addDays, daysBetween } from '../../model/calendar.ts';
import type { DatedMention, MentionDate } from '../../model/mention.ts';
import type { Clue, ClueFinder, Corpus, Trial } from './clue.ts';
import { fitsState, type Match, matchOf, stateOf } from './sameEvent.ts';

/** An event so far off is hardly the one that an article tells without a date. */
const REACH_DAYS = 75;
/** Both know the day; one knows only the month or so; one only tells whether the event it opens with, or another, is over. */
const WEIGHTS = { day: 1, period: 0.5, mainOrder: 0.25, order: 0 } as const;
/** What is left of the weight where one side names only some of the parties. */
const PART = 0.5;

/** What a dated article says of the event. */
interface Known {
  readonly article: string;
  readonly when: MentionDate;
  readonly match: Match;
}

/**
 * Events that the dated articles date too, and that this article dates from its own day («يوم الخميس», «الشهر المقبل»):
 * on the right day both agree. An event told without a date only says that it was still to come, or was over. Each event
 * counts once.
 */
export const sharedEvents: ClueFinder = (trial, corpus) => {
  const clues = new Map<string, Clue>();
  const main = mainEvent(trial);
  for (const { mention } of trial.reading.candidates) {
    // A full date is the same on every day and tells nothing about this one.
    if (mention.saying || mention.participants.length === 0 || mention.when?.time?.explicit === true) continue;
    const known = knownOf(mention, trial, corpus);
    if (known === undefined) continue;
    const orderWeight = mention === main ? WEIGHTS.mainOrder : WEIGHTS.order;
    const clue =
      mention.when === undefined ? inOrder(trial, mention, known, orderWeight) : agreeing(trial, mention, known);
    const event = `${[...mention.participants].sort().join()} ${known.when.start}/${known.when.end}`;
    if (clue.weight > (clues.get(event)?.weight ?? -1)) clues.set(event, clue);
  }
  return [...clues.values()];
};

/** What the article is about: the first event between two parties that it does not date in full. */
function mainEvent({ reading }: Trial): DatedMention | undefined {
  return reading.candidates.find(
    ({ mention: { saying, participants, when } }) =>
      !saying && participants.length > 1 && when?.time?.explicit !== true,
  )?.mention;
}

/** The best known date of the event: one that agrees, the narrowest; without an own date the nearest on its side of the day. */
function knownOf(mention: DatedMention, { day }: Trial, { dated }: Corpus): Known | undefined {
  const { participants, when: own } = mention;
  const state = stateOf(mention);
  // A plan read as lying behind, or the past as lying ahead, is a reading that this day does not bear.
  if (state !== undefined && own !== undefined && !fitsState(state, own, day)) return undefined;
  if (state === undefined && own === undefined) return undefined;
  const around = own ?? { start: addDays(day, -REACH_DAYS), end: addDays(day, REACH_DAYS) };
  return dated(participants, around)
    .flatMap(({ mention: other, when }): Known[] => {
      const match = matchOf(mention, other);
      const fits = match !== undefined && (own !== undefined || (state !== undefined && fitsState(state, when, day)));
      return fits ? [{ article: other.article, when, match }] : [];
    })
    .sort((a, b) => partly(a) - partly(b) || width(a.when) - width(b.when) || away(a.when) - away(b.when))[0];

  function away({ start }: MentionDate): number {
    return Math.abs(daysBetween(day, start));
  }
}

function partly({ match }: Known): number {
  return match === 'part' ? 1 : 0;
}

function width({ start, end }: MentionDate): number {
  return daysBetween(start, end);
}

function agreeing(trial: Trial, { trigger, when }: DatedMention, known: Known): Clue {
  const own = when as MentionDate;
  const full = width(own) === 0 && width(known.when) === 0 ? WEIGHTS.day : WEIGHTS.period;
  const weight = known.match === 'same' ? full : full * PART;
  const distance = Math.abs(daysBetween(trial.day, own.start));
  const name = `«${rawText(trial, trigger)}»`;
  const said = own.time === undefined ? name : `«${own.time.text}» (${name})`;
  const date = formatEdtf(own.edtf);
  const text = `${said} حينئذ ${date}، ويوافق ما في \u2066${known.article}\u2069 (${formatEdtf(known.when.edtf)}).`;
  return { rule: 'shared-event', weight, distance, text };
}

function inOrder(trial: Trial, mention: DatedMention, known: Known, weight: number): Clue {
  const [state, so] = stateOf(mention) === 'over' ? ['أمر مضى', 'قبله'] : ['لم يقع بعد', 'بعده'];
  const text = `«${rawText(trial, mention.trigger)}» في النصّ ${state}، وتاريخه في \u2066${known.article}\u2069 ${formatEdtf(known.when.edtf)}: فلم يُنشر المقال ${so}.`;
  const distance = Math.abs(daysBetween(trial.day, known.when.start));
  return { rule: 'order-of-events', weight, distance, text };
}

function rawText({ reading: { doc } }: Trial, span: { readonly start: number; readonly end: number }): string {
  const { start, end } = toRawSpan(doc.text, span);
  return doc.article.body.slice(start, end);
}
