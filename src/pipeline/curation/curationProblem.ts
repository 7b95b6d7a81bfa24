import { latin } from '../../arabic/latin.ts';
import type { Curation, CurationEntry } from '../../model/curation.ts';
import type { Problem } from '../../model/problem.ts';

const nearestIs = (near: string): string => (near === '' ? '' : ` أقرب المعرّفات إليه ${latin(near)}.`);

/** `detail` is what the sentence quotes, `known` what there is in its place; empty where there is nothing. */
const WORDINGS = {
  'curation/no-event': [
    'error',
    (id, near) => `لا حدث في الخط الزمني بالمعرّف ${latin(id)}.${nearestIs(near)}`,
    'صحّح المعرّف كما هو في آخر عنوان صفحة الحدث، أو احذف القيد.',
  ],
  'curation/event-gone': [
    'error',
    id => `لم يعد في المقالات شاهد على الحدث ${latin(id)}.`,
    'أعد المقال الذي يذكره، أو احذف القيد.',
  ],
  'curation/merged-away': [
    'error',
    (id, into) => `الحدث ${latin(id)} صار جزءاً من ${latin(into)}.`,
    'انقل القيد إلى الحدث الجامع، أو احذفه.',
  ],
  'curation/merge-needless': [
    'warning',
    (id, into) => `شواهد ${latin(id)} مجموعة في ${latin(into)} بغير هذا القيد، فلم تعد له حاجة.`,
    'احذف القيد؛ وإن كان يجمع أحداثاً أخرى أيضاً فاحذف هذا المعرّف منه.',
  ],
  'curation/no-passage': [
    'error',
    quote => `لا شاهد في هذا الحدث فيه الكلمات «${quote}».`,
    'انسخ الشاهد من صفحة الحدث كما هو، وتحقق من معرّف المقال.',
  ],
  'curation/all-passages': [
    'error',
    id => `فصلُ كل شواهد الحدث ${latin(id)} لا يُبقي له شاهداً.`,
    'اترك له شاهداً واحداً على الأقل، أو غيّر عنوانه بدل فصله.',
  ],
  'curation/id-taken': ['error', id => `المعرّف ${latin(id)} لحدث آخر.`, 'اختر للحدث المفصول معرّفاً لم يُستعمل من قبل.'],
  'curation/no-entity': [
    'error',
    (id, near) => `لا شخص ولا جهة ولا مكان في المعجم بالمعرّف ${latin(id)}.${nearestIs(near)}`,
    'صحّح المعرّف، أو أضف صاحبه إلى data/lexicon.',
  ],
  'curation/no-such-date': [
    'error',
    (date, dates) => `لا شاهد في هذا الحدث يؤرّخه بـ${latin(date)}، بل بـ${dates}.`,
    'اكتب تاريخاً مما تقوله الشواهد؛ وإن حُسبت من يوم نشر خاطئ فصحّح published في ملف المقال.',
  ],
  'curation/twice': ['error', field => `الحقل «${field}» لهذا الحدث محسوم في قيد آخر.`, 'اجمع القيدين في قيد واحد.'],
  'curation/needless': [
    'warning',
    field => `قيمة «${field}» هنا هي ما يقرؤه البرنامج الآن.`,
    'احذفها، أو اجعل القيد تثبيتاً (pin) إن أردت أن تبقى مهما تغيّرت القراءة.',
  ],
} as const satisfies Record<string, readonly [Problem['severity'], (detail: string, known: string) => string, string]>;

/** What is wrong with an entry of the curation file. */
export function curationProblem(
  code: keyof typeof WORDINGS,
  { file }: Curation,
  { line }: CurationEntry,
  detail: string,
  known = '',
): Problem {
  const [severity, message, remedy] = WORDINGS[code];
  return { severity, code, file, line, message: message(detail, known), remedy };
}
