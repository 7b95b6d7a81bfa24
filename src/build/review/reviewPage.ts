import { formatEdtf, formatEventDate } from '../../arabic/formatDate.ts';
import { type Markup, markup } from '../../exports/markup.ts';
import { KIND_NAMES, STATUS_NAMES } from '../../lexicon/eventNames.ts';
import type { Evidence, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { describeChange } from '../../pipeline/diff/describeChange.ts';
import { splitByMarks } from '../../ui/shared/splitByMarks.ts';
import { shown } from './decision.ts';

export interface ReviewView {
  readonly timeline: Timeline;
  readonly changes: readonly Change[];
  /** Proves that a form was made by this page. */
  readonly token: string;
  /** What the last decision came to, if it failed. */
  readonly failure?: string;
}

/** The whole page: what changed, then every event that changed, passage by passage, with the decisions one can take. */
export function reviewPage({ timeline, changes, token, failure }: ReviewView): string {
  const changed = new Set(changes.flatMap(change => ('id' in change ? [change.id] : [])));
  const events = timeline.events.filter(({ id }) => changed.has(id));
  const rest = timeline.events.filter(({ id }) => !changed.has(id));
  const card = (event: TimelineEvent): Markup => eventCard(event, timeline, token);
  return markup`<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>مراجعة الخط الزمني</title><link rel="stylesheet" href="/review.css"></head>
<body><main>
<h1>مراجعة الخط الزمني</h1>
${failure === undefined ? undefined : markup`<pre role="alert">${failure}</pre>`}
<h2>ما تغيّر عن المنشور (${changes.length})</h2>
${changes.length === 0 ? markup`<p>لا شيء.</p>` : markup`<ol>${changes.map(change => markup`<li>${describeChange(change, timeline.entities)}</li>`)}</ol>`}
<h2>أحداث تغيّرت (${events.length})</h2>
${events.map(card)}
<details><summary>سائر الأحداث (${rest.length})</summary>${rest.map(card)}</details>
</main></body></html>
`.text;
}

function eventCard(event: TimelineEvent, timeline: Timeline, token: string): Markup {
  const head = (action: string): Markup => markup`<input type="hidden" name="token" value="${token}">
<input type="hidden" name="event" value="${event.id}"><input type="hidden" name="action" value="${action}">`;
  const note = markup`<label>السبب <input name="note" required></label>`;
  const { correction } = event;
  return markup`<article id="${event.id}">
<h3>${event.title}</h3>
<p>${formatEventDate(event.date)} · ${STATUS_NAMES[event.status]} · ${KIND_NAMES[event.kind]} · <bdi dir="ltr"><code>${event.id}</code></bdi></p>
${correction === undefined ? undefined : markup`<p>صحّحه محرّر في ${correction.date}: ${correction.note}</p>`}
${event.evidence.map((passage, index) => passageBlock(passage, index, event, head, note))}
<form method="post" action="/decide">${head('accept')}<button>أقرّ هذه القراءة</button></form>
<details><summary>تصحيح</summary>
<form method="post" action="/decide">${head('set')}
<label>العنوان <input name="title" value="${event.title}"></label>
<label>الملخص <input name="summary" value="${event.summary}"></label>
<label>النوع ${select('kind', EVENT_KINDS, event.kind, kind => KIND_NAMES[kind])}</label>
<label>الحالة ${select('status', EVENT_STATUSES, event.status, status => STATUS_NAMES[status])}</label>
<label>التاريخ ${select('date', datesOf(event), event.date.edtf, date => formatEdtf(date))}</label>
<label>المكان <input name="place" value="${shown(event, 'place')}" dir="ltr"></label>
<label>الأطراف <input name="participants" value="${shown(event, 'participants')}" dir="ltr"></label>
${note}<button>صحّح</button></form>
<form method="post" action="/decide">${head('merge')}
<label>ضُمّ إليه ${select('other', ['', ...timeline.events.map(({ id }) => id).filter(id => id !== event.id)], '', id => id)}</label>
${note}<button>ضُمّ</button></form>
<form method="post" action="/decide">${head('hide')}${note}<button>أخفِ الحدث</button></form>
</details></article>
`;
}

function passageBlock(
  passage: Evidence,
  index: number,
  event: TimelineEvent,
  head: (action: string) => Markup,
  note: Markup,
): Markup {
  const marks = [{ ...passage.trigger, name: 'trigger' }, ...(passage.time ? [{ ...passage.time, name: 'time' }] : [])];
  const quote = splitByMarks(passage.quote, marks, passage.start).map(({ text, marks: on }) =>
    on.length === 0 ? text : markup`<mark class="${on.map(({ name }) => name).join(' ')}">${text}</mark>`,
  );
  return markup`<section><blockquote>${quote}</blockquote>
<p><bdi dir="ltr">${passage.article}</bdi> · ${STATUS_NAMES[passage.status]}${passage.date ? ` · ${formatEdtf(passage.date.edtf)}` : ''}</p>
<details><summary>كيف عُرف التاريخ</summary><ol>${passage.reasoning.map(({ text }) => markup`<li>${text}</li>`)}</ol></details>
${
  event.evidence.length < 2
    ? undefined
    : markup`<details><summary>هذا النص عن حدث آخر</summary><form method="post" action="/decide">${head('split')}
<input type="hidden" name="passage" value="${index}">
<label>عنوان الحدث الآخر <input name="title" required></label>
<label>معرّفه <input name="id" required pattern="[a-z0-9-]+" value="${event.id}-other" dir="ltr"></label>
${note}<button>افصل</button></form></details>`
}</section>
`;
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
