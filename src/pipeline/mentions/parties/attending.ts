import type { EntityMention } from '../../../model/mention.ts';
import { subjectBefore } from '../findSubject.ts';
import { isOfMany } from '../isOfMany.ts';
import { type Context, isPerson } from '../partiesContext.ts';
import { isRelativePronoun } from '../relativePronoun.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { onlyOne, type PartyRule } from './parties.ts';

/** «حضر القمة الأوروبية مع شارل ميشال وأورسولا فون دير لاين»: two or more are all there are, but for who attends. */
export const manyAttended: PartyRule = (trigger, named, context) =>
  named.length >= 2 ? withAttending(trigger, named, context) : undefined;

/** «شارك بايدن في قمة الحلف», «اجتماع وزراء الحلف، الذي يشارك فيه بلينكن»: the body that meets, with who attends. */
export const bodyAttended: PartyRule = (trigger, named, context) => {
  const one = onlyOne(named);
  if (one === undefined) return undefined;
  const guest = guestTold(trigger, context);
  if (isPerson(one, context)) {
    const body = guest?.id === one ? bodyBefore(guest.tokens[0], context) : undefined;
    return body === undefined ? undefined : [one, body];
  }
  const attended = withAttending(trigger, named, context);
  if (attended.length > 1) return attended;
  return guest && [guest.id, ...named];
};

/** Who is told to go there, behind it. */
function guestTold({ to, word }: Trigger, { doc, clause, entities }: Context): EntityMention | undefined {
  if (word.part !== 'noun') return undefined;
  for (let at = to; at < Math.min(clause.to - 1, to + GUEST_REACH); at++) {
    const [word, next] = [doc.tokens[at]?.text, doc.tokens[at + 1]?.text ?? ''];
    const told = isRelativePronoun(word) ? GOES_THERE.test(next) : IN_IT.test(next) && GOES_THERE.test(word ?? '');
    if (!told) continue;
    const guest = entities.find(({ tokens: [from] }) => from > at + 1 && from <= at + GUEST_REACH);
    return guest?.type === 'person' ? guest : undefined;
  }
  return undefined;
}

/** «عقد قادة مجموعة السبع اجتماعا شارك فيه»: the body of many named last before the guest in the clause. */
function bodyBefore(end: number, { clause, entities, tables }: Context): string | undefined {
  return entities.findLast(({ id, tokens: [from] }) => from >= clause.from && from < end && isOfMany(id, tables))?.id;
}

const IN_IT = /^في(ه|ها)$/;
const GOES_THERE = /^س?(ي|ت)?(شارك|حضر)(ت|ه|ها)?$/;
/** Words from the noun to the pronoun, and from the pronoun to the name with its title. */
const GUEST_REACH = 8;

/** «شارك بايدن في قمة الحلف», «… إذ شارك في قمة الحلف»: who attends takes part, with the body that meets. */
function withAttending(trigger: Trigger, named: readonly string[], context: Context): readonly string[] {
  const { doc, clause } = context;
  const near = doc.tokens.slice(Math.max(clause.from, trigger.from - ATTENDING_REACH), trigger.from);
  // «حضر القمة الأوروبية مع رئيسة المفوضية»: the named are whom he met there.
  const withThem = doc.tokens.slice(trigger.to, trigger.to + PARTNER_AFTER).some(({ text }) => text === 'مع');
  const at = near.findLastIndex(({ text }) => ATTENDANCE.test(text));
  const there =
    at < 0
      ? undefined
      : context.entities.find(
          ({ type, tokens: [from] }) => type === 'person' && from === trigger.from - near.length + at + 1,
        );
  // «بعد مشاركة بايدن في قمة الحلف».
  if (there && !named.includes(there.id) && !named.some(id => isPerson(id, context))) return [there.id, ...named];
  if (!near.some(({ text }) => ATTENDING.test(text)) || (!withThem && named.some(id => isPerson(id, context))))
    return named;
  const [who] = subjectBefore(trigger, context);
  return who && !named.includes(who) ? [who, ...named] : named;
}

const ATTENDING_REACH = 5;
const PARTNER_AFTER = 4;

const ATTENDANCE = /^[وف]?[بل]?(مشاركه|حضور|انضمام)$/;
const ATTENDING = /^[وف]?س?(ي|ت)?(شارك|حضر|انضم|نضم)(ت)?$/;
