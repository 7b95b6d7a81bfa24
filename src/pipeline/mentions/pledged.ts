/**
 * «اتفقا على عقد لقاء», «تعهد بتقديم رد مكتوب»: the words, up to an event, by which somebody agrees to it or promises it.
 * The event is to come, and a time that stands between the verb and its object is that of the agreement.
 */
const PLEDGED =
  /(^|[\s،])[وف]?(ي|ت)?(اتفق|تفق|توافق|تواعد|وافق|تعهد|وعد|التزم)(ت|ا|تا|وا|ان|ون)?\s([^.؛]*\s)?(علي\s(ال)?|ب)(عقد|اجراء|تنظيم|تقديم|تسليم|ارسال|استيناف|اطلاق|بدء|انعقاد|مواصله|استمرار|تكثيف)(ال)?\s(ال)?$/u;

/** Whether `before`, the folded text of a clause up to the words that name an event, promises the event. */
export function isPledged(before: string): boolean {
  const near = before.slice(-LONGEST);
  return PLEDGED.test(near) || DAY_SET.test(near) || RENDEZVOUS.test(near) || ENDS_WITH.test(near);
}

/** «حسم البيت الأبيض أمس موعد القمة»: the day on which the day was set. */
const DAY_SET = /(^|[\s،])[وف]?(حسم|حدد|ثبت|اعلن|كشف|اكد)(ت|ا)?\s([^.؛]*\s)?(عن )?موعدا?\s(انعقاد |عقد |ل)?(ال)?$/u;

/** «تواعدا على اللقاء في بكين». */
const RENDEZVOUS = /(^|[\s،])[وف]?(ي|ت)?تواعد(ت|ا|وا|ان|ون)?\s([^.؛]*\s)?علي\s$/u;

/** «غادر اليوم في جولة تنتهي بلقاء بوتين»: what a journey is to end with. */
const ENDS_WITH = /(^|\s)[وف]?س?[يت](نتهي|ختتم|ختتمها|ختتمه|توجها|توجه|نهيها)\s$/u;

/** Code units. */
const LONGEST = 120;
