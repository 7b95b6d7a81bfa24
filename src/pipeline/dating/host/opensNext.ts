import { firstTokenFrom, isOneOf, type Token } from '../../../arabic/tokens.ts';
import type { Mention } from '../../../model/mention.ts';
import { followsComma } from '../../document/gapBefore.ts';
import { isRelativePronoun } from '../../mentions/relativePronoun.ts';
import type { LocatedTime } from '../locateTimes.ts';
import { type HostContext, isVerb } from './host.ts';

/** «… اجتماع في بروكسل، وفي الـ13 منه اجتماع المجلس الدائم», «يليه الخميس اجتماع»: what comes next, time first. */
export function opensNext(
  { doc }: HostContext,
  { start, end }: LocatedTime,
  before: Mention,
  { trigger }: Mention,
): boolean {
  const text = doc.text.text;
  // «وسبق المكالمة، أمس أيضاً، اتصال بين بوتين وماكرون».
  if (PRECEDES.test(text.slice(before.clause.start, before.trigger.start))) return true;
  if (FOLLOWS.test(text.slice(Math.max(before.trigger.end, start - 24), start))) return true;
  const joined = /(^|[\s،,])و(في |يوم )?(ال)?$/.test(text.slice(Math.max(0, start - 10), start));
  return joined && /^\s*$/.test(text.slice(end, trigger.start));
}

const PRECEDES = /(^|[\s،])[وف]?(سبق|سبقت|تلا|تلت|اعقب|اعقبت)\s$/;

const FOLLOWS =
  /(^|\s)[وف]?(ي|ت)?(ليها|ليه|لاها|لاه|تبعها|تبعه|عقبها|عقبه|اعقبها|اعقبه|اعقبتها|لتها|لته|سبقها|سبقه)\s(في |يوم )?(ال)?$/;

/** «… في تركيا، وفي 13 مايو تحدث الوزيران»: a time with a verb right behind it opens what the verb tells. */
export function leadsToVerb({ doc, words }: HostContext, { start, end }: LocatedTime): boolean {
  const opens =
    /(^|[\s،,])و(في |يوم )?$/.test(doc.text.text.slice(Math.max(0, start - 8), start)) || doc.text.text[start] === 'و';
  const next = doc.tokens[firstTokenFrom(doc.tokens, end)];
  return opens && next !== undefined && !next.text.startsWith('و') && isVerb(next, words);
}

/**
 * «ثم أجريا في التاسع من يوليو اتصالاً», «بعد تأجيل بسبب جلسة في البرلمان، جرت أمس المكالمة»: a verb behind «ثم» or «كما», or
 * between a comma and the time, begins another event.
 */
export function isOpenedByVerb({ doc, words }: HostContext, { start }: LocatedTime, { trigger }: Mention): boolean {
  const at = firstTokenFrom(doc.tokens, start);
  for (let word = Math.max(1, at - 4); word < at; word++) {
    const token = doc.tokens[word] as Token;
    if (token.start > trigger.start && isVerb(token, words))
      return NEXT.has(doc.tokens[word - 1]?.text ?? '') || (word === at - 1 && followsComma(doc, word));
  }
  return false;
}

const NEXT = new Set(['ثم', 'كما', 'وقد', 'فيما', 'بينما']);

/** «… إلى فيينا التي تستضيف بعد غد الخميس اجتماعاً»: the day of what a town is host to. */
export function isHosted({ doc, words }: HostContext, { start }: LocatedTime): boolean {
  const at = firstTokenFrom(doc.tokens, start);
  return isRelativePronoun(doc.tokens[at - 2]?.text) && isOneOf(doc.tokens[at - 1], words.hosts);
}

/** «جولة بدأها الأربعاء بزيارة كييف», «وتابعها الخميس في برلين حيث …»: the day of what it was begun, carried on or ended with. */
export function isBegun({ doc }: HostContext, { start }: LocatedTime): boolean {
  const at = firstTokenFrom(doc.tokens, start);
  const verb = doc.tokens[at - 1]?.text === 'يوم' ? doc.tokens[at - 2] : doc.tokens[at - 1];
  return /^[وف]?(ي|ت)?(بدا|بدات|ستهل|استهل|استهلت|تابع|واصل|ختتم|اختتم|اختتمت|فتتح|افتتح|نهي|انهي)(ها|ه)$/.test(
    verb?.text ?? '',
  );
}
