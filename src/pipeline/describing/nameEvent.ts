import { counted } from '../../arabic/counted.ts';
import { formatEdtf } from '../../arabic/formatDate.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Mention } from '../../model/mention.ts';
import type { EventDate, EventKind, EventStatus } from '../../model/timeline.ts';

export interface Named {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly participants: readonly string[];
  readonly place?: string;
  readonly date: EventDate;
  /** The mention that tells most, for the noun. */
  readonly lead: Mention;
  /** Body or place that the event is about, for statements. */
  readonly topic?: string;
}

/** «قمة جنيف بين بايدن وبوتين»: noun, place, parties. */
export function titleOf(event: Named, lexicon: Lexicon): string {
  const names = event.participants.map(id => shortName(id, lexicon));
  const place = event.place ? shortName(event.place, lexicon) : undefined;
  const noun = nounFor(event);
  const [first, ...rest] = names;
  switch (event.kind) {
    case 'statement':
      return [first ? `${noun} ${list(names)}` : noun, event.topic && `عن ${shortName(event.topic, lexicon)}`]
        .filter(Boolean)
        .join(' ');
    case 'visit':
      return [`زيارة ${first ?? ''}`.trim(), place && `إلى ${place}`].filter(Boolean).join(' ');
    case 'document':
    case 'other':
      return [noun, first && `من ${first}`, rest.length > 0 && `${verb(event, 'عني')} ${list(rest)}`]
        .filter(Boolean)
        .join(' ');
    case 'sanctions':
      return rest.length > 0
        ? `${noun} من ${first} على ${list(rest)}`
        : [noun, first && `تخصّ ${first}`].filter(Boolean).join(' ');
    case 'military':
      return rest.length > 0
        ? `${noun} من ${first} على ${list(rest)}`
        : [noun, place && `في ${place}`, !place && first && `${verb(event, 'خصّ')} ${first}`].filter(Boolean).join(' ');
    default: {
      const where = place ? (names.length > 0 ? ` ${place}` : ` في ${place}`) : '';
      if (names.length === 0) return `${noun}${where}`;
      // A noun of one word takes the place as its complement («قمة جنيف»); a longer one takes «في».
      const located = place && noun.includes(' ') ? ` في ${place}` : where;
      const parties = names.length > 1 ? ` بين ${list(names)}` : ` ${preposition(event.kind)} ${first}`;
      return noun.includes(' ') ? `${noun}${parties}${located}` : `${noun}${located}${parties}`;
    }
  }
}

/** A present verb that agrees with the noun of the title. */
const verb = ({ lead }: Named, stem: string): string => `${lead.feminine ? 'ت' : 'ي'}${stem}`;

const NOUNS: Readonly<Partial<Record<EventKind, string>>> = {
  summit: 'قمة',
  'video-call': 'مكالمة عبر الفيديو',
  'phone-call': 'مكالمة هاتفية',
  visit: 'زيارة',
  statement: 'تصريح',
};

function nounFor({ kind, lead }: Named): string {
  if (kind === 'meeting' && lead.kind !== 'meeting') return 'اجتماع';
  if (kind === 'talks') return 'محادثات';
  return NOUNS[kind] ?? lead.label;
}

const preposition = (kind: EventKind): string => (kind === 'exercise' ? 'تشارك فيها' : 'مع');

/** «بايدن»: the family name as the lexicon's last word, or the whole name of a body or place. */
export function shortName(id: string, lexicon: Lexicon): string {
  const person = lexicon.people[id];
  if (person) return shortest([...(person.also ?? [])].slice(0, 1)[0] ?? person.ar, person.ar);
  return (lexicon.organisations[id] ?? lexicon.places[id])?.ar ?? id;
}

function shortest(a: string, b: string): string {
  return a.length <= b.length ? a : b;
}

/** «أ وب وج»; Arabic joins every item with و. */
function list(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 4).join(' و')} وغيرهم` : names.join(' و');
}

const OPENINGS: Readonly<Record<EventStatus, { readonly one: string; readonly many: string }>> = {
  occurred: { one: 'وقع', many: 'وقعت' },
  planned: { one: 'أُعلن موعده:', many: 'أُعلن موعدها:' },
  cancelled: { one: 'أُلغي أو لم ينعقد:', many: 'أُلغيت أو لم تنعقد:' },
  proposed: { one: 'طُرح احتماله:', many: 'طُرح احتمالها:' },
};

const FEMININE = new Set<EventKind>(['summit', 'talks', 'phone-call', 'video-call', 'visit', 'exercise', 'sanctions']);

/** One sentence: title, date, how many articles tell of it. */
export function summaryOf(event: Named, title: string, articles: number): string {
  const feminine = FEMININE.has(event.kind) || (event.lead.feminine && event.lead.kind === event.kind);
  const opening = OPENINGS[event.status][feminine ? 'many' : 'one'];
  const date = formatEdtf(event.date.edtf);
  return `${title}. ${opening} ${date}، بحسب ${counted(articles, SOURCES)}.`;
}

/** After a preposition: «بحسب مقالين». */
const SOURCES = { none: 'لا مقال', one: 'مقال واحد', two: 'مقالين', few: 'مقالات', many: 'مقالاً', other: 'مقال' };

/** `2021-06-16-biden-putin-summit-geneva`; a vague date gives as much of it as is known. */
export function idOf(event: Named): string {
  const { start, precision } = event.date;
  const day = precision === 'year' ? start.slice(0, 4) : precision === 'month' ? start.slice(0, 7) : start;
  const people = event.participants.slice(0, 3);
  return [day, ...people, event.kind, event.place].filter(Boolean).join('-');
}
