import { type Context, type Reading, type Rule, reading } from '../context.ts';
import { find, type TimeWord } from '../timeWords.ts';

/** «حالياً», «مؤخراً», «في الآونة الأخيرة», «في وقت لاحق»: now, the past or the future, and no place on the calendar. */
export const reference: Rule = {
  name: 'vague-reference',
  title: 'الحاضر أو الماضي أو المستقبل بلا تحديد',
  starts: ['reference'],
  read: readReference,
  examples: ['تشهد العلاقات توترا في الآونة الأخيرة.', 'تدرس الحكومة حاليا المقترح.', 'سيعلن القرار قريبا.'],
};

/** «قريبا من الحدود» is a place, «أجرى حديثا مع الصحيفة» a talk. */
function isOther({ words }: Context, at: number): boolean {
  const text = words[at]?.text;
  const after = words[at + 1]?.text ?? '';
  if (text === 'قريبا') return after === 'من' || after === 'منه' || after === 'منها';
  return text === 'حديثا' && TALK.has(after);
}

const TALK = new Set([
  'مع',
  'عن',
  'حول',
  'امام',
  'مطولا',
  'خاصا',
  'هاتفيا',
  'صحافيا',
  'صحفيا',
  'متلفزا',
  'تلفزيونيا',
  'شريفا',
  'نبويا',
  'قصيرا',
]);

const WHY = {
  PRESENT_REF: 'العبارة تعني وقت الخبر عموما، ولا تحدد يوما.',
  PAST_REF: 'العبارة تعني ماضيا غير محدد.',
  FUTURE_REF: 'العبارة تعني مستقبلا غير محدد.',
} as const;

function readReference(context: Context, at: number): Reading | undefined {
  const word = context.words[at] as TimeWord;
  const found = find(word, 'reference');
  if (found === undefined || isOther(context, at)) return undefined;
  const { value } = found.sense;
  return reading(
    context,
    { at, start: word.start + found.skip, next: at + 1 },
    { type: 'DATE', value, why: [WHY[value]] },
  );
}
