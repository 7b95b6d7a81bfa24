import { formatEdtf, formatEventDate } from '../../arabic/formatDate.ts';
import { type Markup, markup } from '../../exports/markup.ts';
import { CONFLICT_FIELD_NAMES, KIND_NAMES, STATUS_NAMES, STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { changeText } from '../report/changeText.ts';
import { shown } from './decision.ts';
import { formHead, NOTE } from './formParts.ts';
import { passageBlock } from './passageBlock.ts';

export interface CardContext {
  readonly timeline: Timeline;
  readonly token: string;
  /** Of this event. */
  readonly changes: readonly Change[];
  /** What editors decided on it, in words. */
  readonly decided: readonly string[];
  readonly isAccepted: boolean;
}

/** An event with its passages, and the decisions an editor can take on it. */
export function eventCard(event: TimelineEvent, context: CardContext): Markup {
  const { timeline, token, changes, decided, isAccepted } = context;
  const { correction, conflicts } = event;
  const fresh = new Set(changes.flatMap(change => (change.change === 'passage-new' ? [change.quote] : [])));
  const isNew = changes.some(({ change }) => change === 'event-new');
  // What came with the last change is what there is to look at.
  const isShown = (index: number): boolean => isNew || fresh.size === 0 || isFresh(index);
  const isFresh = (index: number): boolean => fresh.has(event.evidence[index]?.quote ?? '');
  const blocks = event.evidence.map((passage, index) =>
    passageBlock(passage, index, event, { token, isFresh: !isNew && isFresh(index) }),
  );
  const known = blocks.filter((_, index) => !isShown(index));
  const told = changes.filter(({ change }) => change !== 'passage-new' && change !== 'event-new');
  return markup`<article id="${event.id}"${isAccepted ? markup` class="accepted"` : undefined}>
<header><p class="eyebrow"><time>${formatEventDate(event)}</time><span>${KIND_NAMES[event.kind]}</span><span class="tag">${STATUS_NAMES_OF[event.kind][event.status]}</span>${isNew ? markup`<span class="tag new">جديد</span>` : undefined}</p>
<h3>${event.title}</h3>
<p class="id"><bdi dir="ltr">${event.id}</bdi></p></header>
${told.length === 0 ? undefined : markup`<ul class="told">${told.map(change => markup`<li>${changeText(change, timeline)}</li>`)}</ul>`}
${conflicts.map(({ field, values }) => markup`<p class="conflict">تختلف المصادر في ${CONFLICT_FIELD_NAMES[field]}: ${values.map(({ value }) => valueName(field, value, timeline)).join('، أو ')}.</p>`)}
${correction && markup`<p class="correction">صحّحه محرّر في ${correction.date}: ${correction.note}</p>`}
${blocks.filter((_, index) => isShown(index))}
${known.length === 0 ? undefined : markup`<details><summary>شواهد كانت من قبل <span class="count">${known.length}</span></summary>${known}</details>`}
<footer>
${decided.length === 0 ? undefined : markup`<p class="decided">${decided.join('، ')}.</p>`}
${isAccepted ? undefined : markup`<form method="post" action="/decide" class="accept">${formHead(event, token, 'accept')}<button class="main">أقرّ هذه القراءة</button></form>`}
${corrections(event, timeline, token)}
</footer></article>
`;
}

function corrections(event: TimelineEvent, timeline: Timeline, token: string): Markup {
  const others = timeline.events.filter(({ id }) => id !== event.id);
  const nameOf = (id: string): string => timeline.entities[id]?.name.ar ?? id;
  const otherName = ({ date, kind, title }: TimelineEvent): string => `${formatEventDate({ date, kind })} · ${title}`;
  return markup`<details class="correct"><summary>تصحيح</summary>
<form method="post" action="/decide" class="fields">${formHead(event, token, 'set')}
<label class="wide">العنوان <input name="title" value="${event.title}"></label>
<label class="wide">الملخص <textarea name="summary" rows="2">${event.summary}</textarea></label>
<label>النوع ${select('kind', EVENT_KINDS, event.kind, kind => KIND_NAMES[kind])}</label>
<label>الحالة ${select('status', EVENT_STATUSES, event.status, status => STATUS_NAMES[status])}</label>
<label>التاريخ، مما تقوله الشواهد ${select('date', datesOf(event), event.date.edtf, formatEdtf)}</label>
<label>المكان${event.place === undefined ? '' : ` (${nameOf(event.place)})`} <input name="place" value="${shown(event, 'place')}" dir="ltr" autocomplete="off"></label>
<label class="wide">الأطراف (${event.participants.map(nameOf).join('، ') || 'لا أحد'}): معرّفات من المعجم بينها مسافات <input name="participants" value="${shown(event, 'participants')}" dir="ltr" autocomplete="off"></label>
${NOTE}<button>صحّح</button></form>
<form method="post" action="/decide" class="fields">${formHead(event, token, 'merge')}
<label class="wide">حدث آخر هو هذا نفسه ${select('other', ['', ...others.map(({ id }) => id)], '', id => {
    const other = others.find(one => one.id === id);
    return other === undefined ? 'اختر…' : otherName(other);
  })}</label>
${NOTE}<button>ضُمّه إلى هذا</button></form>
<form method="post" action="/decide" class="fields">${formHead(event, token, 'hide')}${NOTE}<button class="danger">أخفِ الحدث</button></form>
</details>`;
}

function valueName(field: string, value: string, { entities }: Timeline): string {
  if (field === 'date') return formatEdtf(value);
  if (field === 'place') return entities[value]?.name.ar ?? value;
  return STATUS_NAMES[value as keyof typeof STATUS_NAMES] ?? value;
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
