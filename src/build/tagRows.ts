import { normalise } from '../arabic/normalise.ts';
import { isIsoDay } from '../model/calendar.ts';
import { tagTime } from '../pipeline/time/tagTime.ts';

/** A row that cannot be tagged. The message is one Arabic sentence and names the line. */
export class RowError extends Error {}

interface Row {
  readonly id: string | number;
  readonly reference: string;
  readonly text: string;
}

/** Tags one line `{id, reference, text}` of JSON Lines; gives the line `{id, timexes}`. `line` counts from 1. */
export function tagRow(json: string, line: number): string {
  const { id, reference, text } = parseRow(json, line);
  const timexes = tagTime(normalise(text), reference).map(
    ({ reasoning: _reasoning, explicit: _explicit, range: _range, ...published }) => published,
  );
  return JSON.stringify({ id, timexes });
}

function parseRow(json: string, line: number): Row {
  let row: unknown;
  try {
    row = JSON.parse(json);
  } catch {
    throw new RowError(`السطر ${line}: ليس JSON سليما. اكتب في كل سطر كائنا واحدا {"id", "reference", "text"}.`);
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new RowError(`السطر ${line}: ليس كائن JSON. اكتب في كل سطر كائنا واحدا {"id", "reference", "text"}.`);
  }
  const { id, reference, text } = row as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new RowError(`السطر ${line}: المفتاح id ناقص أو ليس نصا. أعط كل سطر معرّفا.`);
  }
  if (typeof text !== 'string') throw new RowError(`السطر ${line}: المفتاح text ناقص أو ليس نصا. ضع فيه النص المراد.`);
  const day = typeof reference === 'string' ? reference.slice(0, 10) : '';
  if (!isIsoDay(day) || (typeof reference === 'string' && !/^(T.*)?$/.test(reference.slice(10)))) {
    throw new RowError(`السطر ${line}: المفتاح reference ليس تاريخا صحيحا. اكتبه هكذا: 2021-12-30.`);
  }
  return { id, reference: day, text };
}
