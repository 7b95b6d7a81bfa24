import type { Lexicon } from '../model/lexicon.ts';
import type { Entity, EntityType, TimelineEvent } from '../model/timeline.ts';

/** The entities that the events speak of, by id, those among them that an editor overruled. */
export function entitiesOf(events: readonly TimelineEvent[], lexicon: Lexicon): Readonly<Record<string, Entity>> {
  const ids = new Set<string>();
  for (const { participants, place, evidence, correction } of events) {
    const read = correction?.machine;
    for (const id of [...participants, ...(read?.participants ?? [])]) ids.add(id);
    for (const id of [place, read?.place]) if (id) ids.add(id);
    for (const { speaker } of evidence) if (speaker) ids.add(speaker);
  }
  const found: [string, Entity][] = [];
  for (const id of [...ids].sort()) {
    const entity = entityOf(id, lexicon);
    if (entity) found.push([id, entity]);
  }
  return Object.fromEntries(found);
}

function entityOf(id: string, lexicon: Lexicon): Entity | undefined {
  const groups: readonly (readonly [EntityType, Lexicon['people'] | Lexicon['organisations'] | Lexicon['places']])[] = [
    ['person', lexicon.people],
    ['organisation', lexicon.organisations],
    ['place', lexicon.places],
  ];
  for (const [type, group] of groups) {
    const entry = group[id];
    if (entry)
      return { type, name: { ar: entry.ar, en: entry.en }, ...(entry.wikidata && { wikidata: entry.wikidata }) };
  }
  return undefined;
}
