import { type Markup, markup } from '../../exports/markup.ts';
import type { Curation } from '../../model/curation.ts';
import type { Timeline } from '../../model/timeline.ts';
import { decidedInWords } from './decided.ts';
import { undoForm } from './formParts.ts';

/** All that editors have decided, the last first, each to be taken back. */
export function decisionList({ entries }: Curation, timeline: Timeline, token: string): Markup | undefined {
  if (entries.length === 0) return undefined;
  const items = entries.map(entry => {
    const { event, note } = entry;
    const isThere = timeline.events.some(({ id }) => id === event);
    const name = titleOf(event, timeline);
    return markup`<li><span>${isThere ? markup`<a href="#${event}">${name}</a>` : name} · ${decidedInWords(entry)}: ${note}</span>${undoForm(entry, token)}</li>`;
  });
  return markup`<details class="decisions" id="decisions"><summary>القرارات <span class="count">${entries.length}</span></summary><ul>${items.reverse()}</ul></details>`;
}

/** Its title now, or as the machine reads it where an editor took it out. */
function titleOf(event: string, { events, decisions = [] }: Timeline): string {
  const readings = [...events, ...decisions.flatMap(({ machine }) => machine)];
  return readings.find(({ id }) => id === event)?.title ?? event;
}
