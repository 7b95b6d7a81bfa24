import type { IsoDay } from './calendar.ts';
import type { EventKind } from './timeline.ts';

/** The editors' words as read from data/lexicon/*.yaml, form checked, nothing compiled yet. Keys are entity ids. */
export interface Lexicon {
  readonly people: Readonly<Record<string, PersonEntry>>;
  readonly offices: Readonly<Record<string, OfficeEntry>>;
  readonly organisations: Readonly<Record<string, OrganisationEntry>>;
  readonly places: Readonly<Record<string, PlaceEntry>>;
  readonly words: EventWords;
}

interface NamedEntry {
  readonly ar: string;
  readonly en: string;
  readonly wikidata?: string | undefined;
  readonly also?: readonly string[] | undefined;
}

/** Office id, country or organisation id, first day, last day (absent while in office). */
export type Tenure = readonly [office: string, of: string, from: IsoDay, to?: IsoDay];

export interface PersonEntry extends NamedEntry {
  readonly principal?: boolean | undefined;
  /** A woman: «الوزيرة» may mean her, «الوزير» may not. */
  readonly f?: boolean | undefined;
  /** The name begins with that of the family («شي جين بينغ»), which may stand alone. */
  readonly familyFirst?: boolean | undefined;
  readonly offices?: readonly Tenure[] | undefined;
}

export interface OfficeEntry {
  /** With `{adj}` or `{of}` where the country or organisation stands. */
  readonly titles: readonly string[];
  readonly dual?: readonly string[] | undefined;
  /** What the holder is called once named («الوزير»). */
  readonly short?: readonly string[] | undefined;
}

export interface OrganisationEntry extends NamedEntry {
  /** Country id. */
  readonly of?: string | undefined;
  /** Town in which it sits: «في الكرملين» is in Moscow. */
  readonly seat?: string | undefined;
  /** Masculine adjectives without the article, of a body that is a side of its own («قمة أمريكية أوروبية»). */
  readonly adj?: readonly string[] | undefined;
  /** Newspapers and agencies report; they take no part. */
  readonly media?: boolean | undefined;
  /** Who meets in it: the ids that stand for a council of two sides. */
  readonly members?: readonly string[] | undefined;
}

export interface PlaceEntry extends NamedEntry {
  readonly country?: boolean | undefined;
  /** Masculine adjectives without the article. */
  readonly adj?: readonly string[] | undefined;
  /** Country id. */
  readonly capitalOf?: string | undefined;
  /** Country id; the name is not used for the government. */
  readonly seatOf?: string | undefined;
}

interface EventWord {
  readonly kind: EventKind;
  readonly also?: readonly EventKind[] | undefined;
  /** Noun for titles. */
  readonly label: string;
  readonly f?: boolean | undefined;
}

export interface EventNoun extends EventWord {
  readonly word: string;
  readonly plural?: readonly string[] | undefined;
  readonly with?: readonly string[] | undefined;
  readonly notAfter?: readonly string[] | undefined;
  readonly after?: readonly string[] | undefined;
  readonly container?: boolean | undefined;
}

export interface EventVerb extends EventWord {
  readonly past: readonly string[];
  readonly present: readonly string[];
  /** The verb counts only when no other event word follows at once («انعقدت قمة»). */
  readonly container?: boolean | undefined;
  /** Its object is a place: «زارتها» is of the town told of before. */
  readonly ofPlace?: boolean | undefined;
  /** Somebody sends another («أوفد بايدن بيرنز إلى موسكو»): who travels is named last. */
  readonly sends?: boolean | undefined;
  /** A journey leads somebody («جولة قادته إلى كييف»): the verb agrees with the journey, not with who travels. */
  readonly leads?: boolean | undefined;
  /** `parties`: two participants in the clause; `place`: a place; a list: one of these words after the verb. */
  readonly needs: 'parties' | 'place' | readonly string[];
}

export interface SpeechWords {
  readonly past: readonly string[];
  /** Past stems that may be something else: they count only where a report follows. */
  readonly onlyWithReport: readonly string[];
  /** Past stems that make a statement with «عن» («تحدث أوشاكوف عن هستيريا»). */
  readonly about: readonly string[];
  /** Verbal nouns of saying, with what is glued to them («بالقول»). */
  readonly nouns: readonly string[];
  readonly present: readonly string[];
  readonly complementizers: readonly string[];
  readonly participles: readonly string[];
}

export interface StatusWords {
  readonly planned: readonly string[];
  readonly proposed: readonly string[];
  /** What a side may do to another; of no conversation. */
  readonly threatened: readonly string[];
  readonly cancelled: readonly string[];
  readonly denied: readonly string[];
  readonly negation: readonly string[];
  readonly occurred: readonly string[];
}

export interface EventWords {
  readonly nouns: readonly EventNoun[];
  readonly verbs: readonly EventVerb[];
  readonly speech: SpeechWords;
  readonly media: Readonly<Partial<Record<EventKind, readonly string[]>>>;
  readonly status: StatusWords;
  readonly outcomes: readonly string[];
  readonly pairs: readonly string[];
  readonly counterpart: readonly string[];
  readonly delegations: readonly string[];
  readonly topics: readonly string[];
  readonly belongsTo: readonly string[];
  readonly sources: readonly string[];
  readonly another: readonly string[];
  readonly ordinal: readonly string[];
  readonly hosts: readonly string[];
  readonly simultaneity: readonly string[];
  readonly boilerplate: readonly string[];
  /** The two states of the presidents, without their names («البلدان»). */
  readonly bothStates: readonly string[];
  /** «بلديهما»: of the people named before. */
  readonly theirStates: readonly string[];
  /** Nouns of sport and entertainment. */
  readonly otherSubjects: readonly string[];
  /** Speakers without a name («مسؤول»، «محللون»). */
  readonly anonymous: readonly string[];
  /** Before a title: somebody who works for its holder. */
  readonly aides: readonly string[];
  /** Many who meet by themselves, whoever else is named: «وزراء», «اللجنة». */
  readonly groups: readonly string[];
  /** What a gathering of many is about («قمة المناخ»). */
  readonly forums: readonly string[];
  /** People who are partners without a name: how titles call them, and how texts do. */
  readonly company: Readonly<Record<string, readonly string[]>>;
  /** Before a nationality: whoever of that country was named last («المسؤول الأمريكي»). */
  readonly officials: readonly string[];
  /** Nouns that begin with س yet are no future verbs. */
}
