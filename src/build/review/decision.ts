import { stringify } from 'yaml';
import type { IsoDay } from '../../model/calendar.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Names } from './names.ts';

/** What an editor sent from the page: names and values of the form; values of one name are lines. */
export type Form = ReadonlyMap<string, string>;

const FIELDS = ['title', 'summary', 'kind', 'status', 'place', 'participants', 'date'] as const;
/** Written when an editor accepts a reading without a word of their own. */
const ACCEPTED = 'رُوجعت القراءة مع شواهدها وأُقرّت.';

/**
 * The entry of data/curation.yaml that a form stands for, as text to append; undefined when the form changes nothing.
 * Throws an Arabic sentence when something needed is missing. `event` is the event as it is now.
 */
export function entryOf(form: Form, event: TimelineEvent, today: IsoDay, names: Names): string | undefined {
  const action = form.get('action');
  const note = form.get('note')?.trim() ?? '';
  if (action === 'accept') {
    const { status, date } = event;
    return entry({ event: event.id, pin: { status, date: date.edtf }, note: note || ACCEPTED, date: today });
  }
  if (note === '') throw new Error('اكتب سبب التصحيح: يراه القرّاء.');
  switch (action) {
    case 'set': {
      const set = changedFields(form, event, names);
      return Object.keys(set).length === 0 ? undefined : entry({ event: event.id, set, note, date: today });
    }
    case 'hide':
      return entry({ event: event.id, hide: true, note, date: today });
    case 'merge': {
      const other = form.get('other')?.trim() ?? '';
      if (!/^[a-z0-9-]+$/.test(other)) throw new Error('اختر من القائمة الحدث الذي يُضمّ إلى هذا: يُكتب معرّفه.');
      return entry({ event: event.id, merge: [other], note, date: today });
    }
    case 'split': {
      const passage = event.evidence[Number(form.get('passage'))];
      const title = form.get('title')?.trim() ?? '';
      const id = form.get('id')?.trim() ?? '';
      if (passage === undefined || title === '' || id === '') throw new Error('اكتب عنوان الحدث المفصول ومعرّفه.');
      const passages = [{ article: passage.article, quote: passage.quote }];
      return entry({ event: event.id, split: id, title, passages, note, date: today });
    }
    default:
      throw new Error('لا يُعرف هذا القرار.');
  }
}

/** Only what differs from the reading as it is. */
function changedFields(form: Form, event: TimelineEvent, { idOf }: Names): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const lines = (form.get(field) ?? '').split('\n').map(line => line.trim());
    const given = lines.filter(line => line !== '').map(field === 'place' || field === 'participants' ? idOf : String);
    const value = field === 'participants' ? given : given.join('\n');
    if (value.length > 0 && String(value) !== shown(event, field)) changed[field] = value;
  }
  return changed;
}

/** A field as the form would send it back. */
function shown(event: TimelineEvent, field: (typeof FIELDS)[number]): string {
  return String((field === 'date' ? event.date.edtf : event[field]) ?? '');
}

function entry(value: Record<string, unknown>): string {
  return stringify([value], { lineWidth: 0 });
}
