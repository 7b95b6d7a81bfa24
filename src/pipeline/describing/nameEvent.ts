import { counted } from '../../arabic/counted.ts';
import { formatOccurrence } from '../../arabic/formatDate.ts';
import { GATHERINGS } from '../../model/kindGroups.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Mention, Topic } from '../../model/mention.ts';
import type { EventDate, EventKind, EventStatus } from '../../model/timeline.ts';
import { titleOfAct } from './nameAct.ts';

export interface Named {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly participants: readonly string[];
  readonly place?: string;
  readonly date: EventDate;
  /** The mention that tells most, for the noun. */
  readonly lead: Mention;
  /** What a statement is about. */
  readonly about?: Topic;
}

/** «قمة جنيف بين بايدن وبوتين»: noun, place, parties. */
export function titleOf(event: Named, lexicon: Lexicon): string {
  const names = event.participants.map(id => shortName(id, lexicon));
  const place = event.place ? shortName(event.place, lexicon) : undefined;
  const noun = nounFor(event);
  const [first] = names;
  switch (event.kind) {
    case 'statement':
      return [noun, speakers(event, lexicon), event.about && aboutOf(event.about, event.participants, lexicon)]
        .filter(Boolean)
        .join(' ');
    case 'visit':
      return [noun, list(names), place && `إلى ${place}`].filter(Boolean).join(' ');
    case 'document':
    case 'other':
    case 'sanctions':
    case 'military':
      return titleOfAct(event, noun, lexicon);
    default: {
      const { hosts, guests } = ofBody(event, lexicon);
      if (hosts.length > 0 && guests.length > 0)
        return `${titleOf({ ...event, participants: hosts }, lexicon)} بمشاركة ${joinNames(guests, lexicon)}`;
      if (event.lead.forum !== undefined)
        return [event.lead.label, place && `في ${place}`, names.length > 0 && `بمشاركة ${list(names)}`]
          .filter(Boolean)
          .join(' ');
      const where = place ? (names.length > 0 ? ` ${place}` : ` في ${place}`) : '';
      if (names.length === 0) return `${noun}${where}`;
      const [only, ...others] = event.participants;
      // «اجتماع منظمة الأمن والتعاون في فيينا»: a body meets, nobody meets with it.
      if (only && others.length === 0 && only in lexicon.organisations) {
        // «مكالمة عبر الفيديو لحلف شمال الأطلسي».
        const owner = noun.includes(' ') ? `ل${first?.replace(/^ال/, 'ل')}` : first;
        return `${noun} ${owner}${place ? ` في ${place}` : ''}`;
      }
      // «تدريبات: بوتين ولوكاشينكو»: who watched them does not take part.
      if (event.kind === 'exercise' && event.participants.some(id => id in lexicon.people))
        return `${noun}${place ? ` في ${place}` : ''}: ${list(names)}`;
      // A noun of one word takes the place as its complement («قمة جنيف»); a longer one takes «في».
      const located = place && noun.includes(' ') ? ` في ${place}` : where;
      const { company } = event.lead;
      const parties =
        names.length === 1 && company
          ? ` بين ${first} و${company}`
          : names.length > 1
            ? ` بين ${list(names)}`
            : ` ${preposition(event.kind)} ${first}`;
      return noun.includes(' ') ? `${noun}${parties}${located}` : `${noun}${located}${parties}`;
    }
  }
}

/** «اجتماع الحلف بمشاركة بلينكن»: a body of many states, with the states beside it, and the people who were there. */
function ofBody({ participants, kind }: Named, { people, organisations }: Lexicon) {
  const isBody = (id: string): boolean => id in organisations && organisations[id]?.of === undefined;
  const apart = GATHERINGS.has(kind) && participants.some(isBody);
  return {
    hosts: apart ? participants.filter(id => !(id in people)) : [],
    guests: apart ? participants.filter(id => id in people) : [],
  };
}

/** «تصريح بيسكوف»: people speak for the bodies named beside them. */
function speakers({ participants }: Named, lexicon: Lexicon): string {
  const people = participants.filter(id => id in lexicon.people);
  return list((people.length > 0 ? people : participants).map(id => shortName(id, lexicon)));
}

/** «عن مكالمة هاتفية بين بوتين وبايدن»، «عن أوكرانيا». */
function aboutOf({ label, entities }: Topic, speakers: readonly string[], lexicon: Lexicon): string {
  const others = entities.filter(id => !speakers.includes(id));
  const names = others.map(id => shortName(id, lexicon));
  // «تصريح بايدن عن لقاء مع بوتين»: the speaker's own part in it goes without saying.
  if (label && others.length < entities.length && names.length === 1) return `عن ${label} مع ${names[0]}`;
  if (!label) return names.length > 0 ? `عن ${list(names)}` : '';
  return names.length > 1 ? `عن ${label} بين ${list(names)}` : `عن ${label}`;
}

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

const preposition = (kind: EventKind): string => (kind === 'exercise' ? 'بمشاركة' : 'مع');

/** «بايدن»: the family name as the lexicon's last word, or the whole name of a body or place. */
export function shortName(id: string, lexicon: Lexicon): string {
  const person = lexicon.people[id];
  if (person) return shortest([...(person.also ?? [])].slice(0, 1)[0] ?? person.ar, person.ar);
  return (lexicon.organisations[id] ?? lexicon.places[id])?.ar ?? id;
}

function shortest(a: string, b: string): string {
  return a.length <= b.length ? a : b;
}

/** The names of some, joined: «بايدن وبوتين». */
export function joinNames(ids: readonly string[], lexicon: Lexicon): string {
  return list(ids.map(id => shortName(id, lexicon)));
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

/** Words for a date that follow a verb as they are: «وقع بين 27 و30», but «وقع في 16 يونيو». */
const SAYS_WHEN = /^(?:من|بين|حتى|منذ|نحو|عام) /;

const FEMININE = new Set<EventKind>(['summit', 'talks', 'phone-call', 'video-call', 'visit', 'exercise', 'sanctions']);

/** One sentence: title, date, how many articles tell of it. */
export function summaryOf(event: Named, title: string, articles: number): string {
  const feminine = FEMININE.has(event.kind) || (event.lead.feminine && event.lead.kind === event.kind);
  const opening = OPENINGS[event.status][feminine ? 'many' : 'one'];
  const words = formatOccurrence(event);
  const date = event.status === 'occurred' && !SAYS_WHEN.test(words) ? `في ${words}` : words;
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
