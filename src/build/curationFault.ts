import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong with an entry of the curation file, in words. Of the forms an entry can have, the nearest says it best. */
export function curationFault(error: z.ZodError, value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'القيد مفاتيح وقيمها (event وnote وdate وما يُقرَّر)، لا نص ولا قائمة';
  }
  const [first] = error.issues;
  const branches: readonly Issue[][] = first?.code === 'invalid_union' ? first.errors : [error.issues];
  const [nearest = []] = [...branches].sort((a, b) => a.length - b.length);
  return nearest.map(issue => inWords(issue, value)).join('؛ ');
}

function inWords(issue: Issue, entry: unknown): string {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map(key => [...issue.path, key].join('.'));
    return `لا مفتاح بهذا الاسم: ${keys.join('، ')}`;
  }
  if (issue.path.length > 0 && valueAt(entry, issue.path) === undefined) return `ينقصه المفتاح ${path}`;
  if (issue.code === 'invalid_value') return `${path} واحد مما يلي: ${issue.values.map(String).join('، ')}`;
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key], value);
}
