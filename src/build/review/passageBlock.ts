import { formatEdtf } from '../../arabic/formatDate.ts';
import { type Markup, markup } from '../../exports/markup.ts';
import { STATUS_NAMES } from '../../lexicon/eventNames.ts';
import type { Evidence, TimelineEvent } from '../../model/timeline.ts';
import { splitByMarks } from '../../ui/shared/splitByMarks.ts';
import { formHead, noteField } from './formParts.ts';

interface PassageContext {
  readonly token: string;
  /** It came with the last change to an event that was there before. */
  readonly isFresh: boolean;
}

/** A passage with what is marked in it, how it was dated, and a form that gives it to another event. */
export function passageBlock(
  passage: Evidence,
  index: number,
  event: TimelineEvent,
  { token, isFresh }: PassageContext,
): Markup {
  const marks = [{ ...passage.trigger, name: 'trigger' }, ...(passage.time ? [{ ...passage.time, name: 'time' }] : [])];
  const quote = splitByMarks(passage.quote, marks, passage.start).map(({ text, marks: on }) =>
    on.length === 0 ? text : markup`<mark class="${on.map(({ name }) => name).join(' ')}">${text}</mark>`,
  );
  const date = passage.date ? ` · ${formatEdtf(passage.date.edtf)}` : '';
  return markup`<section class="passage"><blockquote>${quote}</blockquote>
<p class="source">${isFresh ? markup`<span class="tag new">شاهد جديد</span> ` : undefined}<bdi dir="ltr">${passage.article}</bdi> · ${STATUS_NAMES[passage.status]}${date}</p>
<details><summary>كيف عُرف التاريخ</summary><ol>${passage.reasoning.map(({ text }) => markup`<li>${text}</li>`)}</ol></details>
${
  event.evidence.length < 2
    ? undefined
    : markup`<details><summary>هذا الشاهد عن حدث آخر</summary><form method="post" action="/decide" class="fields">${formHead(event, token, 'split')}
<input type="hidden" name="passage" value="${index}">
<label class="wide">عنوان الحدث الآخر <input name="title" required autocomplete="off"></label>
<label class="wide">معرّفه: حروف لاتينية صغيرة وأرقام وشرطات <input name="id" required pattern="[a-z0-9\\-]+" value="${event.id}-other" dir="ltr" autocomplete="off"></label>
${noteField()}<button>افصله</button></form></details>`
}</section>
`;
}
