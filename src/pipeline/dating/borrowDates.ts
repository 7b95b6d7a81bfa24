import { isOneOf } from '../../arabic/tokens.ts';
import type { Mention, MentionDate } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { groupBy } from '../groupBy.ts';
import type { BorrowContext, BorrowRule } from './borrow/borrow.ts';
import { fromAnnouncement } from './borrow/fromAnnouncement.ts';
import { fromDayOfArrival } from './borrow/fromDayOfArrival.ts';
import { fromDayOfIt } from './borrow/fromDayOfIt.ts';
import { fromDayOfVisit } from './borrow/fromDayOfVisit.ts';
import { fromDaySet } from './borrow/fromDaySet.ts';
import { fromDaysApart } from './borrow/fromDaysApart.ts';
import { fromDenied } from './borrow/fromDenied.ts';
import { fromDuringIt } from './borrow/fromDuringIt.ts';
import { fromEntry } from './borrow/fromEntry.ts';
import { fromJoinedVerb } from './borrow/fromJoinedVerb.ts';
import { fromJointPress } from './borrow/fromJointPress.ts';
import { fromLead } from './borrow/fromLead.ts';
import { fromMetThere } from './borrow/fromMetThere.ts';
import { fromNewsAfter } from './borrow/fromNewsAfter.ts';
import { fromNextTold } from './borrow/fromNextTold.ts';
import { fromOccasion } from './borrow/fromOccasion.ts';
import { fromPurpose } from './borrow/fromPurpose.ts';
import { fromRightAfter } from './borrow/fromRightAfter.ts';
import { fromSaidThere } from './borrow/fromSaidThere.ts';
import { fromSameDay } from './borrow/fromSameDay.ts';
import { fromSimultaneous } from './borrow/fromSimultaneous.ts';
import { fromStatement } from './borrow/fromStatement.ts';
import { fromStay } from './borrow/fromStay.ts';
import { fromThatDay } from './borrow/fromThatDay.ts';
import { fromThereafter } from './borrow/fromThereafter.ts';
import { fromWhere } from './borrow/fromWhere.ts';

/** Tried in this order; the first that gives a date decides. */
const RULES: readonly BorrowRule[] = [
  fromMetThere,
  fromThatDay,
  fromSameDay,
  fromDayOfIt,
  fromDayOfVisit,
  fromDayOfArrival,
  fromDuringIt,
  fromSimultaneous,
  fromJoinedVerb,
  fromDenied,
  fromAnnouncement,
  fromOccasion,
  fromSaidThere,
  fromJointPress,
  fromPurpose,
  fromWhere,
  fromStatement,
  fromRightAfter,
  fromThereafter,
  fromNextTold,
  fromDaysApart,
  fromStay,
  fromEntry,
  fromDaySet,
  fromNewsAfter,
  fromLead,
];

/** «طالبها السبت بعقوبات»: what is asked for or threatened has no day until it is given one. */
function isOnlyThought({ status, kind }: Mention): boolean {
  return status === 'proposed' && ACTS.has(kind);
}

const ACTS: ReadonlySet<EventKind> = new Set(['sanctions', 'military', 'document']);

/** The dates with those added that mentions take over from the events they are told with, in text order. */
export function borrowDates(
  doc: DocumentText,
  mentions: readonly Mention[],
  known: ReadonlyMap<Mention, MentionDate>,
  given: Pick<BorrowContext, 'words' | 'published' | 'isPlace' | 'times' | 'entries'>,
): ReadonlyMap<Mention, MentionDate> {
  const dates = new Map(known);
  const bySentence = groupBy(mentions, ({ sentenceIndex }) => sentenceIndex);
  for (const [sentence, here] of bySentence) {
    const undated = here.filter(mention => !dates.has(mention) && !isOnlyThought(mention));
    if (undated.length === 0) continue;
    const before = bySentence.get(sentence - 1) ?? [];
    const { words, published, isPlace, times, entries } = given;
    const ofSentence = here.length > 1 ? doc.tokens.slice(...(doc.sentences[sentence]?.tokens ?? [0, 0])) : [];
    const together = ofSentence.find(token => isOneOf(token, words.simultaneity));
    const context: BorrowContext = {
      doc,
      words,
      isPlace,
      published,
      mentions,
      here,
      before,
      dates,
      times,
      together,
      entries,
    };
    for (const mention of undated) {
      for (const rule of RULES) {
        const date = rule(mention, context);
        if (!date) continue;
        dates.set(mention, date);
        break;
      }
    }
  }
  return dates;
}
