import { type Markup, markup } from '../../exports/markup.ts';
import type { Curation } from '../../model/curation.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { changeText } from '../report/changeText.ts';
import { acceptedIn, decidedOn } from './decided.ts';
import { eventCard } from './eventCard.ts';

export interface ReviewView {
  readonly timeline: Timeline;
  readonly changes: readonly Change[];
  readonly curation: Curation;
  /** Proves that a form was made by this page. */
  readonly token: string;
  /** What the last decision came to. */
  readonly outcome?: { readonly failed: boolean; readonly text: string };
}

/** The whole page: what changed, then every event that changed, passage by passage, with the decisions one can take. */
export function reviewPage({ timeline, changes, curation, token, outcome }: ReviewView): string {
  const changesOf = new Map<string, readonly Change[]>();
  for (const change of changes) {
    if ('id' in change) changesOf.set(change.id, [...(changesOf.get(change.id) ?? []), change]);
  }
  const decided = decidedOn(curation);
  const accepted = acceptedIn(curation);
  const events = timeline.events.filter(({ id }) => changesOf.has(id));
  const rest = timeline.events.filter(({ id }) => !changesOf.has(id));
  const open = events.filter(({ id }) => !accepted.has(id));
  const card = (event: TimelineEvent): Markup =>
    eventCard(event, {
      timeline,
      token,
      changes: changesOf.get(event.id) ?? [],
      decided: decided.get(event.id) ?? [],
      isAccepted: accepted.has(event.id),
    });
  const ids = new Set(timeline.events.map(({ id }) => id));
  return markup`<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>مراجعة الخط الزمني</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/review.css"></head>
<body><main>
<header><h1>مراجعة الخط الزمني</h1>
<p class="lede">ما تغيّر عن الخط الزمني المنشور، شاهداً شاهداً. كل قرار يُكتب في <bdi dir="ltr">data/curation.yaml</bdi> ويظهر أثره هنا في الحال؛ وسببه وتاريخه يراهما القرّاء.</p>
<p class="key"><mark class="trigger">ما سمّى الحدث</mark> <mark class="time">ما أرّخه</mark></p></header>
${outcome && markup`<pre class="outcome" role="${outcome.failed ? 'alert' : 'status'}">${outcome.text}</pre>`}
<section><h2>ما تغيّر <span class="count">${changes.length}</span></h2>
${changes.length === 0 ? markup`<p class="none">لا شيء: ما تعطيه المقالات الآن هو المنشور.</p>` : markup`<ol class="changes">${changes.map(change => changeLine(change, timeline, ids))}</ol>`}
</section>
<section><h2>أحداث تغيّرت <span class="count">${events.length}</span>${events.length === 0 ? undefined : markup`<span class="left">${open.length === 0 ? 'أُقرّت كلها' : `بقي منها ${open.length}`}</span>`}</h2>
${events.length === 0 ? markup`<p class="none">لا شيء.</p>` : events.map(card)}
</section>
<details class="rest"><summary>سائر الأحداث <span class="count">${rest.length}</span></summary>${rest.map(card)}</details>
</main></body></html>
`.text;
}

function changeLine(change: Change, timeline: Timeline, ids: ReadonlySet<string>): Markup {
  const words = changeText(change, timeline);
  const id = change.change === 'event-merged' ? change.into : 'id' in change ? change.id : '';
  return ids.has(id) ? markup`<li><a href="#${id}">${words}</a></li>` : markup`<li>${words}</li>`;
}
