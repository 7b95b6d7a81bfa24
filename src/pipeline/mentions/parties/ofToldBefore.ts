import { lastOfKind, pointsBack } from '../toldBefore.ts';
import type { PartyRule } from './parties.ts';

/** «انتهت الجولة»: an event of nobody who is named, which only points back, is of the parties of that one. */
export const ofToldBefore: PartyRule = (trigger, named, context) => {
  if (named.length > 0) return undefined;
  const { tokens } = context.doc;
  if (tokens[trigger.from]?.forms.includes('الجوله')) return lastOfKind(trigger, context);
  if (trigger.definite && AGREED_ON.test(`${tokens[trigger.from - 2]?.text} ${tokens[trigger.from - 1]?.text}`))
    return lastOfKind(trigger, context, true);
  return pointsBack(trigger, context) ? lastOfKind(trigger, context) : undefined;
};

/** «التقى المستشارون …، واتفقوا على اللقاء مجدداً»: they themselves. */
const AGREED_ON = /^[وف]?(اتفق|اتفقا|اتفقوا|اتفقت|يتفقان|توافقا) علي$/;
