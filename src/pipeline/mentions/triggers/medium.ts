import { isOneOf, type Token } from '../../../arabic/tokens.ts';
import { CONVERSATIONS } from '../../../model/kindGroups.ts';
import type { EventKind } from '../../../model/timeline.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import type { EventWordEntry, WordTables } from '../../lexicon/compileWords.ts';
import { isRelativePronoun } from '../relativePronoun.ts';
import type { Clause } from '../splitClauses.ts';
import type { Trigger } from './trigger.ts';
import { wordAt } from './wordAt.ts';

/** «المحادثات عبر الفيديو», «اتصال هاتفي»: the medium behind an event word. */
export function findMedium(
  doc: DocumentText,
  clause: Clause,
  at: number,
  word: EventWordEntry,
  words: WordTables,
): { readonly kind: EventKind; readonly at: number } | undefined {
  if (!CONVERSATIONS.has(word.entry.kind)) return undefined;
  // «المحادثات التي أجراها الرئيس … عبر الفيديو».
  const far = word.part === 'verb' || isRelativePronoun(doc.tokens[at + 1]?.text);
  const end = Math.min(clause.to, at + 1 + (far ? 2 * MEDIUM_REACH : MEDIUM_REACH));
  for (let next = at + 1; next < end; next++) {
    const token = doc.tokens[next] as Token;
    const kind = words.media.find(([, forms]) => isOneOf(token, forms))?.[0];
    if (kind === undefined) continue;
    // Another word for an event takes the medium for itself; «عبر اتصال مرئي» is the medium.
    for (let other = at + 1; other <= next; other++)
      if (doc.tokens[other - 1]?.text !== 'عبر' && wordAt(doc, clause, other, words)) return undefined;
    return { kind, at: next };
  }
  return undefined;
}

const MEDIUM_REACH = 8;

/** «تحادثا عبر الفيديو في 7 ديسمبر، وبالهاتف في 30 منه», «ثم عبر الفيديو». */
export function byOtherMedium(
  { tokens }: DocumentText,
  at: number,
  last: Trigger,
  { media }: WordTables,
): Trigger | undefined {
  const word = tokens[at]?.text ?? '';
  if (!CONVERSATIONS.has(last.kind) || !/^(و|ثم$)/.test(word)) return undefined;
  const first = word === 'ثم' ? at + 1 : at;
  const through = /^و?عبر$/.test(tokens[first]?.text ?? '');
  const named = tokens.slice(through ? first + 1 : first, through ? first + 3 : first + 1);
  for (const [kind, forms] of media) {
    if (!named.some(token => token.forms.some(form => forms.has(form)))) continue;
    return kind === last.kind ? undefined : { ...last, kind, kinds: kindsOfMedium(kind) };
  }
  return undefined;
}

/** A call by video is told of as a virtual summit or meeting too; a telephone call as talks. */
export function kindsOfMedium(kind: EventKind): ReadonlySet<EventKind> {
  return new Set<EventKind>(kind === 'video-call' ? ['video-call'] : [kind, 'talks']);
}
