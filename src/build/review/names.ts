import { latin } from '../../arabic/latin.ts';
import { normaliseKey } from '../../arabic/normalise.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { nearest } from '../../pipeline/curation/nearest.ts';

/** What people, organisations and places of the lexicon are called where an editor chooses among them. */
export interface Names {
  readonly places: readonly string[];
  readonly parties: readonly string[];
  /** The name of an id; the id itself where the lexicon has none. */
  readonly nameOf: (id: string) => string;
  /** The id of a name, or of itself. Throws an Arabic sentence for what is neither. */
  readonly idOf: (name: string) => string;
}

export function namesOf({ people, organisations, places }: Lexicon): Names {
  const entries = Object.entries({ ...people, ...organisations, ...places });
  const names = new Map(entries.map(([id, { ar }]) => [id, ar]));
  // Editors write names without their hamzas and marks, as everybody does.
  const ids = new Map(entries.map(([id, { ar }]) => [normaliseKey(ar), id]));
  const arabic = (named: Readonly<Record<string, { readonly ar: string }>>): string[] =>
    Object.values(named).map(({ ar }) => ar);
  return {
    places: arabic(places),
    parties: [...arabic(people), ...arabic(organisations), ...arabic(places)],
    nameOf: id => names.get(id) ?? id,
    idOf(name) {
      const id = names.has(name) ? name : ids.get(normaliseKey(name));
      if (id !== undefined) return id;
      const near = nearest(normaliseKey(name), ids.keys()) ?? nearest(name, names.keys());
      const meant = near === undefined ? '' : ` لعلك أردت «${names.get(ids.get(near) ?? near)}».`;
      throw new Error(
        `لا أحد ولا مكان في المعجم باسم «${latin(name)}».${meant} اختر من القائمة، أو أضفه إلى data/lexicon.`,
      );
    },
  };
}
