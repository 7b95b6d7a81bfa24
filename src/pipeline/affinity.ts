import type { IsoDay } from '../model/calendar.ts';
import { countryOf, officesOn } from './lexicon/compileEntities.ts';
import type { CompiledLexicon } from './lexicon/compileLexicon.ts';
import type { Affinity } from './merging/compare.ts';

/** What merging may ask of the lexicon. */
export function affinityOf({ entities, source }: CompiledLexicon): Affinity {
  const principals = Object.keys(source.people).filter(id => source.people[id]?.principal);
  return {
    isPerson: id => id in source.people,
    inEra: day => principals.every(id => officesOn(entities, id, day).length > 0),
    isBody: id => source.organisations[id] !== undefined && source.organisations[id]?.of === undefined,
    mayHold: (one, other) => {
      const [town, country] = source.places[one]?.country ? [other, one] : [one, other];
      const [inside, outside] = [source.places[town], source.places[country]];
      if (!outside?.country || !inside || inside.country) return false;
      return [undefined, country].includes(inside.capitalOf ?? inside.seatOf);
    },
    isPrincipal: id => source.people[id]?.principal === true,
    actsFor: byDay((id, day) => {
      const bodies = officesOn(entities, id, day).map(([, of]) => of);
      const country = countryOf(entities, id, day);
      return [...new Set([...bodies, ...(country ? [country] : [])])];
    }),
  };
}

/** Asked of the same few people again and again: worked out once a day. Bounded: a hostile text names many days. */
function byDay(actsFor: (id: string, day: IsoDay) => readonly string[]): Affinity['actsFor'] {
  const days = new Map<IsoDay, Map<string, readonly string[]>>();
  return (id, { published }) => {
    let known = days.get(published);
    if (known === undefined) {
      if (days.size > MOST_DAYS) days.clear();
      known = new Map();
      days.set(published, known);
    }
    const bodies = known.get(id) ?? actsFor(id, published);
    known.set(id, bodies);
    return bodies;
  };
}

const MOST_DAYS = 10_000;
