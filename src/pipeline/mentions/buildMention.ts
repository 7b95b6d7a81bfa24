import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { Mention } from '../../model/mention.ts';
import { readTarget } from './actors.ts';
import { asideAfter } from './asideAfter.ts';
import { asidesOf, toSpans } from './asides.ts';
import type { ClauseContext } from './clauseContext.ts';
import { fillParties } from './fillParties.ts';
import { ownStart, sharesParties } from './ownStart.ts';
import { chainFrom, placeOf } from './placeOf.ts';
import { readCompany } from './readCompany.ts';
import { readParticipants } from './readParticipants.ts';
import { readStatus } from './readStatus.ts';
import { isAsserted } from './status/isAsserted.ts';
import { toMention } from './toMention.ts';
import type { Trigger } from './triggers/trigger.ts';

export function mentionOf(
  trigger: Trigger,
  all: readonly Trigger[],
  at: number,
  context: ClauseContext,
  speaker: string | undefined,
  earlier: readonly Mention[],
): Mention {
  const { doc, entities, tables, words, sentence, sentenceIndex, clause } = context;
  const previous = all[at - 1];
  const aside = trigger.word.part === 'verb' ? asideAfter(all[at + 1], context) : undefined;
  const noun = trigger.word.part === 'noun' ? (trigger.feminine ? 'feminine' : 'masculine') : undefined;
  const asides = asidesOf(doc, entities, { from: trigger.from, noun }, clause);
  const next = all.slice(at + 1).find(({ from }) => from >= (aside?.[1] ?? 0));
  const bounds = {
    from: previous && !sharesParties(previous, trigger, context) ? ownStart(previous, trigger, context) : clause.from,
    to: next?.from ?? clause.to,
    later: previous?.word.part === 'verb',
    asides: aside ? [aside, ...asides] : asides,
  };
  const place = placeOf(trigger, context, {
    near: bounds,
    clause: { from: chainFrom(trigger, previous, context) ?? clause.from, to: bounds.to, asides },
    earlier,
  });
  const named = readParticipants(doc, context.partakers, trigger, bounds, tables, words);
  const participants = fillParties(trigger, named, {
    doc,
    entities,
    namedBefore: context.namedBefore,
    tables,
    words,
    sentence,
    sentenceIndex,
    clause,
    speaker,
    earlier,
    place,
  });
  const apart = previous && (trigger.from - previous.to > 2 || leadsOn(doc.tokens[previous.to]));
  const statusBounds = { from: apart ? previous.to : clause.from, to: bounds.to };
  const startOf = (from: number): number => (doc.tokens[from] as Token).start;
  const endOf = (to: number): number => (doc.tokens[to - 1] as Token).end;
  return toMention({
    article: doc.article.id,
    trigger: { start: startOf(trigger.from), end: endOf(trigger.to) },
    clause: { start: startOf(clause.from), end: endOf(clause.to) },
    sentence: { start: sentence.start, end: sentence.end },
    asides: toSpans(doc, asides),
    sentenceIndex,
    kind: trigger.kind,
    kinds: trigger.kinds,
    label: trigger.label,
    forum: trigger.forum,
    company: readCompany(trigger, context),
    feminine: trigger.feminine,
    plural: trigger.word.part === 'noun' && trigger.word.plural,
    definite: trigger.definite,
    another: trigger.again === true || isOneOf(doc.tokens[trigger.to], words.another),
    participants: participants.filter(id => id !== place),
    place,
    target: readTarget(doc, entities, trigger, bounds, tables),
    status: readStatus(doc, clause, trigger, statusBounds, sentence.tokens[1], words),
    speaker: clause.reportedBy === undefined ? undefined : speaker,
    present: trigger.tense === 'present',
    asserted: isAsserted(doc, clause, trigger, entities),
    saying: trigger.kind === 'statement',
    reported: clause.reportedBy !== undefined,
  });
}

/** «فكرة الاجتماع إلى مكالمة»: the second is not what the words before the first speak of. */
function leadsOn(next: Token | undefined): boolean {
  return next?.text === 'الي' || next?.text === 'من';
}
