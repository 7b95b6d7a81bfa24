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
    isPrincipal: id => source.people[id]?.principal === true,
    actsFor: (id, { published }) => {
      const bodies = officesOn(entities, id, published).map(([, of]) => of);
      const country = countryOf(entities, id, published);
      return [...new Set([...bodies, ...(country ? [country] : [])])];
    },
  };
}
