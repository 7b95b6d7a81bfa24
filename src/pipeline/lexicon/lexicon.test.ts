import { describe, expect, it } from 'vitest';
import { normaliseKey } from '../../arabic/normalise.ts';
import {
  compiled,
  documentOf,
  entitiesIn,
  eventsToldIn,
  lexicon,
  mentionsIn,
} from '../../build/testing/readForTest.ts';
import { isIsoDay } from '../../model/calendar.ts';
import { findTriggers } from '../mentions/findTriggers.ts';

// Protects the editors' words (data/lexicon): every entry is found in a text, and no two entries contradict each other.
const { people, organisations, places, offices, words } = lexicon;
const named = Object.entries({ ...people, ...organisations, ...places });
const namesOf = (entry: { readonly ar: string; readonly also?: readonly string[] | undefined }): readonly string[] => [
  entry.ar,
  ...(entry.also ?? []),
];

it.each(named.flatMap(([id, entry]) => namesOf(entry).map(name => [name, id] as const)))('«%s» is %s', (name, id) => {
  for (const sentence of [`كلام عن ${name} كثير`, `كلام كثير و${name}`]) {
    expect(entitiesIn(sentence).map(entity => entity.id)).toContain(id);
  }
});

it('gives no name to two entries', () => {
  const owners = new Map<string, Set<string>>();
  for (const [id, entry] of named) {
    for (const name of namesOf(entry)) {
      const key = normaliseKey(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => `${name}: ${[...ids].join(', ')}`);
  expect(shared).toEqual([]);
});

it('gives no id to two entries of different kinds', () => {
  const ids = [people, organisations, places].flatMap(group => Object.keys(group));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

it('gives no Wikidata item to two entries', () => {
  const items = named.flatMap(([, { wikidata }]) => wikidata ?? []);
  expect(items.filter((item, at) => items.indexOf(item) !== at)).toEqual([]);
});

describe('tenures', () => {
  const tenures = Object.entries(people).flatMap(([person, { offices: held }]) =>
    (held ?? []).map(tenure => ({ person, tenure })),
  );

  it.each(tenures.map(({ person, tenure }) => [person, ...tenure] as const))(
    '%s as %s of %s: known office and body, days in order',
    (_, office, of, from, to) => {
      expect(Object.keys(offices)).toContain(office);
      expect(places[of] ?? organisations[of]).toBeDefined();
      expect(isIsoDay(from)).toBe(true);
      if (to !== undefined) {
        expect(isIsoDay(to)).toBe(true);
        expect(from < to).toBe(true);
      }
    },
  );

  it('are of offices that somebody holds', () => {
    const held = new Set(tenures.map(({ tenure: [office] }) => office));
    expect(Object.keys(offices).filter(office => !held.has(office))).toEqual([]);
  });
});

it('refers to countries, towns and members that are there', () => {
  const known = (id: string | undefined): boolean => id === undefined || id in places || id in organisations;
  const wrong = [
    ...Object.entries(organisations).filter(
      ([, { of, seat, members }]) => !known(of) || !known(seat) || !(members ?? []).every(known),
    ),
    ...Object.entries(places).filter(([, { capitalOf }]) => capitalOf !== undefined && !places[capitalOf]?.country),
  ].map(([id]) => id);
  expect(wrong).toEqual([]);
});

it.each(Object.entries(places).flatMap(([id, { adj }]) => (adj ?? []).map(word => [word, id] as const)))(
  '«الوفد ال%s» is of %s',
  (adjective, id) => expect(entitiesIn(`وصل الوفد ال${adjective} مساء`).map(entity => entity.id)).toContain(id),
);

describe('event words', () => {
  const nouns = words.nouns.flatMap(noun => [noun.word, ...(noun.plural ?? [])].map(word => [word, noun] as const));

  it.each(nouns.map(([word, noun]) => [word, noun.kind, noun] as const))('«%s» names a %s', (word, _, noun) => {
    const doc = documentOf(`كلام عن ${noun.after?.[0] ?? ''} ${word} ${noun.with?.[0] ?? ''}`);
    const clause = { from: 0, to: doc.tokens.length };
    const entries: unknown[] = findTriggers(doc, clause, compiled.words).map(trigger => trigger.word.entry);
    expect(entries).toContain(noun);
  });

  it.each(words.verbs.map(verb => [verb.past[0] ?? '', verb.kind, verb.needs] as const))(
    '«%s» tells of a %s',
    (past, kind, needs) => {
      const tail =
        needs === 'parties' ? 'بايدن مع بوتين' : needs === 'place' ? 'بايدن موسكو' : `بايدن ${needs[0]} بوتين`;
      expect(eventsToldIn(`${past} ${tail}`).flatMap(mention => [...mention.kinds])).toContain(kind);
    },
  );

  it.each(words.speech.past.map(verb => [verb]))('«%s» brings in what somebody says', verb => {
    expect(mentionsIn(`${verb} بوتين إن الأمر انتهى`).some(({ saying }) => saying)).toBe(true);
  });
});
