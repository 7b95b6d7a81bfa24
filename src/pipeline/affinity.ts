import { countryOf, officesOn } from './lexicon/compileEntities.ts';
import type { CompiledLexicon } from './lexicon/compileLexicon.ts';
import type { Affinity } from './merging/compare.ts';

/** What merging may ask of the lexicon. */
export function affinityOf({ entities, source }: CompiledLexicon): Affinity {
  return {
    isPerson: id => id in source.people,
    isPrincipal: id => source.people[id]?.principal === true,
    actsFor: (id, { published }) => {
      const bodies = officesOn(entities, id, published).map(([, of]) => of);
      const country = countryOf(entities, id, published);
      return [...new Set([...bodies, ...(country ? [country] : [])])];
    },
  };
}
