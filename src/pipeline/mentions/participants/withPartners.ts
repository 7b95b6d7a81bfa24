import type { EntityMention } from '../../../model/mention.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import { nationality } from '../../entities/nationality.ts';
import type { EntityTables } from '../../lexicon/compileEntities.ts';
import { actorsOf } from '../actors.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** What the one who is named takes part with. `near` are all that may take part, `acting` those among them that are no people. */
interface Company {
  readonly doc: DocumentText;
  readonly near: readonly EntityMention[];
  readonly acting: readonly EntityMention[];
  readonly trigger: Trigger;
  readonly tables: EntityTables;
}

/** The one person named, with whom they are told to have met: the guests of an invitation, a body, leaders or officials of states. */
export function withPartners(people: readonly string[], company: Company): readonly string[] {
  const { tables } = company;
  const guests = invitedTo(company);
  if (guests) return [...people, ...actorsOf(guests, tables)];
  const host = bodyWith(company);
  if (host) return [...actorsOf(host, tables), ...people];
  return [...people, ...partnersOf(company)];
}

/** «دعا بايدن قادة مجموعة السبع إلى اجتماع». */
function invitedTo({ doc: { tokens }, acting, trigger: { from, word } }: Company): EntityMention | undefined {
  if (word.part !== 'noun' || tokens[from - 1]?.text !== 'الي') return undefined;
  return acting.find(
    ({ tokens: [at, to] }) =>
      to === from - 1 &&
      LEADERS.has(tokens[at - 1]?.text ?? '') &&
      tokens.slice(Math.max(0, at - INVITING_REACH), at).some(({ text }) => INVITES.test(text)),
  );
}

const INVITES = /^[وف]?(دعا|دعت|يدعو|تدعو)$/;
/** Words from the verb to the guests. */
const INVITING_REACH = 6;

/** «جلس ممثلو حلف الناتو مع نائب الوزير غروشكو»: the body between a verb and «مع». */
function bodyWith({ doc, near, acting, trigger: { word, to } }: Company): EntityMention | undefined {
  const person = near.find(({ type }) => type === 'person');
  if (word.part !== 'verb' || !person) return undefined;
  const body = acting.find(
    ({ type, tokens: [from] }) => type === 'organisation' && from >= to && from < person.tokens[0],
  );
  return body && doc.tokens[body.tokens[1]]?.text === 'مع' ? body : undefined;
}

/** «أجرى بايدن اتصالاً مع زعماء فرنسا وألمانيا»: the states and bodies right behind «مع» or «بـ» and a word for their leaders. */
function partnersOf({ doc, near, acting, trigger: { to }, tables }: Company): readonly string[] {
  const reach = doc.tokens.slice(to, to + LEADERS_REACH);
  const at = reach.findIndex(
    ({ text }, from) =>
      (LEADERS.has(text) && doc.tokens[to + from - 1]?.text === 'مع') ||
      (text.startsWith('ب') && LEADERS.has(text.slice(1))),
  );
  const leaders = to + at;
  const official = at < 0 ? officialsWith(doc, to, tables) : undefined;
  if (official) return [official];
  if (at < 0 || near.some(({ type, tokens: [from] }) => type === 'person' && from > leaders)) return [];
  let end = leaders + 1;
  const partners: EntityMention[] = [];
  for (const entity of acting) {
    const [from, next] = entity.tokens;
    if (from < end || from > end + BETWEEN_PARTNERS) continue;
    partners.push(entity);
    end = next;
  }
  return [...new Set(partners.flatMap(entity => actorsOf(entity, tables)))];
}

const LEADERS = new Set(['زعماء', 'قاده', 'روساء', 'نظرايه', 'وزراء', 'ممثلي', 'مسوولي', 'مستشاري']);
/** Words from the noun to the leaders, and words such as «دول» from one partner to the next. */
const LEADERS_REACH = 8;
const BETWEEN_PARTNERS = 2;

/** «مشاورات مع دبلوماسيين أمريكيين»: unnamed people of a state. */
function officialsWith(doc: DocumentText, to: number, tables: EntityTables): string | undefined {
  const reach = doc.tokens.slice(to, to + OFFICIALS_REACH);
  const at = reach.findIndex(({ text }, from) => text === 'مع' && OFFICIALS.has(reach[from + 1]?.text ?? ''));
  return at < 0 ? undefined : nationality(doc, to + at + 2, tables);
}

const OFFICIALS = new Set('دبلوماسيين ديبلوماسيين مسوولين مسئولين خبراء نظراء ممثلين مفاوضين وفد'.split(' '));
const OFFICIALS_REACH = 5;
