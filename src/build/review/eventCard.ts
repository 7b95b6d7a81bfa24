import { formatDay, formatEdtf, formatEventDate } from '../../arabic/formatDate.ts';
import { type Markup, markup } from '../../exports/markup.ts';
import { CONFLICT_FIELD_NAMES, KIND_NAMES, STATUS_NAMES, STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { changeText } from '../report/changeText.ts';
import { correctionForms } from './correctionForms.ts';
import { formHead } from './formParts.ts';
import type { Names } from './names.ts';
import { type Outcome, outcomeNote } from './outcome.ts';
import { passageBlock } from './passageBlock.ts';

export interface CardContext {
  readonly timeline: Timeline;
  readonly names: Names;
  readonly token: string;
  /** Of this event. */
  readonly changes: readonly Change[];
  /** What editors decided on it, in words. */
  readonly decided: readonly string[];
  readonly isAccepted: boolean;
  /** What the last decision came to, if it is told here. */
  readonly outcome?: Outcome;
}

/** More passages than tell an editor whether a reading is right. */
const MOST_PASSAGES = 3;

/** An event with its passages, and the decisions an editor can take on it. */
export function eventCard(event: TimelineEvent, context: CardContext): Markup {
  const { timeline, names, token, changes, decided, isAccepted, outcome } = context;
  const { correction, conflicts } = event;
  const fresh = new Set(changes.flatMap(change => (change.change === 'passage-new' ? [change.quote] : [])));
  const isNew = changes.some(({ change }) => change === 'event-new');
  const isFresh = (index: number): boolean => fresh.has(event.evidence[index]?.quote ?? '');
  // What came with the last change is what there is to look at.
  const looked = event.evidence.map((_, index) => index).filter(at => isNew || fresh.size === 0 || isFresh(at));
  const shown = new Set(looked.slice(0, MOST_PASSAGES));
  const blocks = event.evidence.map((passage, index) =>
    passageBlock(passage, index, event, { token, isFresh: !isNew && isFresh(index) }),
  );
  const folded = blocks.filter((_, index) => !shown.has(index));
  const altered = changes.filter(({ change }) => change !== 'passage-new' && change !== 'event-new');
  const heading = markup`<p class="eyebrow"><time>${formatEventDate(event)}</time><span>${KIND_NAMES[event.kind]}</span><span class="tag">${STATUS_NAMES_OF[event.kind][event.status]}</span>${isNew ? markup`<span class="tag new">جديد</span>` : undefined}</p>
<h3>${event.title}</h3>`;
  const body = markup`<p class="id"><bdi dir="ltr">${event.id}</bdi></p>
${altered.length === 0 ? undefined : markup`<ul class="told">${altered.map(change => markup`<li>${changeText(change, timeline)}</li>`)}</ul>`}
${conflicts.map(({ field, values }) => markup`<p class="conflict">تختلف المصادر في ${CONFLICT_FIELD_NAMES[field]}: ${values.map(({ value }) => valueName(field, value, timeline)).join('، أو ')}.</p>`)}
${correction && markup`<p class="correction">صحّحه محرّر في ${formatDay(correction.date)}: ${correction.note}</p>`}
${blocks.filter((_, index) => shown.has(index))}
${folded.length === 0 ? undefined : markup`<details><summary>${looked.length <= MOST_PASSAGES ? 'شواهد كانت من قبل' : 'سائر الشواهد'} <span class="count">${folded.length}</span></summary>${folded}</details>`}
<footer>
${decided.length === 0 || isAccepted ? undefined : markup`<p class="decided">${decided.join('، ')}.</p>`}
${isAccepted ? undefined : markup`<form method="post" action="/decide" class="accept">${formHead(event, token, 'accept')}<button class="main">أقرّ هذه القراءة</button></form>`}
${correctionForms(event, { names, token, refused: outcome?.refused })}
</footer>`;
  const told = outcome && outcomeNote(outcome, token);
  // What is decided is a line, so that what is left to do is seen.
  return isAccepted
    ? markup`<article id="${event.id}" class="accepted">${told}<details${outcome?.refused && markup` open`}><summary>${heading}</summary>${body}</details>
<p class="decided">${decided.join('، ')}.</p></article>
`
    : markup`<article id="${event.id}">${told}<header>${heading}</header>
${body}</article>
`;
}

function valueName(field: string, value: string, { entities }: Timeline): string {
  if (field === 'date') return formatEdtf(value);
  if (field === 'place') return entities[value]?.name.ar ?? value;
  return STATUS_NAMES[value as keyof typeof STATUS_NAMES] ?? value;
}
