import { formatEdtf } from '../../arabic/formatDate.ts';
import { type Markup, markup } from '../../exports/markup.ts';
import { KIND_NAMES, STATUS_NAMES } from '../../lexicon/eventNames.ts';
import { EVENT_KINDS, EVENT_STATUSES, type TimelineEvent } from '../../model/timeline.ts';
import type { Form } from './decision.ts';
import { formHead, noteField } from './formParts.ts';
import type { Names } from './names.ts';

/** Parties that can be added at a time. */
const MORE_PARTIES = 2;

interface FormContext {
  readonly names: Names;
  readonly token: string;
  /** What was sent last, and could not be written: nobody types it twice. */
  readonly refused?: Form | undefined;
}

/** The decisions against a reading, folded: other values, another event that is this one, an event that is none. */
export function correctionForms(event: TimelineEvent, { names, token, refused }: FormContext): Markup {
  const action = refused?.get('action');
  /** What a form had in that field when it was refused; else what the event has. */
  const given = (form: string, field: string, has = ''): string => (action === form && refused?.get(field)) || has;
  const note = (form: string): Markup => noteField(given(form, 'note'));
  const place = event.place === undefined ? '' : names.nameOf(event.place);
  const parties = given('set', 'participants', event.participants.map(names.nameOf).join('\n')).split('\n');
  const fields = [...parties.filter(name => name.trim() !== ''), ...Array<string>(MORE_PARTIES).fill('')];
  return markup`<details class="correct"${['set', 'merge', 'hide'].includes(action ?? '') ? markup` open` : undefined}><summary>تصحيح</summary>
<form method="post" action="/decide" class="fields">${formHead(event, token, 'set')}
<label class="wide">العنوان <input name="title" value="${given('set', 'title', event.title)}"></label>
<label class="wide">الملخص <textarea name="summary" rows="2">${given('set', 'summary', event.summary)}</textarea></label>
<label>النوع ${select('kind', EVENT_KINDS, given('set', 'kind', event.kind), kind => KIND_NAMES[kind])}</label>
<label>الحالة ${select('status', EVENT_STATUSES, given('set', 'status', event.status), status => STATUS_NAMES[status])}</label>
<label>التاريخ، مما تقوله الشواهد ${select('date', datesOf(event), given('set', 'date', event.date.edtf), formatEdtf)}</label>
<label>المكان <input name="place" value="${given('set', 'place', place)}" list="places" autocomplete="off"></label>
<fieldset class="wide"><legend>الأطراف، بأسمائهم في المعجم</legend>${fields.map(
    (name, at) =>
      markup`<input name="participants" value="${name}" list="parties" autocomplete="off" aria-label="الطرف ${at + 1}">`,
  )}</fieldset>
${note('set')}<button>صحّح</button></form>
<form method="post" action="/decide" class="fields">${formHead(event, token, 'merge')}
<label class="wide">حدث آخر هو هذا نفسه: ابحث عنه بعنوانه أو تاريخه <input name="other" value="${given('merge', 'other')}" list="events" required autocomplete="off"></label>
${note('merge')}<button>ضُمّه إلى هذا</button></form>
<form method="post" action="/decide" class="fields">${formHead(event, token, 'hide')}${note('hide')}<button class="danger">أخفِ الحدث</button></form>
</details>`;
}

/** The dates that the event has or that a passage gives. */
function datesOf({ date, evidence }: TimelineEvent): readonly string[] {
  return [...new Set([date.edtf, ...evidence.flatMap(passage => passage.date?.edtf ?? [])])];
}

function select<T extends string>(
  name: string,
  values: readonly T[],
  chosen: string,
  label: (value: T) => string,
): Markup {
  const option = (value: T): Markup =>
    value === chosen
      ? markup`<option value="${value}" selected>${label(value)}</option>`
      : markup`<option value="${value}">${label(value)}</option>`;
  return markup`<select name="${name}">${values.map(option)}</select>`;
}
