import { z } from 'zod';
import { latin } from '../arabic/latin.ts';
import { nearest } from '../pipeline/curation/nearest.ts';

type Issue = z.core.$ZodIssue;
type Entry = Readonly<Record<string, unknown>>;

/**
 * Reads an entry of the curation file by the form that its one decision has, or says in words what is wrong with it.
 * `forms` are named by the key that says what was decided.
 */
export function readEntry<T>(
  value: unknown,
  forms: Readonly<Record<string, z.ZodObject>>,
): { readonly entry: T } | { readonly fault: string } {
  const actions = Object.keys(forms);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: `القيد مفاتيح وقيمها (event وnote وdate وواحد من ${list(actions)})، لا نص ولا قائمة` };
  }
  const entry = value as Entry;
  const taken = actions.filter(action => action in entry);
  if (taken.length > 1) return { fault: `فيه أكثر من قرار (${list(taken)})، ولكل قرار قيد` };
  const [action] = taken;
  if (action === undefined) {
    const strange = Object.keys(entry).flatMap(key => (nearest(key, actions) === undefined ? [] : [key]));
    const meant = strange.map(key => `؛ ولا مفتاح بهذا الاسم: ${named([], key, actions)}`);
    return { fault: `ينقصه القرار: واحد من ${list(actions)}${meant.join('')}` };
  }
  const form = forms[action] as z.ZodObject;
  const outside = keysOf(form.shape[action]).filter(key => key in entry && !(key in form.shape));
  if (entry[action] === null && outside.length > 0) {
    return { fault: `${action} فارغ وما له (${list(outside)}) خارجه: أزِح أسطره مسافتين تحت ${action}` };
  }
  const result = form.safeParse(value, { error: z.locales.ar().localeError });
  if (result.success) return { entry: result.data as T };
  const { issues } = result.error;
  // Where a key is misspelt, nothing is there for what else is asked of its place.
  const misspelt = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join('.')));
  const told = issues.filter(({ code, path }) => code !== 'custom' || !misspelt.has(path.join('.')));
  return { fault: told.map(issue => inWords(issue, entry, form)).join('؛ ') };
}

function inWords(issue: Issue, entry: Entry, form: z.ZodType): string {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(issue.path.reduce<unknown>(inner, form));
    return `لا مفتاح بهذا الاسم: ${issue.keys.map(key => named(issue.path, key, known)).join('، ')}`;
  }
  const given = valueAt(entry, issue.path);
  if (path !== '' && given === undefined) return `ينقصه المفتاح ${path}`;
  if (path !== '' && given === null) return `المفتاح ${path} بلا قيمة`;
  if (issue.code === 'invalid_value') return `${path} واحد مما يلي: ${issue.values.map(String).join('، ')}`;
  if (issue.code === 'too_small') return `${path} فارغ`;
  if (issue.code === 'invalid_type') return `${path} ${SHAPES[issue.expected] ?? issue.message}`;
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}

const SHAPES: Readonly<Record<string, string>> = {
  string: 'كلمات، لا رقم ولا قائمة ولا مفاتيح؛ وضع رقماً وحده بين علامتي اقتباس',
  array: 'قائمة بين قوسين: [a, b]',
  object: 'مفاتيح وقيمها: { key: value }',
};

/** A key with what was probably meant; without it, all that could be. */
function named(path: readonly PropertyKey[], key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return `${latin([...path, key].join('.'))} (${near === undefined ? `المعروف: ${list(known)}` : `لعله ${near}`})`;
}

/** The keys that a form has, whatever it is wrapped in. */
function keysOf(form: unknown): readonly string[] {
  return form instanceof z.ZodObject ? Object.keys(form.shape) : [];
}

function inner(form: unknown, key: PropertyKey): unknown {
  if (form instanceof z.ZodObject) return form.shape[key as string];
  return form instanceof z.ZodArray ? form.element : undefined;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

const list = (words: readonly string[]): string => words.map(latin).join(' و');
