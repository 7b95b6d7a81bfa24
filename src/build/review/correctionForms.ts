import { formatEdtf, formatEventDate } from '../../arabic/formatDate.ts';
import { type Markup, markup } from '../../exports/markup.ts';
import { KIND_NAMES, STATUS_NAMES } from '../../lexicon/eventNames.ts';
import { EVENT_KINDS, EVENT_STATUSES, type Timeline, type TimelineEvent } from '../../model/timeline.ts';
import { formHead, NOTE } from './formParts.ts';
import type { Names } from './names.ts';

/** Parties that can be added at a time. */
const MORE_PARTIES = 2;

interface FormContext {
  readonly timeline: Timeline;
  readonly names: Names;
  readonly token: string;
}

/** The decisions against a reading, folded: other values, another event that is this one, an event that is none. */
export function correctionForms(event: TimelineEvent, { timeline, names, token }: FormContext): Markup {
  const others = new Map(timeline.events.filter(({ id }) => id !== event.id).map(other => [other.id, other]));
  const otherName = (other: TimelineEvent | undefined): string =>
    other === undefined ? 'اختر…' : `${formatEventDate(other)} · ${other.title}`;
  const parties = [...event.participants.map(names.nameOf), ...Array<string>(MORE_PARTIES).fill('')];
  return markup`<details class="correct"><summary>تصحيح</summary>
<form method="post" action="/decide" class="fields">${formHead(event, token, 'set')}
<label class="wide">العنوان <input name="title" value="${event.title}"></label>
<label class="wide">الملخص <textarea name="summary" rows="2">${event.summary}</textarea></label>
<label>النوع ${select('kind', EVENT_KINDS, event.kind, kind => KIND_NAMES[kind])}</label>
<label>الحالة ${select('status', EVENT_STATUSES, event.status, status => STATUS_NAMES[status])}</label>
<label>التاريخ، مما تقوله الشواهد ${select('date', datesOf(event), event.date.edtf, formatEdtf)}</label>
<label>المكان <input name="place" value="${event.place === undefined ? '' : names.nameOf(event.place)}" list="places" autocomplete="off"></label>
<fieldset class="wide"><legend>الأطراف، بأسمائهم في المعجم</legend>${parties.map(
    (name, at) =>
      markup`<input name="participants" value="${name}" list="parties" autocomplete="off" aria-label="الطرف ${at + 1}">`,
  )}</fieldset>
${NOTE}<button>صحّح</button></form>
<form method="post" action="/decide" class="fields">${formHead(event, token, 'merge')}
<label class="wide">حدث آخر هو هذا نفسه ${select('other', ['', ...others.keys()], '', id => otherName(others.get(id)))}</label>
${NOTE}<button>ضُمّه إلى هذا</button></form>
<form method="post" action="/decide" class="fields">${formHead(event, token, 'hide')}${NOTE}<button class="danger">أخفِ الحدث</button></form>
</details>`;
}

/** The dates that the event has or that a passage gives. */
function datesOf({ date, evidence }: TimelineEvent): readonly string[] {
  return [...new Set([date.edtf, ...evidence.flatMap(passage => passage.date?.edtf ?? [])])];
}

function select<T extends string>(name: string, values: readonly T[], chosen: T, label: (value: T) => string): Markup {
  const option = (value: T): Markup =>
    value === chosen
      ? markup`<option value="${value}" selected>${label(value)}</option>`
      : markup`<option value="${value}">${label(value)}</option>`;
  return markup`<select name="${name}">${values.map(option)}</select>`;
}
