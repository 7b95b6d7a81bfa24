import { adjectiveForms } from '../../arabic/inflect.ts';
import { normaliseKey } from '../../arabic/normalise.ts';
import { addDays, type IsoDay } from '../../model/calendar.ts';
import type { Lexicon, Tenure } from '../../model/lexicon.ts';
import type { EntityType } from '../../model/timeline.ts';
import { groupBy } from '../groupBy.ts';
import { PhraseIndex } from './phraseIndex.ts';

export interface NamedEntity {
  readonly id: string;
  readonly type: EntityType;
}

export interface OfficeTitle {
  readonly office: string;
  /** Country or organisation id. */
  readonly of: string;
}

/** The people, organisations and places of the lexicon, ready for look-up. */
export interface EntityTables {
  readonly names: PhraseIndex<NamedEntity>;
  readonly titles: PhraseIndex<OfficeTitle>;
  /** «الرئيسان»، «وزيري الخارجية» -> office id. */
  readonly duals: PhraseIndex<string>;
  /** «الوزير» -> the offices whose holders are called so once named. */
  readonly shorts: PhraseIndex<readonly string[]>;
  /** Adjective form -> country id. */
  readonly nationalities: ReadonlyMap<string, string>;
  /** Adjective form -> id of a body that is a side of its own. */
  readonly bodyAdjectives: ReadonlyMap<string, string>;
  readonly tenures: ReadonlyMap<string, readonly Tenure[]>;
  /** Who held an office, by `officeKey`. */
  readonly holders: ReadonlyMap<
    string,
    readonly { readonly id: string; readonly from: IsoDay; readonly to: IsoDay | undefined }[]
  >;
  /** Days on which offices change hands, in order. */
  readonly turns: readonly IsoDay[];
  /** The people whose diplomacy the timeline is of, and the countries and bodies they have held office in. */
  readonly principals: readonly string[];
  readonly principalStates: readonly string[];
  readonly lexicon: Lexicon;
}

export function compileEntities(lexicon: Lexicon): EntityTables {
  const names = new PhraseIndex<NamedEntity>();
  const groups = [
    ['person', lexicon.people],
    ['organisation', lexicon.organisations],
    ['place', lexicon.places],
  ] as const;
  for (const [type, group] of groups) {
    for (const [id, entry] of Object.entries(group)) {
      for (const name of [entry.ar, ...(entry.also ?? [])]) names.add(name, { id, type });
    }
  }
  // «العاصمة النمساوية».
  for (const [id, place] of Object.entries(lexicon.places)) {
    const country = lexicon.places[place.capitalOf ?? place.seatOf ?? ''];
    for (const adj of country?.adj ?? []) names.add(`العاصمة ال${adj}ة`, { id, type: 'place' });
  }
  const nationalities = new Map<string, string>();
  for (const [id, place] of Object.entries(lexicon.places)) {
    for (const adj of place.adj ?? []) {
      for (const form of adjectiveForms(normaliseKey(adj))) nationalities.set(form, id);
    }
  }
  const bodyAdjectives = new Map<string, string>();
  for (const [id, body] of Object.entries(lexicon.organisations)) {
    for (const adj of body.adj ?? []) {
      for (const form of adjectiveForms(normaliseKey(adj))) bodyAdjectives.set(form, id);
    }
  }
  const titles = new PhraseIndex<OfficeTitle>();
  const duals = new PhraseIndex<string>();
  const bodies = bodiesByOffice(lexicon);
  for (const [office, entry] of Object.entries(lexicon.offices)) {
    for (const of of bodies.get(office) ?? []) {
      for (const title of entry.titles)
        for (const text of fillTitle(title, of, lexicon)) titles.add(text, { office, of });
    }
    for (const dual of entry.dual ?? []) duals.add(dual, office);
  }
  const shorts = new PhraseIndex<readonly string[]>();
  for (const [short, of] of officesByShort(lexicon)) shorts.add(short, of);
  const tenures = new Map(Object.entries(lexicon.people).map(([id, person]) => [id, person.offices ?? []]));
  const principals = Object.keys(lexicon.people).filter(id => lexicon.people[id]?.principal);
  const principalStates = [...new Set(principals.flatMap(id => (tenures.get(id) ?? []).map(([, of]) => of)))];
  return {
    names,
    titles,
    duals,
    shorts,
    nationalities,
    bodyAdjectives,
    tenures,
    holders: holdersByOffice(tenures),
    turns: turnsOf(tenures),
    principals,
    principalStates,
    lexicon,
  };
}

function officesByShort({ offices }: Lexicon): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [office, { short = [] }] of Object.entries(offices))
    for (const word of short) found.set(word, [...(found.get(word) ?? []), office]);
  return found;
}

/** The countries and organisations in which somebody holds or held an office. */
function bodiesByOffice({ people }: Lexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const { offices = [] } of Object.values(people))
    for (const [office, of] of offices) bodies.set(office, (bodies.get(office) ?? new Set()).add(of));
  return bodies;
}

function fillTitle(title: string, of: string, lexicon: Lexicon): readonly string[] {
  const entry = lexicon.places[of] ?? lexicon.organisations[of];
  if (!entry) return [];
  const countryId = lexicon.organisations[of]?.of ?? of;
  const adjectives = (lexicon.places[countryId]?.adj ?? []).flatMap(adj => [`ال${adj}`, `ال${adj}ة`]);
  if (title.includes('{adj}')) return adjectives.map(adj => title.replace('{adj}', adj));
  const names = [entry.ar, ...('also' in entry ? (entry.also ?? []) : [])];
  return names.map(name => title.replace('{of}', name).replace(/لال/g, 'لل'));
}

/** Who held an office on a day; undefined when the lexicon does not know or knows several. */
export function holderOn(tables: EntityTables, office: string, of: string, day: IsoDay): string | undefined {
  const holders = tables.holders.get(officeKey(office, of)) ?? [];
  const then = new Set(holders.filter(({ from, to }) => from <= day && (!to || day <= to)).map(({ id }) => id));
  return then.size === 1 ? [...then][0] : undefined;
}

const officeKey = (office: string, of: string): string => `${office} ${of}`;

function holdersByOffice(tenures: EntityTables['tenures']): EntityTables['holders'] {
  const all = [...tenures].flatMap(([id, offices]) =>
    offices.map(([office, of, from, to]) => ({ id, office, of, from, to })),
  );
  return groupBy(all, ({ office, of }) => officeKey(office, of));
}

/** Names the stretch of days around `day` in which nobody takes or leaves an office: their number in order. */
export function termOf({ turns }: EntityTables, day: IsoDay): number {
  let term = 0;
  while (term < turns.length && (turns[term] as IsoDay) <= day) term++;
  return term;
}

/** The days on which somebody has an office, or has it no more, who did not or did the day before. In order. */
function turnsOf(tenures: EntityTables['tenures']): readonly IsoDay[] {
  const turns = [...tenures.values()].flat().flatMap(([, , from, to]) => [from, ...(to ? [addDays(to, 1)] : [])]);
  return [...new Set(turns)].sort();
}

/** The offices a person held on a day. */
export function officesOn(tables: EntityTables, person: string, day: IsoDay): readonly Tenure[] {
  return (tables.tenures.get(person) ?? []).filter(([, , from, to]) => from <= day && (!to || day <= to));
}

/** The country a person, organisation or place acts for, as far as the lexicon knows. */
export function countryOf(tables: EntityTables, id: string, day: IsoDay): string | undefined {
  const { places, organisations } = tables.lexicon;
  const place = places[id];
  if (place) return place.country ? id : place.capitalOf;
  if (organisations[id]) return organisations[id]?.of;
  const of = officesOn(tables, id, day)[0]?.[1];
  return of === undefined ? undefined : places[of] ? of : organisations[of]?.of;
}
