import { nounForms, pastForms, presentForms, withObject } from '../../arabic/inflect.ts';
import { normaliseKey } from '../../arabic/normalise.ts';
import type { EventNoun, EventVerb, EventWords } from '../../model/lexicon.ts';
import type { EventKind } from '../../model/timeline.ts';

/** An event word as found in a text. */
export type EventWordEntry =
  | {
      readonly part: 'noun';
      readonly entry: EventNoun;
      readonly plural: boolean;
      readonly with?: ReadonlySet<string>;
      readonly notAfter?: ReadonlySet<string>;
      readonly after?: ReadonlySet<string>;
    }
  | {
      readonly part: 'verb';
      readonly entry: EventVerb;
      readonly tense: Tense;
      /** With the pronoun of what it acts on, which is named before it. */
      readonly object: boolean;
      readonly needs?: ReadonlySet<string>;
    };

export type Tense = 'past' | 'present' | 'future';

/** The event words of the lexicon as look-up tables; every key is normalised, clitics apart. */
export interface WordTables {
  readonly events: ReadonlyMap<string, readonly EventWordEntry[]>;
  /** Those that are event words by themselves («عودة» only with «القوات»). */
  readonly byThemselves: Readonly<Record<EventWordEntry['part'], ReadonlySet<string>>>;
  readonly speech: ReadonlyMap<string, Tense>;
  /** Verbs of saying only where a report follows. */
  readonly speechWithReport: ReadonlySet<string>;
  /** Verbs of talking that make a statement with «عن». */
  readonly speechAbout: ReadonlySet<string>;
  readonly speechNouns: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  readonly media: readonly (readonly [EventKind, ReadonlySet<string>])[];
  readonly status: Readonly<Record<keyof EventWords['status'], ReadonlySet<string>>>;
  readonly outcomes: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly counterpart: ReadonlySet<string>;
  readonly delegations: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly belongsTo: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly another: ReadonlySet<string>;
  readonly ordinal: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  readonly simultaneity: ReadonlySet<string>;
  readonly boilerplate: readonly string[];
  readonly bothStates: ReadonlySet<string>;
  readonly theirStates: ReadonlySet<string>;
  readonly otherSubjects: ReadonlySet<string>;
  readonly anonymous: ReadonlySet<string>;
  readonly officials: ReadonlySet<string>;
  readonly aides: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  /** Folded, and as they are written. */
  readonly forums: ReadonlyMap<string, string>;
  /** Folded phrase -> how titles call such partners. */
  readonly company: ReadonlyMap<string, string>;
}

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(normaliseKey));

export function compileWords(words: EventWords): WordTables {
  const events = new Map<string, EventWordEntry[]>();
  const byThemselves = { noun: new Set<string>(), verb: new Set<string>() };
  const add = (form: string, entry: EventWordEntry): void => {
    const entries = events.get(form) ?? [];
    if (!entries.some(other => other.entry === entry.entry)) entries.push(entry);
    events.set(form, entries);
    if (isAlone(entry)) byThemselves[entry.part].add(form);
  };
  for (const noun of words.nouns) {
    const needed = {
      ...(noun.with && { with: setOf(noun.with) }),
      ...(noun.notAfter && { notAfter: setOf(noun.notAfter) }),
      ...(noun.after && { after: setOf(noun.after) }),
    };
    for (const form of nounForms(normaliseKey(noun.word)))
      add(form, { part: 'noun', entry: noun, plural: noun.word.endsWith('ات'), ...needed });
    for (const word of noun.plural ?? []) {
      for (const form of nounForms(normaliseKey(word)))
        add(form, { part: 'noun', entry: noun, plural: true, ...needed });
    }
  }
  for (const verb of words.verbs) {
    const needs = Array.isArray(verb.needs) ? { needs: setOf(verb.needs) } : {};
    for (const [form, tense] of verbForms(verb.past, verb.present)) {
      add(form, { part: 'verb', entry: verb, tense, object: false, ...needs });
      const owned = withObject(form).filter(owned => verb.needs !== 'place' || (verb.ofPlace && owned === `${form}ها`));
      for (const each of owned) add(each, { part: 'verb', entry: verb, tense, object: true, ...needs });
    }
  }
  const status = Object.fromEntries(Object.entries(words.status).map(([name, list]) => [name, setOf(list)]));
  return {
    events,
    byThemselves,
    speech: new Map([...verbForms(words.speech.past, words.speech.present)].reverse()),
    speechWithReport: new Set(words.speech.onlyWithReport.map(normaliseKey).flatMap(pastForms)),
    speechAbout: new Set(words.speech.about.map(normaliseKey).flatMap(pastForms)),
    speechNouns: setOf(words.speech.nouns),
    complementizers: setOf(words.speech.complementizers),
    participles: setOf(words.speech.participles),
    media: Object.entries(words.media).map(([kind, list]) => [kind as EventKind, setOf(list ?? [])] as const),
    status: status as WordTables['status'],
    outcomes: setOf(words.outcomes),
    pairs: setOf(words.pairs),
    counterpart: setOf(words.counterpart),
    delegations: setOf(words.delegations),
    topics: setOf(words.topics),
    belongsTo: setOf(words.belongsTo),
    sources: setOf(words.sources),
    another: setOf(words.another),
    ordinal: setOf(words.ordinal),
    hosts: setOf(words.hosts),
    simultaneity: setOf(words.simultaneity),
    boilerplate: words.boilerplate.map(normaliseKey),
    bothStates: setOf(words.bothStates),
    theirStates: setOf(words.theirStates),
    otherSubjects: new Set(words.otherSubjects.map(normaliseKey).flatMap(nounForms)),
    anonymous: setOf(words.anonymous),
    officials: setOf(words.officials),
    aides: setOf(words.aides),
    groups: setOf(words.groups),
    forums: new Map(words.forums.map(word => [normaliseKey(word), word])),
    company: new Map(
      Object.entries(words.company).flatMap(([name, phrases]) => phrases.map(phrase => [normaliseKey(phrase), name])),
    ),
  };
}

function verbForms(past: readonly string[], present: readonly string[]): readonly (readonly [string, Tense])[] {
  const pasts = past.map(normaliseKey).flatMap(pastForms);
  const presents = present.map(normaliseKey).flatMap(presentForms);
  // «تهاتف» may be either: the past stem stands first, and the first entry of a form counts.
  return [
    ...pasts.map(form => [form, 'past'] as const),
    ...presents.map(form => [`س${form}`, 'future'] as const),
    ...presents.map(form => [form, 'present'] as const),
  ];
}

const isAlone = (word: EventWordEntry): boolean => (word.part === 'verb' ? word.needs : word.with) === undefined;

/** Whether one of these forms of a word is an event word of that part of speech, and by itself. */
export function isEventWord(forms: readonly string[], part: EventWordEntry['part'], words: WordTables): boolean {
  const known = words.byThemselves[part];
  return forms.some(form => known.has(form));
}
