import { isOneOf } from '../../arabic/tokens.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { EntityMention } from '../../model/mention.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { countryOf, type EntityTables, officesOn } from '../lexicon/compileEntities.ts';
import type { WordTables } from '../lexicon/compileWords.ts';
import { nationality } from './nationality.ts';

/** Whom a short title means. */
export interface ShortTitle {
  readonly id: string;
  /** Words of the title, a nationality included. */
  readonly length: number;
  readonly clitic: string;
}

/** A name so many words behind the title says whose it is («المتحدث باسمه دميتري بيسكوف»). */
const NAME_REACH = 3;
/** So many names back a short title reaches, so that no look-back grows with the text. */
const MEMORY = 100;

/**
 * «الوزير»، «الوزير التركي» at token `at`: the holder of such an office who was named last, of that country when one is
 * given; «المسؤول الأمريكي»: anybody of the country. A name or another attribute behind the title speaks for itself.
 */
export function shortAt(
  doc: DocumentText,
  found: readonly EntityMention[],
  at: number,
  day: IsoDay,
  tables: EntityTables,
  words: WordTables,
): ShortTitle | undefined {
  const { text, tokens } = doc;
  const short = tables.shorts.match(text.text, tokens, at);
  if (!short && !isOneOf(tokens[at], words.officials)) return undefined;
  const next = at + (short?.length ?? 1);
  const country = nationality(doc, next, tables);
  if (!country && (!short || /^ال/.test(tokens[next]?.text ?? ''))) return undefined;
  for (let word = next; word < next + NAME_REACH; word++) {
    const name = tables.names.match(text.text, tokens, word)?.value;
    // «التقى المسؤول الأمريكي بوتين»: a name of another country is somebody else.
    if (name?.type === 'person' && (!country || countryOf(tables, name.id, day) === country)) return undefined;
  }
  const title = tokens[at]?.text ?? '';
  const isGuest = title.endsWith('الضيف');
  const near = found.slice(-MEMORY);
  const ofVoice = country ?? countryOfVoice(near, at, day, tables);
  const isMeant =
    (of: string | undefined) =>
    ({ id, type }: EntityMention): boolean =>
      type === 'person' &&
      (!short || officesOn(tables, id, day).some(([office]) => short.value.includes(office))) &&
      (short !== undefined || isGuest || !officesOn(tables, id, day).some(([office]) => HIGHEST.has(office))) &&
      isWoman(title) === (tables.lexicon.people[id]?.f === true) &&
      (!of || countryOf(tables, id, day) === of);
  const last = near.findLast(isMeant(ofVoice)) ?? near.findLast(isMeant(country));
  return last && { id: last.id, length: next - at + (country ? 1 : 0), clitic: short?.clitic ?? '' };
}

/** «نفى بيسكوف الخبر، مبيناً أن "الرئيس سيكون في بكين"»: whoever speaks for a head of state means that one. */
function countryOfVoice(
  found: readonly EntityMention[],
  at: number,
  day: IsoDay,
  tables: EntityTables,
): string | undefined {
  const voice = found.findLast(
    ({ id, type, tokens: [, to] }) =>
      type === 'person' && at - to <= VOICE_REACH && officesOn(tables, id, day).some(([office]) => VOICES.test(office)),
  );
  return voice && countryOf(tables, voice.id, day);
}

/** Words. */
const VOICE_REACH = 30;
const VOICES = /spokesperson|press-secretary/;

/** Nobody calls these «المسؤول» or «الدبلوماسي». */
const HIGHEST = new Set(['president', 'prime-minister', 'chancellor', 'king', 'emir']);

/** «الوزيرة», «نائبة الوزير»: the first word of a title has the gender of its holder; «فخامته» only looks like it. */
function isWoman(title: string): boolean {
  return title.endsWith('ه') && !title.endsWith('ته');
}
