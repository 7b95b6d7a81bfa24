import { type Markup, markup } from '../../exports/markup.ts';
import type { TimelineEvent } from '../../model/timeline.ts';

/** The hidden fields that every form of an event carries. */
export function formHead(event: Pick<TimelineEvent, 'id'>, token: string, action: string): Markup {
  return markup`<input type="hidden" name="token" value="${token}">
<input type="hidden" name="event" value="${event.id}"><input type="hidden" name="action" value="${action}">`;
}

/** Every correction has its reason. */
export function noteField(value = ''): Markup {
  return markup`<label class="note">السبب (يراه القرّاء) <input name="note" value="${value}" required autocomplete="off"></label>`;
}

/** Takes a decision back. The line alone would take another one if the file had changed meanwhile. */
export function undoForm({ event, line }: { readonly event: string; readonly line: number }, token: string): Markup {
  return markup`<form method="post" action="/decide" class="undo">${formHead({ id: event }, token, 'undo')}
<input type="hidden" name="line" value="${line}"><button>تراجع</button></form>`;
}
