import { formatEdtf } from '../../arabic/formatDate.ts';
import { latin } from '../../arabic/latin.ts';
import { CONFLICT_FIELD_NAMES, KIND_NAMES, STATUS_NAMES } from '../../lexicon/eventNames.ts';
import type { EventKind, EventStatus, Timeline } from '../../model/timeline.ts';
import type { Change, ChangeKind } from './changes.ts';

type Entities = Timeline['entities'];
type Wordings = {
  readonly [kind in ChangeKind]: (change: Extract<Change, { change: kind }>, entities: Entities) => string;
};

const QUOTE_LENGTH = 90;

/** One Arabic sentence for each kind of change. */
const WORDINGS: Wordings = {
  'article-new': ({ title }) => `مقال جديد: «${title}».`,
  'article-gone': ({ title }) => `حُذف المقال «${title}».`,
  'article-edited': ({ title }) => `تغيّر ملف المقال «${title}».`,
  'article-redated': ({ title, before, after }) => `تغيّر تاريخ نشر «${title}» من ${day(before)} إلى ${day(after)}.`,
  'event-new': ({ title, edtf }) => `حدث جديد: «${title}» (${day(edtf)}).`,
  'event-gone': ({ title, edtf }) => `لم يبق مصدر للحدث «${title}» (${day(edtf)})، فخرج من الخط الزمني.`,
  'event-merged': ({ title, intoTitle }) => `دُمج «${title}» في «${intoTitle}»، وعنوان صفحته يحيل إليه.`,
  date: ({ title, before, after }) => `انتقل «${title}»: كان تاريخه ${day(before)}، وصار ${day(after)}.`,
  status: ({ title, before, after }) => `تغيّرت حالة «${title}»: كانت «${status(before)}» وصارت «${status(after)}».`,
  title: ({ before, after }) => `صار عنوان «${before[0]}»: «${after[0]}».`,
  summary: ({ title }) => `تغيّر ملخص «${title}».`,
  kind: ({ title, before, after }) => `تغيّر نوع «${title}»: كان «${kind(before[0])}» وصار «${kind(after[0])}».`,
  place: ({ title, before, after }, entities) =>
    `تغيّر مكان «${title}»: كان ${names(before, entities)} وصار ${names(after, entities)}.`,
  participants: ({ title, before, after }, entities) =>
    `تغيّرت أطراف «${title}»: كانوا ${names(before, entities)} وصاروا ${names(after, entities)}.`,
  'conflict-new': ({ title, field, values }, entities) =>
    `اختلفت المصادر على «${CONFLICT_FIELD_NAMES[field]}» في «${title}»: ${said(field, values, entities)}.`,
  'conflict-solved': ({ title, field }) => `لم تعد المصادر مختلفة على «${CONFLICT_FIELD_NAMES[field]}» في «${title}».`,
  'conflict-changed': ({ title, field, values }, entities) =>
    `تغيّر اختلاف المصادر على «${CONFLICT_FIELD_NAMES[field]}» في «${title}»: ${said(field, values, entities)}.`,
  'passage-new': ({ title, article, quote }) => `شاهد جديد على «${title}» من ${latin(article)}: «${short(quote)}».`,
  'passage-gone': ({ title, article, quote }) => `سقط شاهد على «${title}» من ${latin(article)}: «${short(quote)}».`,
};

/** A change in one Arabic sentence. `entities` are those of both timelines, for names of people and places. */
export function describeChange(change: Change, entities: Entities): string {
  // The table has a wording for each kind; the compiler cannot follow that through an index.
  return (WORDINGS[change.change] as (change: Change, entities: Entities) => string)(change, entities);
}

const day = (edtf: string): string => formatEdtf(edtf);
const status = (value: EventStatus): string => STATUS_NAMES[value];
const kind = (value: string | undefined): string => KIND_NAMES[value as EventKind];

function names(ids: readonly string[], entities: Entities): string {
  if (ids.length === 0) return 'غير مذكور';
  return ids.map(id => `«${entities[id]?.name.ar ?? id}»`).join(' و');
}

function said(field: 'date' | 'place' | 'status', values: readonly string[], entities: Entities): string {
  if (field === 'date') return values.map(day).join('، أو ');
  if (field === 'place') return values.map(value => entities[value]?.name.ar ?? value).join('، أو ');
  return values.map(value => `«${status(value as EventStatus)}»`).join('، أو ');
}

function short(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTE_LENGTH ? line : `${line.slice(0, QUOTE_LENGTH).replace(/\s+\S*$/, '')}…`;
}
