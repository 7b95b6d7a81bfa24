import type { Mention } from '../../../model/mention.ts';
import type { LocatedTime } from '../locateTimes.ts';

/** «طالبت روسيا … الدول التي انضمت بعد عام 1997»: the time belongs to the relative clause, not to the saying. */
export function isCutOff(text: string, { trigger, saying, kind }: Mention, { start }: LocatedTime): boolean {
  const between = text.slice(trigger.end, start);
  return (
    (SUBORDINATE.test(between) && !EXCEPT_THEN.test(between)) ||
    BEFORE_LEAVING.test(between) ||
    PERSON_RELATIVE.test(between) ||
    OTHER_RELATIVE.test(between) ||
    (saying && (RELATIVE.test(between) || PLANNED.test(between))) ||
    DEADLINE.test(between) ||
    (saying && PROPOSES_IT.test(between)) ||
    (!saying && PROPOSED_BY.test(between) && !HOLDING_IT.test(between)) ||
    (kind !== 'visit' && NEXT_STOP.test(between))
  );
}

const RELATIVE = /[\s،](التي|الذي|الذين|اللذين|اللتين)\s/;
/** «ردها على الوثيقة التي تلقتها في 26 يناير»: the time is the document's. */
const OTHER_RELATIVE = /\s(علي|من|عن|الي)\s+ال\p{L}+\s+(التي|الذي)\s/u;
/** «دعا إلى قمة، ومن المقرر أن تعقد يومي 22 و23»: when it is due, not when it was said. */
const PLANNED = /\sو?من (المقرر|المتوقع|المنتظر|المرتقب|المزمع|المفترض)\s/;
/** «القمة التي اقترحها ماكرون مساء الأحد»: the day of the proposal. */
const PROPOSED_BY =
  /^[\s،,]*(التي|الذي)\s(كان |كانت |سبق ان )?(قد )?(ا?قترح|عرض|طرح|دعا|دعت|اعلن|طلب|وعد|تحدث عن|كشف)(ت|ا)?(ها|ه)?\s/;
/** «زيارة لنائبة الوزير نولاند، التي أجرت في موسكو يوم 12 أكتوبر محادثات»: what the one named there did. */
const PERSON_RELATIVE = /\sل\p{L}+\s[^.؛]*[،,]\s(التي|الذي)\s(اجرت|اجري|التقت|التقي|اجتمعت|اجتمع)\s/u;

/** «زيارة إلى كييف حيث التقى زيلينسكي، ثم إلى برلين أمس»: the day of the next stop. */
const NEXT_STOP = /[،,]\s((ثم|و)\s?الي\s|ثم (تحول|انتقل|توجه|سافر|طار|غادر|عرج)ت?\s)/;
/** «أمر بعودة القوات بحلول الأول من مايو»: by when, not when. */
const DEADLINE = /\s(بحلول|في موعد اقصاه|في مهله اقصاها)\s$/;
/** «الاجتماع الذي اقترحا عقده في باريس في 11 نوفمبر»: the day of the meeting. */
const PROPOSES_IT = /^\s(عقده|عقدها|اجراءه|اجراءها|تنظيمه|تنظيمها)\s/;
const HOLDING_IT = /\s(عقده|عقدها|اجراءه|اجراءها|تنظيمه|تنظيمها)\s/;
/** «منذ تولي بايدن مهامه في جانفي»: another moment than the event's. */
const SUBORDINATE = /[\s،](منذ|حين|حينما|عندما|ردا علي|احتجاجا علي)\s/;
/** «لم يلتقيا منذ تغيير الإدارة إلا أمس». */
const EXCEPT_THEN = /\s(الا|سوي)\s(في |يوم )?$/;

/** «زيارة هي الأخيرة لها قبل مغادرتها منصبها هذا الخريف»: when that will be. */
const BEFORE_LEAVING = /\s(قبل|قبيل|بعد|منذ)\s\p{L}{3,}(ها|هما)\s(\p{L}+\s){0,3}$/u;
