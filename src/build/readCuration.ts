import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { latin } from '../arabic/latin.ts';
import { isIsoDay } from '../model/calendar.ts';
import { type Curation, type CurationEntry, type Decision, NO_CURATION } from '../model/curation.ts';
import type { Problem } from '../model/problem.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../model/timeline.ts';
import { readEntry } from './curationForm.ts';
import type { Effects } from './effects.ts';
import { yamlFault } from './yamlFault.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'المعرّف حروف لاتينية صغيرة وأرقام وشرطات');
/** Pictures and answers of the whole timeline stand among those of its events, under this name. */
const newId = id.refine(value => value !== 'timeline', 'المعرّف timeline محجوز للخط الزمني كله');
const text = z.string().trim().min(1);
const fields = z
  .strictObject({
    title: text.optional(),
    summary: text.optional(),
    kind: z.enum(EVENT_KINDS).optional(),
    place: id.optional(),
    participants: z.array(id).min(1).optional(),
    status: z.enum(EVENT_STATUSES).optional(),
    // A year alone is a number to YAML.
    date: z.preprocess(value => (typeof value === 'number' ? String(value) : value), text).optional(),
  })
  .refine(values => Object.keys(values).length > 0, 'لا حقل فيه');
const common = {
  event: id,
  note: text,
  date: z.string().refine(isIsoDay, 'اكتب التاريخ هكذا: 2022-03-01'),
};
/** An entry of each kind, by the key that says which it is. */
const FORMS = {
  set: z.strictObject({ ...common, set: fields }),
  pin: z.strictObject({ ...common, pin: fields }),
  merge: z.strictObject({ ...common, merge: z.array(id).min(1) }),
  split: z.strictObject({
    ...common,
    split: newId,
    title: text,
    passages: z.array(z.strictObject({ article: text, quote: text })).min(1),
  }),
  hide: z.strictObject({ ...common, hide: z.literal(true) }),
};
type Entry = z.infer<(typeof FORMS)[keyof typeof FORMS]>;

const REMEDY = 'صيغة كل قيد مشروحة في docs/curation.md.';

export interface ReadCuration {
  readonly curation: Curation;
  readonly problems: readonly Problem[];
}

/** The editors' decisions in `file`; none when there is no such file. `shown` is its path for messages. */
export function readCuration(file: string, { read }: Pick<Effects, 'read'>): ReadCuration {
  const source = read(file);
  if (source === undefined) return { curation: NO_CURATION, problems: [] };
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const problem = (line: number, message: string): Problem => {
    return { severity: 'error', code: 'curation/form', file, line, message, remedy: REMEDY };
  };
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  const faults = document.errors
    .map(({ pos, code }) => problem(lineOf(pos[0]), `ليس YAML سليماً: ${yamlFault(code)}.`))
    // What the parser says of a line after the first only follows from it.
    .filter(({ line }, at, all) => all.findIndex(other => other.line === line) === at);
  const root = document.contents;
  const isEmpty = root === null || (isScalar(root) && root.value === null);
  if (faults.length > 0 || isEmpty) return { curation: NO_CURATION, problems: faults };
  if (!isSeq(root))
    return { curation: NO_CURATION, problems: [problem(1, 'الملف ليس قائمة قيود: يبدأ كل قيد بشرطة ومسافة.')] };

  const entries: CurationEntry[] = [];
  const problems: Problem[] = [];
  for (const item of root.items) {
    const line = lineOf((isMap(item) || isScalar(item) || isSeq(item) ? item.range?.[0] : undefined) ?? 0);
    const value: unknown = document.createNode(item).toJS(document);
    const read = readEntry<Entry>(value, FORMS);
    if ('fault' in read) {
      problems.push(problem(line, `القيد ليس على الصيغة المعروفة: ${read.fault}.`));
      continue;
    }
    const { event, note, date } = read.entry;
    if ('merge' in read.entry && read.entry.merge.includes(event)) {
      problems.push(problem(line, `لا يُجمع الحدث ${latin(event)} مع نفسه.`));
    }
    entries.push({ event, note, date, line, decision: decisionOf(read.entry) });
  }
  return { curation: { file, entries }, problems };
}

function decisionOf(entry: Entry): Decision {
  if ('set' in entry) return { action: 'set', fields: entry.set };
  if ('pin' in entry) return { action: 'pin', fields: entry.pin };
  if ('merge' in entry) return { action: 'merge', events: entry.merge };
  if ('hide' in entry) return { action: 'hide' };
  return { action: 'split', into: entry.split, title: entry.title, passages: entry.passages };
}
