import { z } from 'zod';
import { EMPTY_REGISTRY, type IdRegistry } from '../model/idRegistry.ts';
import { EVENT_KINDS } from '../model/timeline.ts';
import type { Effects } from './effects.ts';
import { ProblemError } from './problemError.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const schema = z.strictObject({
  schemaVersion: z.literal(1),
  events: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      title: z.string(),
      kind: z.enum(EVENT_KINDS),
      participants: z.array(z.string()),
      start: day,
      end: day,
      passages: z.array(z.string()),
    }),
  ),
});

/** The registry of ids in `file`, empty when there is none. A damaged one is a `ProblemError`: links depend on it. */
export function readRegistry(file: string, { read }: Pick<Effects, 'read'>): IdRegistry {
  const text = read(file);
  if (text === undefined) return EMPTY_REGISTRY;
  const result = schema.safeParse(parseJson(text));
  if (result.success) return result.data;
  throw new ProblemError([
    {
      severity: 'error',
      code: 'ids/damaged',
      file,
      message: 'سجل المعرّفات تالف، وعليه تقوم روابط الأحداث المنشورة.',
      remedy: 'أعد الملف من تاريخ المستودع (git checkout) ثم أعد الأمر.',
    },
  ]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
