import { type Markup, markup } from '../../exports/markup.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Change } from '../../pipeline/diff/changes.ts';
import { changeText } from '../report/changeText.ts';
import { passageTexts, yieldText } from '../report/groupTexts.ts';
import type { Layout } from './layout.ts';

/** More than that is looked up from the events below. */
const MOST = 15;

/** What came of each new article, then what is no longer as published; both lead to the events below. */
export function changeList(layout: Layout, timeline: Timeline): Markup {
  const ids = new Set(timeline.events.map(({ id }) => id));
  const articles = layout.articles.map(article => {
    const { id, title, events } = article;
    const name = events.length === 0 ? title : markup`<a href="#${groupId(id)}">${title}</a>`;
    return markup`<li>مقال جديد: «${name}» · ${yieldText(article)}</li>`;
  });
  const counts = passageTexts(layout).map(text => markup`<li>${text}</li>`);
  const lines = [...articles, ...counts, ...layout.altered.map(change => changeLine(change, timeline, ids))];
  const more = lines.slice(MOST);
  return markup`<ul class="changes">${lines.slice(0, MOST)}</ul>
${more.length === 0 ? undefined : markup`<details><summary>وغيرها <span class="count">${more.length}</span></summary><ul class="changes">${more}</ul></details>`}`;
}

/** Where the events of a new article are on the page. */
export const groupId = (article: string): string => `of-${article}`;

function changeLine(change: Change, timeline: Timeline, ids: ReadonlySet<string>): Markup {
  const words = changeText(change, timeline);
  const id = change.change === 'event-merged' ? change.into : 'id' in change ? change.id : '';
  return ids.has(id) ? markup`<li><a href="#${id}">${words}</a></li>` : markup`<li>${words}</li>`;
}
