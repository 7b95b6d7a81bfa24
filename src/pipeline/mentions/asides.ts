import type { Token } from '../../arabic/tokens.ts';
import type { EntityMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { gapBefore } from '../document/gapBefore.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { isRelativePronoun } from './relativePronoun.ts';

/** Tokens of a stretch, `to` excluded. */
export type Stretch = readonly [from: number, to: number];

/**
 * «بلينكن الذي وصل إليها آتياً من ريغا، …»: what a clause tells of a person in passing, up to the next comma. Its towns
 * and days are not those of the event told outside it; an event told inside it has them.
 */
export function asidesOf(
  doc: DocumentText,
  entities: readonly EntityMention[],
  trigger: { readonly from: number; readonly noun?: 'masculine' | 'feminine' | undefined },
  clause: { readonly from: number; readonly to: number },
): readonly Stretch[] {
  return entities.flatMap(({ type, tokens: [, from] }) => {
    if (type !== 'person' || from < clause.from || from >= clause.to) return [];
    const pronoun = doc.tokens[from]?.text ?? '';
    // «قمة بايدن وبوتين التي استضافتها جنيف»: of the summit.
    if (!isRelativePronoun(pronoun) || pronoun === OWN[trigger.noun ?? 'none']) return [];
    if (OF_EVENTS.test(doc.tokens[from + 1]?.text ?? '')) return [];
    const to = commaFrom(doc, from + 1, clause.to);
    const own = trigger.from >= from && trigger.from < to;
    return own || doc.tokens.slice(from, to).some(({ text }) => WITH_HIM.has(text)) ? [] : [[from, to] as const];
  });
}

const OWN = { masculine: 'الذي', feminine: 'التي', none: undefined };

/** «ماكرون الذي أمضى معه السبت ساعة»: still of the two together. */
const WITH_HIM = new Set(['معه', 'معها', 'معهما', 'معهم']);

/** «اجتماعه مع لافروف الذي كان مقرراً»: what is said of the meeting, not of the man. */
const OF_EVENTS =
  /^(كان|كانت|يفترض|تم|تمت|جري|جرت|عقد|انعقد|استمر|استغرق|تقرر|الغي|الغته|تاجل|ارجي|دام)(ت|ه|ها|اه|اها)?$/;

/** Index of the first token from `from` on that a comma or dash stands before, else `end`. */
function commaFrom(doc: DocumentText, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (/[،,؛()-]/.test(gapBefore(doc, at))) return at;
  }
  return end;
}

export function isWithin(at: number, stretches: readonly Stretch[]): boolean {
  return stretches.some(([from, to]) => at >= from && at < to);
}

/** The stretches as spans of the normalised text. */
export function toSpans({ tokens }: DocumentText, stretches: readonly Stretch[]): readonly Span[] {
  return stretches.map(([from, to]) => ({ start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }));
}
