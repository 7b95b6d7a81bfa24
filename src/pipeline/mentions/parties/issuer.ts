import type { EventKind } from '../../../model/timeline.ts';
import { type Context, isPerson } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { PartyRule } from './parties.ts';

/** «سلّمت موسكو دونفريد مسودتين، ثم نشرتهما»: of whoever issued such a thing before in the sentence, else of who speaks. */
export const issuerOrSpeaker: PartyRule = (trigger, named, context) => {
  if (!ISSUED.has(trigger.kind) || named.length > 0) return undefined;
  const issuer = issuerBefore(trigger, context) ?? context.speaker;
  return issuer ? [issuer] : undefined;
};

/** «نشرت روسيا مسودتين، وفي 21 منه اعترفت بالجمهوريتين»: the same for other acts, which no speaker takes for themselves. */
export const issuerOfAct: PartyRule = (trigger, named, context) => {
  if (trigger.kind !== 'other' || named.length > 0) return undefined;
  const issuer = issuerBefore(trigger, context);
  return issuer ? [issuer] : undefined;
};

/** The state or body that acted on the paper before. */
function issuerBefore({ tense, kind }: Trigger, context: Context): string | undefined {
  const { earlier, sentenceIndex } = context;
  if (tense !== 'past') return undefined;
  const before = earlier.find(
    other =>
      (other.kind === kind || (kind === 'other' && ACTS.has(other.kind))) && other.sentenceIndex === sentenceIndex,
  );
  return before?.participants.find(id => !isPerson(id, context));
}

/** Acts of whoever announces them. */
const ISSUED = new Set<EventKind>(['sanctions', 'document']);
/** Acts of states. */
const ACTS = new Set<EventKind>([...ISSUED, 'other', 'military']);
