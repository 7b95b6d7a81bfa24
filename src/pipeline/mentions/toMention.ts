import type { Mention } from '../../model/mention.ts';

type Told = 'article' | 'trigger' | 'clause' | 'sentence' | 'sentenceIndex' | 'kind' | 'kinds' | 'label' | 'feminine';

/** What the words tell of an event. */
export type MentionParts = Pick<Mention, Told | 'participants'> & Partial<Omit<Mention, Told>>;

/** What the stage after this one knows of it: no date yet, but room for one. */
interface Undated extends Mention {
  readonly when: undefined;
  readonly pending: undefined;
}

/**
 * A mention; where its words tell no more it is told of anew, once, by the text itself. Every mention has the same fields in
 * the same order: all that is done with mentions is quicker where they are alike, and a copy that gains a field is slow to
 * make.
 */
export function toMention(parts: MentionParts): Undated {
  return {
    article: parts.article,
    trigger: parts.trigger,
    clause: parts.clause,
    sentence: parts.sentence,
    asides: parts.asides ?? NONE,
    sentenceIndex: parts.sentenceIndex,
    kind: parts.kind,
    kinds: parts.kinds,
    label: parts.label,
    forum: parts.forum,
    company: parts.company,
    feminine: parts.feminine,
    plural: parts.plural ?? false,
    definite: parts.definite ?? false,
    another: parts.another ?? false,
    participants: parts.participants,
    place: parts.place,
    target: parts.target,
    about: parts.about,
    status: parts.status,
    speaker: parts.speaker,
    present: parts.present ?? false,
    asserted: parts.asserted ?? true,
    saying: parts.saying ?? false,
    reported: parts.reported ?? false,
    outcome: parts.outcome ?? false,
    implicit: parts.implicit,
    when: undefined,
    pending: undefined,
  };
}

const NONE: Mention['asides'] = [];
