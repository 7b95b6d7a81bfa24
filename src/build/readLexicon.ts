import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Lexicon } from '../model/lexicon.ts';
import { EVENT_KINDS } from '../model/timeline.ts';

const words = z.array(z.string().min(1));
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const named = {
  ar: z.string().min(1),
  en: z.string().min(1),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  also: words.optional(),
};
const kind = z.enum(EVENT_KINDS);
const eventWord = { kind, also: z.array(kind).optional(), label: z.string().min(1), f: z.boolean().optional() };
const id = z.string().regex(/^[a-z0-9-]+$/);

const FILES = {
  people: z.record(
    id,
    z.strictObject({
      ...named,
      principal: z.boolean().optional(),
      f: z.boolean().optional(),
      familyFirst: z.boolean().optional(),
      offices: z.array(z.union([z.tuple([id, id, day, day]), z.tuple([id, id, day])])).optional(),
    }),
  ),
  offices: z.record(id, z.strictObject({ titles: words, dual: words.optional(), short: words.optional() })),
  organisations: z.record(
    id,
    z.strictObject({
      ...named,
      of: id.optional(),
      seat: id.optional(),
      adj: words.optional(),
      media: z.boolean().optional(),
      members: z.array(id).optional(),
    }),
  ),
  places: z.record(
    id,
    z.strictObject({
      ...named,
      country: z.boolean().optional(),
      adj: words.optional(),
      capitalOf: id.optional(),
      seatOf: id.optional(),
    }),
  ),
  'event-words': z.strictObject({
    nouns: z.array(
      z.strictObject({
        ...eventWord,
        word: z.string(),
        plural: words.optional(),
        with: words.optional(),
        notAfter: words.optional(),
        after: words.optional(),
        container: z.boolean().optional(),
      }),
    ),
    verbs: z.array(
      z.strictObject({
        ...eventWord,
        past: words,
        present: words,
        container: z.boolean().optional(),
        sends: z.boolean().optional(),
        leads: z.boolean().optional(),
        ofPlace: z.boolean().optional(),
        needs: z.union([z.literal('parties'), z.literal('place'), words]),
      }),
    ),
    speech: z.strictObject({
      past: words,
      onlyWithReport: words,
      about: words,
      nouns: words,
      present: words,
      complementizers: words,
      participles: words,
    }),
    media: z.partialRecord(kind, words),
    status: z.strictObject({
      planned: words,
      proposed: words,
      threatened: words,
      cancelled: words,
      denied: words,
      negation: words,
      occurred: words,
    }),
    outcomes: words,
    pairs: words,
    counterpart: words,
    delegations: words,
    topics: words,
    belongsTo: words,
    sources: words,
    another: words,
    ordinal: words,
    hosts: words,
    simultaneity: words,
    aides: words,
    groups: words,
    forums: words,
    company: z.record(z.string().min(1), words),
    boilerplate: words,
    bothStates: words,
    theirStates: words,
    otherSubjects: words,
    anonymous: words,
    officials: words,
  }),
};

/** Reads data/lexicon/*.yaml. Throws with file and place when an entry is malformed. */
export async function readLexicon(dir: string): Promise<Lexicon> {
  const read = async <T>(name: keyof typeof FILES, schema: z.ZodType<T>): Promise<T> => {
    const file = join(dir, `${name}.yaml`);
    const result = schema.safeParse(parse(await readFile(file, 'utf8')));
    if (!result.success) throw new Error(`${name}.yaml: ${z.prettifyError(result.error)}`);
    return result.data;
  };
  return {
    people: await read('people', FILES.people),
    offices: await read('offices', FILES.offices),
    organisations: await read('organisations', FILES.organisations),
    places: await read('places', FILES.places),
    words: await read('event-words', FILES['event-words']),
  };
}
