import type { EntityTables } from '../lexicon/compileEntities.ts';

/** «مجلس الأمن», «حلف شمال الأطلسي»: a body of many states, no body of one state and no newspaper. */
export function isOfMany(id: string, { lexicon }: EntityTables): boolean {
  const body = lexicon.organisations[id];
  return body !== undefined && body.of === undefined && body.media !== true;
}
