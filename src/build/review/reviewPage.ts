import { formatEventDate } from '../../arabic/formatDate.ts';
import { type Markup, markup } from '../../exports/markup.ts';
import type { Curation } from '../../model/curation.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { formatProblem } from '../printProblems.ts';
import { changeList, groupId } from './changeList.ts';
import { acceptedIn, decidedOn } from './decided.ts';
import { decisionList } from './decisionList.ts';
import { eventCard } from './eventCard.ts';
import { layoutOf } from './layout.ts';
import type { Names } from './names.ts';
import { type Outcome, outcomeNote } from './outcome.ts';

export interface ReviewView {
  readonly timeline: Timeline;
  readonly changes: readonly Change[];
  readonly curation: Curation;
  readonly names: Names;
  /** What is doubtful in the articles and in the decisions. */
  readonly problems: readonly Problem[];
  /** Proves that a form was made by this page. */
  readonly token: string;
  readonly outcome?: Outcome;
}

/** As many events as can be gone through without looking for one's place. */
const MOST_UNFOLDED = 12;

/** The whole page: what changed, then every event that is new or changed, passage by passage, with the decisions one can take. */
export function reviewPage({ timeline, changes, curation, names, problems, token, outcome }: ReviewView): string {
  const layout = layoutOf(timeline, changes);
  const { articles, others, changed, changesOf, rest } = layout;
  const decided = decidedOn(curation);
  const accepted = acceptedIn(curation);
  const card = (event: TimelineEvent): Markup =>
    eventCard(event, {
      timeline,
      names,
      token,
      changes: changesOf.get(event.id) ?? [],
      decided: decided.get(event.id) ?? [],
      isAccepted: accepted.has(event.id),
      ...(outcome?.at === event.id && { outcome }),
    });
  const fresh = [...articles.flatMap(({ events }) => events), ...others];
  const left = (events: readonly TimelineEvent[]): number => events.filter(({ id }) => !accepted.has(id)).length;
  let unfolded = 0;
  /** Folds what is done or too much to be gone through at once, except where the editor is. */
  const group = (heading: Markup, events: readonly TimelineEvent[]): Markup | undefined => {
    if (events.length === 0) return undefined;
    const isOpen = left(events) > 0 && (unfolded === 0 || unfolded + left(events) <= MOST_UNFOLDED);
    if (isOpen) unfolded += left(events);
    const open = isOpen || events.some(({ id }) => id === outcome?.at) ? markup` open` : undefined;
    return markup`<details class="group"${open}><summary>${heading}${leftOf(left(events), events.length)}</summary>${events.map(card)}</details>`;
  };
  return markup`<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>مراجعة الخط الزمني</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/review.css"></head>
<body><main>
<header><h1>مراجعة الخط الزمني</h1>
<p class="lede">ما تغيّر عن الخط الزمني المنشور، شاهداً شاهداً. كل قرار يُكتب في <bdi dir="ltr">data/curation.yaml</bdi> ويظهر أثره هنا في الحال؛ وسببه وتاريخه يراهما القرّاء.</p>
<p class="key"><mark class="trigger">ما سمّى الحدث</mark> <mark class="time">ما أرّخه</mark></p></header>
${outcome && outcome.at === undefined ? outcomeNote(outcome, token) : undefined}
<section><h2>ما تغيّر <span class="count">${changes.length}</span></h2>
${changes.length === 0 ? markup`<p class="none">لا شيء: ما تعطيه المقالات الآن هو المنشور.</p>` : changeList(layout, timeline)}
${decisionList(curation, timeline, token)}
${problems.length === 0 ? undefined : markup`<details><summary>تنبيهات <span class="count">${problems.length}</span></summary><pre class="problems">${problems.map(formatProblem).join('\n')}</pre></details>`}
</section>
<section><h2>أحداث جديدة <span class="count">${fresh.length}</span></h2>
${fresh.length === 0 ? markup`<p class="none">لا شيء.</p>` : undefined}
${articles.map(({ id, title, events }) => group(markup`<span id="${groupId(id)}">${title}</span>`, events))}
${group(articles.length === 0 ? markup`من مقالات كانت` : markup`من سائر المقالات`, others)}
</section>
<section><h2>أحداث تغيّرت <span class="count">${changed.length}</span></h2>
${changed.length === 0 ? markup`<p class="none">لا شيء.</p>` : group(markup`أحداث منشورة تغيّر ما يُقرأ عنها`, changed)}
</section>
<details class="rest"${rest.some(({ id }) => id === outcome?.at) ? markup` open` : undefined}><summary>سائر الأحداث <span class="count">${rest.length}</span></summary>${rest.map(card)}</details>
${options('places', names.places)}${options('parties', names.parties)}
<datalist id="events">${timeline.events.map(event => markup`<option value="${event.id}">${formatEventDate(event)} · ${event.title}</option>`)}</datalist>
</main></body></html>
`.text;
}

function leftOf(left: number, all: number): Markup {
  return left === 0
    ? markup` <span class="left">أُقرّت كلها</span>`
    : markup` <span class="count">${all}</span>${left < all ? markup` <span class="left">بقي منها ${left}</span>` : undefined}`;
}

function options(id: string, names: readonly string[]): Markup {
  return markup`<datalist id="${id}">${names.map(name => markup`<option value="${name}">`)}</datalist>`;
}
