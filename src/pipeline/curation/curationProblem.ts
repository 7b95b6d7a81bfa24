import type { Curation, CurationEntry } from '../../model/curation.ts';
import type { Problem } from '../../model/problem.ts';

const CHECK = 'راجع القيد مع الخط الزمني الحالي: صحّحه، أو احذفه إن لم تعد له حاجة.';

const WORDINGS = {
  'curation/no-event': [
    'error',
    (id: string) => `هذا القيد عن الحدث «${id}» ولم يعد في الخط الزمني حدث بهذا المعرّف.`,
    CHECK,
  ],
  'curation/merged-away': [
    'error',
    (ids: string) => `هذا القيد عن حدث صار جزءاً من غيره (${ids}).`,
    'انقل القيد إلى الحدث الجامع، أو احذفه.',
  ],
  'curation/no-passage': [
    'error',
    (quote: string) => `لا شاهد في هذا الحدث فيه الكلمات «${quote}».`,
    'انسخ الشاهد من صفحة الحدث كما هو، وتحقق من معرّف المقال.',
  ],
  'curation/all-passages': [
    'error',
    (id: string) => `فصلُ كل شواهد الحدث «${id}» لا يُبقي له شاهداً.`,
    'اترك له شاهداً واحداً على الأقل، أو غيّر عنوانه بدل فصله.',
  ],
  'curation/id-taken': [
    'error',
    (id: string) => `المعرّف «${id}» لحدث آخر.`,
    'اختر للحدث المفصول معرّفاً لم يُستعمل من قبل.',
  ],
  'curation/no-entity': [
    'error',
    (id: string) => `لا شخص ولا جهة ولا مكان في المعجم بالمعرّف «${id}».`,
    'صحّح المعرّف، أو أضف صاحبه إلى data/lexicon.',
  ],
  'curation/no-such-date': [
    'error',
    (date: string) => `لا شاهد في هذا الحدث يؤرّخه بـ«${date}».`,
    'اكتب تاريخاً يذكره أحد شواهد الحدث، أو أضف المقال الذي يذكره.',
  ],
  'curation/twice': [
    'error',
    (field: string) => `الحقل «${field}» لهذا الحدث محسوم في قيد آخر.`,
    'اجمع القيدين في قيد واحد.',
  ],
  'curation/needless': [
    'warning',
    (field: string) => `قيمة «${field}» هنا هي ما يقرؤه البرنامج الآن.`,
    'احذفها، أو اجعل القيد تثبيتاً (pin) إن أردت أن تبقى مهما تغيّرت القراءة.',
  ],
} as const satisfies Record<string, readonly [Problem['severity'], (detail: string) => string, string]>;

/** What is wrong with an entry of the curation file; `detail` is what the sentence quotes. */
export function curationProblem(
  code: keyof typeof WORDINGS,
  { file }: Curation,
  { line }: CurationEntry,
  detail: string,
): Problem {
  const [severity, message, remedy] = WORDINGS[code];
  return { severity, code, file, line, message: message(detail), remedy };
}
