import { subjectBefore } from '../findSubject.ts';
import { type Context, isPerson } from '../partiesContext.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { onlyOne, type PartyRule } from './parties.ts';

/** «حضر القمة الأوروبية مع شارل ميشال وأورسولا فون دير لاين»: two or more are all there are, but for who attends. */
export const manyAttended: PartyRule = (trigger, named, context) =>
  named.length >= 2 ? withAttending(trigger, named, context) : undefined;

/** «شارك بايدن في قمة الحلف»: the body that meets, with who attends. */
export const bodyAttended: PartyRule = (trigger, named, context) => {
  const body = onlyOne(named);
  if (body === undefined || isPerson(body, context)) return undefined;
  const attended = withAttending(trigger, named, context);
  return attended.length > 1 ? attended : undefined;
};

/** «شارك بايدن في قمة الحلف», «… إذ شارك في قمة الحلف»: who attends takes part, with the body that meets. */
function withAttending(trigger: Trigger, named: readonly string[], context: Context): readonly string[] {
  const { doc, clause } = context;
  const near = doc.tokens.slice(Math.max(clause.from, trigger.from - ATTENDING_REACH), trigger.from);
  // «حضر القمة الأوروبية مع رئيسة المفوضية»: the named are whom he met there.
  const withThem = doc.tokens.slice(trigger.to, trigger.to + PARTNER_AFTER).some(({ text }) => text === 'مع');
  if (!near.some(({ text }) => ATTENDING.test(text)) || (!withThem && named.some(id => isPerson(id, context))))
    return named;
  const [who] = subjectBefore(trigger, context);
  return who && !named.includes(who) ? [who, ...named] : named;
}

const ATTENDING_REACH = 5;
const PARTNER_AFTER = 4;

const ATTENDING = /^[وف]?س?(ي|ت)?(شارك|حضر|انضم|نضم)(ت)?$/;
