import type { Mention } from '../../model/mention.ts';
import { overlaps } from '../../model/span.ts';
import { isAdjunct, isExplained } from './host/adjunct.ts';
import { type HostContext, hasVerbBetween } from './host/host.ts';
import { hostOfAnchored } from './host/hostOfAnchored.ts';
import { isCutOff } from './host/isCutOff.ts';
import { isOfPledge } from './host/isOfPledge.ts';
import { isTalkedOf, isTopic } from './host/isTopic.ts';
import { isBegun, isHosted, isOpenedByVerb, leadsToVerb, opensNext } from './host/opensNext.ts';
import { occasionBeside, opensReport } from './host/opensReport.ts';
import { isPurpose, isWhatFor } from './host/purpose.ts';
import type { LocatedTime } from './locateTimes.ts';

/**
 * The mention that a time belongs to: the event word before it, or, where the clause opens with a time, the one after.
 * Three things overrule nearness: a colon (what follows belongs to the main verb), an adjunct such as «فور انتهاء القمة»
 * that a verb has closed, and a new verb that begins the next event («… يوم الأربعاء، وشهدت فيينا الخميس جولة»).
 */
export function findHost(located: LocatedTime, context: HostContext): Mention | undefined {
  const { doc, inClause, dated } = context;
  const text = doc.text.text;
  const main = inClause[0];
  if (located.anchor && !located.time.range) return hostOfAnchored(located, context);
  if (main?.saying && opensReport(context, located)) return occasionBeside(context, located) ?? main;
  const after = inClause.find(
    mention =>
      mention.trigger.start >= located.start &&
      !isOfPledge(text, mention, located) &&
      !isWhatFor(text, mention, located) &&
      !isTopic(text, mention, located),
  );
  const before = inClause.findLast(
    mention =>
      mention.trigger.start < located.start &&
      !isCutOff(text, mention, located) &&
      !isTalkedOf(text, mention, located, inClause) &&
      !(
        main?.kind === 'visit' &&
        dated.has(main) &&
        isPurpose(text, mention) &&
        text.slice(mention.trigger.end, located.start).includes('،')
      ) &&
      !(isAdjunct(doc, mention) && EXAMPLES.test(text.slice(mention.trigger.end, located.start))) &&
      !(isAdjunct(doc, mention) && !isExplained(context, mention) && hasVerbBetween(context, mention, located)),
  );
  if (!before) return after;
  if (after && (leadsToVerb(context, located) || opensNext(context, located, before, after))) return after;
  if (after && isHosted(context, located)) return after;
  if (isBegun(context, located) && (after || dated.has(before))) return after;
  // «مهّد للقمة لقاءان: الأول بين …»: what the colon opens up is right before it.
  const opened = text.slice(before.trigger.end, located.start);
  const several =
    COUNTED.test(text.slice(before.trigger.start, before.trigger.end)) &&
    (/^\s?:/.test(opened) || ONE_OF_THEM.test(opened));
  if (before !== main && opened.includes(':') && !several) return main;
  if (
    after &&
    (dated.has(before) ? hasVerbBetween(context, before, located) : isOpenedByVerb(context, located, before))
  )
    return after;
  return before;
}

/** «لقاءان», «اجتماعات», «اتصالين هاتفيين». */
const COUNTED = /(ان|ين|ات)( |$)/;
/** «… بين الرئيسين: الأول في». */
const ONE_OF_THEM = /^[^:؛.]{0,60}:\s?(الاول|الاولي|احدهما|احداهما|اولهما|اولاهما|واحد|واحده)\s/;

/** «تحدثا مرات عدة قبل هذه الزيارة، لا سيما في 28 يناير»: days of what the verb tells. */
const EXAMPLES =
  /[\s،](لا سيما|ولا سيما|خصوصا|وخصوصا|خاصه|وخاصه|ابرزها|منها|بينها|اخرها|اخره|احدثها)\s(في |يوم |كان |كانت )*$/;

/** True when the mention is what the time counts from. */
export function isAnchorOf(mention: Mention, located: LocatedTime): boolean {
  return located.anchor !== undefined && overlaps(mention.trigger, located.anchor);
}
