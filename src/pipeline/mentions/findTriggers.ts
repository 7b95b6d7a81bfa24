import type { Token } from '../../arabic/tokens.ts';
import { GATHERINGS } from '../../model/kindGroups.ts';
import type { DocumentText } from '../document/readDocument.ts';
import type { EventWordEntry, WordTables } from '../lexicon/compileWords.ts';
import { mayNameEvent } from '../lexicon/eventToken.ts';
import type { Clause } from './splitClauses.ts';
import { kindsOf } from './triggers/kinds.ts';
import { findMedium, kindsOfMedium } from './triggers/medium.ts';
import { nextStop } from './triggers/nextStop.ts';
import { roundOf } from './triggers/roundOf.ts';
import { sameAgain } from './triggers/sameAgain.ts';
import type { Trigger } from './triggers/trigger.ts';
import { wordAt } from './triggers/wordAt.ts';

/** The event words of a clause, longest reading first; a medium after the word («عبر الفيديو») settles its kind. */
export function findTriggers(
  doc: DocumentText,
  clause: Clause,
  words: WordTables,
  isTown: (token: number) => boolean = () => false,
  journey?: Trigger,
): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const token = doc.tokens[at] as Token;
    if (words.outcomes.has(token.text)) continue;
    const found = mayNameEvent(token, words)
      ? (wordAt(doc, clause, at, words) ?? roundOf(doc, at, words, isTown))
      : undefined;
    const again =
      found || !JOINS.test(token.text)
        ? undefined
        : (sameAgain(doc, at, triggers, words) ?? nextStop(doc, at, triggers, isTown, journeyOf(triggers) ?? journey));
    if (found) triggers.push(build(doc, clause, at, found.form, found.word, words));
    else if (again) triggers.push({ ...again, from: at, to: at + 1, definite: false, again: true });
  }
  return triggers;
}

/** The verb of going somewhere told last. */
export function journeyOf(triggers: readonly Trigger[]): Trigger | undefined {
  return triggers.findLast(isJourney);
}

/** «تنتقل المحادثات إلى بروكسل»: the talks that go somewhere, where the verb is no visit of anybody's. */
export function movedTalksOf(triggers: readonly Trigger[]): Trigger | undefined {
  const verb = triggers.find(isJourney);
  return (
    verb && triggers.find(({ from, word, kind }) => from === verb.to && word.part === 'noun' && GATHERINGS.has(kind))
  );
}

function isJourney({ kind, word, again }: Trigger): boolean {
  return kind === 'visit' && word.part === 'verb' && again === undefined;
}

/** What is told again without its word is joined on to what it repeats: «وأخرى بين», «ثم إلى»; «سبقت المكالمة أخرى». */
const JOINS = /^(و|ثم$|اخري?$)/;

function build(
  doc: DocumentText,
  clause: Clause,
  at: number,
  form: string,
  word: EventWordEntry,
  words: WordTables,
): Trigger {
  const forum = word.part === 'noun' ? words.forums.get(doc.tokens[at + 1]?.text ?? '') : undefined;
  // «قمة المناخ الافتراضية» is no call of two.
  const medium = forum === undefined ? findMedium(doc, clause, at, word, words) : undefined;
  const { entry } = word;
  const kind = medium && medium.kind !== entry.kind ? medium.kind : entry.kind;
  const kinds = medium ? kindsOfMedium(medium.kind) : kindsOf(entry);
  const noun = word.part === 'noun';
  return {
    from: at,
    to: medium && medium.at - at <= 2 ? medium.at + 1 : at + 1,
    word,
    kind,
    kinds,
    label: forum === undefined ? entry.label : `${entry.label} ${forum}`,
    forum,
    feminine: entry.f ?? false,
    tense: word.part === 'verb' ? word.tense : undefined,
    definite: noun && /^ال/.test(form) && !isOneOfSeveral(doc, at, words),
    owner: noun ? ownerOf(form, word) : undefined,
    again: undefined,
  };
}

/** «لقاؤهما», «اجتماعه». */
function ownerOf(form: string, word: EventWordEntry): Trigger['owner'] {
  if (form.endsWith('هما')) return 'two';
  return /(ه|ها)$/.test(form) && !/^ال/.test(form) && !isBareNoun(form, word) ? 'one' : undefined;
}

/** «جولة ثانية من المحادثات», «جلسة من الحوار»: one of them, told for the first time, whatever the article says. */
function isOneOfSeveral({ tokens }: DocumentText, at: number, words: WordTables): boolean {
  if (tokens[at - 1]?.text !== 'من') return false;
  return tokens
    .slice(Math.max(0, at - PARTITIVE_REACH), at - 1)
    .some(({ text, forms }) => !text.includes('ال') && forms.some(form => holdsOthers(form, words)));
}

/** «جولة ثانية من». */
const PARTITIVE_REACH = 3;

function holdsOthers(form: string, { events }: WordTables): boolean {
  return events.get(form)?.some(({ part, entry }) => part === 'noun' && entry.container) ?? false;
}

function isBareNoun(form: string, word: EventWordEntry): boolean {
  return word.part === 'noun' && form.endsWith('ه') && form.length <= word.entry.word.length;
}
