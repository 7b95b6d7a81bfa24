import { isOneOf, type Token } from '../../arabic/tokens.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { EntityMention, NamedBy } from '../../model/mention.ts';
import type { EntityType } from '../../model/timeline.ts';
import type { DocumentText } from '../document/readDocument.ts';
import { type EntityTables, holderOn, officesOn } from '../lexicon/compileEntities.ts';
import { isEventWord, type WordTables } from '../lexicon/compileWords.ts';
import { namesNothing } from './namesNothing.ts';
import { nationality } from './nationality.ts';
import { readDual } from './readDual.ts';
import { shortAt } from './shortAt.ts';
import { Surnames } from './surnames.ts';

/**
 * Everybody and everything the lexicon knows, in order of appearance. Offices are filled by who held them on the
 * article's day («الرئيس الروسي»); duals and «نظيره» by whom the text named before.
 */
export function findEntities(
  doc: DocumentText,
  day: IsoDay,
  tables: EntityTables,
  words: WordTables,
): readonly EntityMention[] {
  const found: EntityMention[] = [];
  const { tokens, text } = doc;
  const push = (id: string, type: EntityType, by: NamedBy, from: number, to: number, clitic = ''): void => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const last = found[found.length - 1];
    // «الرئيس الروسي، فلاديمير بوتين» is one mention, «ومن التقى بيرنز؟ زار بيرنز» is two.
    if (last && last.id === id && from - last.tokens[1] <= 1 && !STOP.test(text.text.slice(last.end, start))) {
      found[found.length - 1] = { ...last, end, by: 'name', tokens: [last.tokens[0], to] };
      return;
    }
    found.push({ id, type, by, clitic, start, end, tokens: [from, to] });
  };
  const skips = namesNothing(tables, words);
  const surnames = new Surnames(words);
  let at = 0;
  while (at < tokens.length) {
    const family = surnames.familyAt(tokens[at], tokens[at - 1]);
    if (family !== undefined && !tables.names.match(text.text, tokens, at)) {
      push(family, 'person', 'name', at, at + 1, '');
      at++;
      continue;
    }
    const surname = surnames.at(tokens[at] as Token);
    if (!surname && skips(tokens[at] as Token)) {
      at++;
      continue;
    }
    const title = tables.titles.match(text.text, tokens, at);
    const name = tables.names.match(text.text, tokens, at);
    const dual = tables.duals.match(text.text, tokens, at);
    const short = name || title ? undefined : shortAt(doc, found, at, day, tables, words);
    if (title && title.length >= (name?.length ?? 0)) {
      const held = holderOn(tables, title.value.office, title.value.of, day);
      // «مساعدة وزير الخارجية» is somebody else.
      const rank = RANK.test(tokens[at - 1]?.text ?? '') ? 2 : 1;
      const aide = isOneOf(tokens[at - rank], words.aides);
      if (held && !aide) push(held, 'person', 'office', at, at + title.length, title.clitic);
      at += title.length;
    } else if (name) {
      // «مساعدة وزير الخارجية الأميركي كارين دونفريد»: an office that several hold is of the one named.
      const last = found[found.length - 1];
      if (
        last?.by === 'office' &&
        leadsToName(tokens, last, at) &&
        last.id !== name.value.id &&
        (isShared(last.id, day, tables) || heldBefore(name.value.id, last, at, day, tables))
      )
        found.pop();
      push(name.value.id, name.value.type, 'name', at, at + name.length, name.clitic);
      if (tables.lexicon.people[name.value.id]?.familyFirst && name.length > 1)
        surnames.noteFamily(tokens[at] as Token, name.value.id);
      at += name.length;
      if (name.value.type === 'person' && name.length > 1) surnames.note(tokens[at - 1] as Token, name.value.id);
    } else if (dual) {
      const { ids, length } = readDual(
        doc,
        found,
        { value: dual.value, isNamed: dual.length > 1 },
        at + dual.length,
        day,
        tables,
      );
      for (const id of ids) push(id, 'person', 'reference', at, at + dual.length + length);
      at += dual.length + length;
    } else if (short) {
      push(short.id, 'person', 'office', at, at + short.length, short.clitic);
      at += short.length;
    } else if (surname) {
      push(surname.id, 'person', 'name', at, at + 1, surname.clitic);
      at++;
    } else if (isOneOf(tokens[at], words.counterpart)) {
      const of = nationality(doc, at + 1, tables);
      // «نظيرته الألمانية أنالينا بيربوك»: the name says who.
      const named = tables.names.match(text.text, tokens, at + (of ? 2 : 1))?.value.type === 'person';
      const office = lastPerson(found)?.id;
      const role = office && !named ? officesOn(tables, office, day)[0]?.[0] : undefined;
      const held = of && role ? holderOn(tables, role, of, day) : undefined;
      if (held) push(held, 'person', 'reference', at, at + 2);
      at += held ? 2 : 1;
    } else {
      const country = partyNationality(doc, at, found, tables, words);
      if (country) push(country, 'place', 'nationality', at, at + 1);
      at++;
    }
  }
  return found;
}

const STOP = /[.؟?!؛:\n]/;

/** «مساعدة وزير الخارجية الأمريكي كارين دونفريد», «… المكلفة بالشؤون الأوروبية، كارين دونفريد»: the name says who holds it. */
function leadsToName(tokens: readonly Token[], { tokens: [, next] }: EntityMention, at: number): boolean {
  if (next === at) return true;
  return at > next && at - next <= CHARGE_WORDS && CHARGED.test(tokens[next]?.text ?? '');
}

/** «المستشارة الألمانية أنجيلا ميركل» in an article of her successor's time: she held it before. */
function heldBefore(
  person: string,
  { id, tokens: [, next] }: EntityMention,
  at: number,
  day: IsoDay,
  tables: EntityTables,
): boolean {
  if (next !== at) return false;
  const now = officesOn(tables, id, day);
  const offices = tables.lexicon.people[person]?.offices ?? [];
  return offices.some(
    ([office, of, , until]) =>
      until !== undefined && until <= day && now.some(([role, country]) => role === office && country === of),
  );
}

const CHARGE_WORDS = 5;
const CHARGED = /^(المكلف|المكلفه|المعني|المعنيه|ل?ل?شوون)$/;

/** «النائبة الأولى لوزير الخارجية». */
const RANK = /^ال(اول|اولي|خاص|خاصه)$/;

/** Deputies, aides, spokespeople and envoys: the lexicon may know one of them, a text may mean another. */
function isShared(person: string, day: IsoDay, tables: EntityTables): boolean {
  return officesOn(tables, person, day).some(([office]) => SHARED.test(office));
}

const SHARED = /deputy|spokesperson|aide|envoy|ambassador|under|assistant/;

/** A nationality names a party after a word for a group, after an event noun, or after another such nationality. */
function partyNationality(
  doc: DocumentText,
  at: number,
  found: readonly EntityMention[],
  tables: EntityTables,
  words: WordTables,
): string | undefined {
  const country = nationality(doc, at, tables);
  if (!country) return undefined;
  const before = doc.tokens[at - 1];
  if (isOneOf(before, words.delegations)) return country;
  // «الروسية الأمريكية»: two nationalities side by side are the two parties.
  const next = nationality(doc, at + 1, tables);
  if (next && next !== country) return country;
  if (before && isEventWord(before.forms, 'noun', words)) return country;
  const last = found[found.length - 1];
  return last?.by === 'nationality' && at - last.tokens[1] <= 0 ? country : undefined;
}

function lastPerson(found: readonly EntityMention[]): EntityMention | undefined {
  return found.findLast(({ type }) => type === 'person');
}
