import type { EntityMention, Mention } from '../../model/mention.ts';
import type { EventKind } from '../../model/timeline.ts';
import type { DocumentText, Sentence } from '../document/readDocument.ts';
import { countryOf, type EntityTables } from '../lexicon/compileEntities.ts';
import { tenseOf } from '../time/tense.ts';
import { dayOf } from './dayOf.ts';
import { isOfDate } from './isOfDate.ts';
import { toMention } from './toMention.ts';

/** «وبعد يومين كان بيرنز نفسه في كييف»: somebody in a town of another country, which without a date tells nothing. */
export function findPresence(
  doc: DocumentText,
  sentence: Sentence,
  sentenceIndex: number,
  entities: readonly EntityMention[],
  tables: EntityTables,
): Mention | undefined {
  const [first, last] = sentence.tokens;
  for (let at = first; at < last; at++) {
    if (!WAS.has(doc.tokens[at]?.text ?? '') || BESIDE.has(doc.tokens[at - 1]?.text ?? '')) continue;
    const person = entities.find(({ tokens: [from] }) => from > at);
    if (person?.type !== 'person' || person.tokens[0] - at > TITLE_WORDS || !isTitle(doc, at + 1, person.tokens[0]))
      continue;
    let next = person.tokens[1];
    while (next < last && SELF.has(doc.tokens[next]?.text ?? '')) next++;
    while (next < last && isOfDate(doc.tokens[next]?.text ?? '')) next++;
    const town = entities.find(({ tokens: [from] }) => from === next + 1);
    if (doc.tokens[next]?.text !== 'في' || !town || !isAbroad(doc, person, town, tables)) continue;
    if (WHEN.has(doc.tokens[town.tokens[1]]?.text ?? '')) continue;
    const whole = { start: sentence.start, end: sentence.end };
    return toMention({
      implicit: true,
      article: doc.article.id,
      trigger: { start: doc.tokens[at]?.start ?? person.start, end: town.end },
      clause: whole,
      sentence: whole,
      sentenceIndex,
      kind: 'visit',
      kinds: new Set<EventKind>(['visit', 'meeting', 'talks']),
      label: 'زيارة',
      feminine: true,
      status: 'occurred',
      participants: [person.id],
      place: town.id,
    });
  }
  return undefined;
}

const WAS = new Set('كان كانت وكان وكانت فكان فكانت'.split(' '));
/** «فيما كان بوتين في سوتشي», «حين كان في جنيف»: where somebody was while something else happened. */
const BESIDE = new Set(['فيما', 'بينما', 'حيث', 'لان', 'الذي', 'التي', 'حين', 'عندما', 'منذ', 'لو', 'اذا']);
const WHEN = new Set(['عندما', 'حين', 'حينما', 'لما']);
const SELF = new Set('نفسه نفسها ايضا حينها يومها انذاك بدوره بدورها موجودا موجوده'.split(' '));
/** Words of a title before a name. */
const TITLE_WORDS = 6;

/** «كانت مساعدة وزير الخارجية دونفريد»; «كان سيلتقي لافروف» says something else. */
function isTitle({ tokens }: DocumentText, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ text }) => tenseOf(text) === 'none' && text !== 'مع');
}

function isAbroad(
  { article }: DocumentText,
  person: EntityMention,
  town: EntityMention,
  tables: EntityTables,
): boolean {
  const place = town.type === 'place' && town.by === 'name' ? tables.lexicon.places[town.id] : undefined;
  if (!place || place.country) return false;
  const home = countryOf(tables, person.id, dayOf({ article }));
  return home !== undefined && (place.capitalOf ?? place.seatOf) !== home;
}
