import { followsComma } from '../../document/gapBefore.ts';
import type { DocumentText } from '../../document/readDocument.ts';
import { tenseOf } from '../../time/tense.ts';
import type { Bounds } from '../actors.ts';
import { LED_BY } from '../leading.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { TAKES_TARGET } from './takesTarget.ts';

/**
 * How far around a noun its parties may stand. «القمة» that only points back has none but those right behind it
 * («القمة الروسية الأمريكية»); any other noun has them up to the comma, unless «بين»، «مع» or «التي» leads further.
 */
export function reachOf(doc: DocumentText, trigger: Trigger, bounds: Bounds): Bounds {
  if (trigger.word.part === 'verb' || TAKES_TARGET.has(trigger.kind)) return bounds;
  const next = doc.tokens.slice(trigger.to, Math.min(bounds.to, trigger.to + CONNECTOR_REACH));
  if (next.some(({ text }) => CONNECTORS.has(text)) || isLed(doc, trigger, bounds)) return bounds;
  const own = trigger.definite
    ? { from: heldFrom(doc, trigger, bounds) ?? trigger.to, to: Math.min(bounds.to, trigger.to + COMPLEMENT_REACH) }
    : bounds;
  for (let at = trigger.to; at < own.to; at++) {
    if (followsComma(doc, at)) return { from: own.from, to: at };
  }
  return own;
}

const CONNECTORS = new Set([
  'بين',
  'مع',
  'التي',
  'الذي',
  'جمع',
  'جمعت',
  'يجمع',
  'تجمع',
  'بينهما',
  'عقده',
  'عقدها',
  'عقداه',
  'عقداها',
]);

const CONNECTOR_REACH = 5;

const COMPLEMENT_REACH = 3;

/** «انعقاد الجولة الأولى من الحوار في جنيف، برئاسة شيرمان وريابكوف»: who leads the delegations takes part. */
function isLed(doc: DocumentText, trigger: Trigger, bounds: Bounds): boolean {
  return doc.tokens.slice(trigger.to, bounds.to).some(({ text }) => LED_BY.test(text));
}

/** «عقدت الولايات المتحدة وروسيا أمس … الجولة الثانية من الحوار»: who holds it stands behind the verb of holding. */
function heldFrom({ tokens }: DocumentText, { from }: Trigger, bounds: Bounds): number | undefined {
  const at = tokens.slice(Math.max(bounds.from, from - HELD_REACH), from).findIndex(({ text }) => HELD.test(text));
  return at < 0 ? undefined : Math.max(bounds.from, from - HELD_REACH) + at;
}

const HELD_REACH = 16;
const HELD = /^[وف]?(عقد|عقدت|اجري|اجرت|انهي|انهت|اختتم|اختتمت|بدا|بدات)$/;

/** Who acts in what is told next has no part in what a noun names. */
export function upToNextAct<T extends Bounds>(doc: DocumentText, trigger: Trigger, bounds: T): T {
  if (trigger.word.part === 'verb' || TAKES_TARGET.has(trigger.kind)) return bounds;
  for (let at = trigger.to; at < bounds.to; at++) if (actsBeside(doc, trigger, at)) return { ...bounds, to: at };
  return bounds;
}

/** «على هامش قمة العشرين تبادل لافروف»: who acts beside it; «انضم إلى القمة وأطلع الحلفاء»: what is done next. */
function actsBeside({ tokens }: DocumentText, { from }: Trigger, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (tokens[from - 1]?.text === 'هامش') return tenseOf(text) === 'past';
  // «وقادها عن الجانب الأميركي شيرمان».
  return (
    !LED_BY.test(text) &&
    !/(ها|ه)$/.test(text) &&
    /^و\p{L}{4,}$/u.test(text) &&
    !text.startsWith('وال') &&
    tenseOf(text.slice(1)) === 'past'
  );
}
