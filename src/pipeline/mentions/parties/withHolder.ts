import { runningSubject, subjectBefore } from '../findSubject.ts';
import { leavesOutHolder } from './leavesOutHolder.ts';
import type { PartyRule } from './parties.ts';

/** «حيث أصدر مع شي جين بينغ بيانا مشتركا». */
export const withHolder: PartyRule = (trigger, named, context) => {
  if (trigger.kind !== 'document' || !leavesOutHolder(trigger, context)) return undefined;
  const holder = runningSubject(trigger, context) ?? subjectBefore(trigger, context)[0];
  return holder && !named.includes(holder) ? [holder, ...named] : undefined;
};
