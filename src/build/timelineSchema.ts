import { z } from 'zod';
import { CURATED_FIELDS } from '../model/curation.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../model/timeline.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('ISO day');
const offset = z.int().nonnegative().describe('UTF-16 code units into the body of the article');
const step = z.strictObject({ rule: z.string(), text: z.string().describe('Arabic') });
const id = z.string().regex(/^[a-z0-9-]+$/);
const status = z.enum(EVENT_STATUSES);
const textSpan = { start: offset, end: offset, text: z.string() };

const entity = z.strictObject({
  type: z.enum(['person', 'organisation', 'place']),
  name: z.strictObject({ ar: z.string(), en: z.string() }),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
});

const article = z.strictObject({
  id: z.string(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  published: z.strictObject({
    edtf: day,
    basis: z.enum(['metadata', 'dateline', 'inferred']),
    note: z.string().optional(),
    reasoning: z.array(step),
  }),
  boilerplate: z.array(z.strictObject({ start: offset, end: offset })),
  timexes: z.array(
    z.strictObject({
      ...textSpan,
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      value: z.string(),
      edtf: z.string().optional(),
      reasoning: z.array(step),
    }),
  ),
  sameOriginAs: z.string().optional(),
});

const date = z.strictObject({
  edtf: z.string(),
  start: day,
  end: day,
  precision: z.enum(['day', 'month', 'year', 'range']),
});

const evidence = z.strictObject({
  article: z.string(),
  start: offset,
  end: offset,
  quote: z.string(),
  time: z.strictObject({ ...textSpan, value: z.string() }).optional(),
  trigger: z.strictObject(textSpan),
  status,
  date: z.strictObject({ edtf: z.string(), start: day, end: day }).optional(),
  speaker: id.optional(),
  reasoning: z.array(step),
});

const event = z.strictObject({
  id,
  title: z.string(),
  summary: z.string(),
  kind: z.enum(EVENT_KINDS),
  status,
  participants: z.array(id),
  place: id.optional(),
  date,
  evidence: z.array(evidence).min(1),
  conflicts: z.array(
    z.strictObject({
      field: z.enum(['date', 'place', 'status']),
      values: z.array(z.strictObject({ value: z.string(), evidence: z.array(z.int().nonnegative()) })),
    }),
  ),
  mergeReasons: z.array(step),
  correction: z.strictObject({ date: day, note: z.string(), machine: z.record(z.string(), z.unknown()) }).optional(),
});

const decision = z.strictObject({
  action: z.enum(['set', 'pin', 'merge', 'split', 'hide']),
  event: id,
  fields: z.array(z.enum(CURATED_FIELDS)).optional().describe('set and pin: what was settled'),
  others: z.array(id).optional().describe('merge: events that became part of it; split: the new event'),
  note: z.string().describe('Arabic'),
  date: day,
  machine: z
    .array(
      z.strictObject({
        id,
        title: z.string(),
        summary: z.string(),
        kind: z.enum(EVENT_KINDS),
        status,
        participants: z.array(id),
        place: id.optional(),
        date,
        passages: z.array(z.strictObject({ article: z.string(), start: offset, end: offset })),
      }),
    )
    .describe('the events concerned as the machine reads them, no editor having a say'),
});

const timeline = z.strictObject({
  schemaVersion: z.literal(1),
  entities: z.record(id, entity),
  articles: z.array(article),
  events: z.array(event),
  leftOut: z.array(
    z.strictObject({
      article: z.string(),
      start: offset,
      end: offset,
      quote: z.string(),
      trigger: z.strictObject(textSpan).optional().describe('the words that name what was left out'),
      reason: z.string(),
    }),
  ),
  decisions: z.array(decision).optional().describe('what editors decided; absent where they decided nothing'),
});

/** The JSON Schema of the published timeline (draft 2020-12). */
export function timelineSchema(): object {
  return { title: 'Timeline', ...z.toJSONSchema(timeline) };
}
