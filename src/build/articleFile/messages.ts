import type { Problem } from '../../model/problem.ts';

/** Where in which file; `file` as in `Problem`. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

interface Wording {
  readonly severity: Problem['severity'];
  readonly message: (detail: string) => string;
  readonly remedy: string;
}

const error = (message: (detail: string) => string, remedy: string): Wording => ({
  severity: 'error',
  message,
  remedy,
});
const warning = (message: (detail: string) => string, remedy: string): Wording => ({
  severity: 'warning',
  message,
  remedy,
});

export const KNOWN_KEYS = ['title', 'publisher', 'published', 'publishedNote', 'url'] as const;

const DATE_FORM = 'اكتب التاريخ هكذا: published: 2021-12-30، أو مع الوقت وفارق التوقيت: 2021-12-30T14:05:00+03:00.';

/** Everything that can be wrong with an article file, in the editor's words. */
const WORDINGS = {
  'articles/no-folder': error(
    () => 'مجلد المقالات غير موجود.',
    'تحقق من المسار بعد ‎--articles، أو أنشئ المجلد وضع فيه ملفات المقالات.',
  ),
  'articles/not-a-folder': error(() => 'هذا المسار ملف لا مجلد.', 'أعطِ بعد ‎--articles مسار المجلد الذي يضم المقالات.'),
  'articles/none': error(
    () => 'لا مقالات في هذا المجلد: لا ملف فيه ينتهي اسمه بـ‎.md.',
    'ضع فيه مقالاً واحداً على الأقل، أو تحقق من المسار.',
  ),
  'articles/ignored-file': warning(
    () => 'تُرك هذا الملف لأن اسمه لا ينتهي بـ‎.md.',
    'إن كان مقالاً فأضفه بالأمر npm run add، أو غيّر امتداده إلى ‎.md.',
  ),
  'name/not-safe': error(
    name => `لا يصلح «${name}» عنواناً لصفحة.`,
    'سمِّ الملف بحروف وأرقام تفصل بينها شرطة، مثل 2021-12-30-phone-call.md.',
  ),
  'name/differs-by-case': error(
    other => `لا يختلف اسم هذا الملف عن «${other}» إلا في كِبَر الحروف.`,
    'غيّر أحد الاسمين: كثير من الخوادم لا يفرّق بينهما.',
  ),
  'file/unreadable': error(
    reason => `تعذّرت قراءة الملف (${reason}).`,
    'تحقق من أذونات الملف ومن أن الرابط الرمزي صحيح.',
  ),
  'file/too-large': error(
    size => `حجم الملف ${size}، وهذا فوق الحد (32 ميغابايت).`,
    'قسّم الملف، أو احذف منه ما ليس من نص المقال.',
  ),
  'file/not-utf-8': error(
    bytes => `في الملف بايتات ليست UTF-8‏ (${bytes}).`,
    'احفظ الملف من جديد بترميز UTF-8، أو أضف أصله بالأمر npm run add فهو يعرف الترميزات القديمة.',
  ),
  'file/utf-16': error(
    () => 'الملف محفوظ بترميز UTF-16.',
    'احفظه من جديد بترميز UTF-8، أو أضف أصله بالأمر npm run add.',
  ),
  'text/control-character': error(
    code => `في الملف محرف تحكّم لا يُرى (${code}).`,
    'احذف هذا المحرف؛ كثيراً ما يأتي من النسخ من ملف PDF أو من برنامج قديم.',
  ),
  'text/replacement-character': warning(
    () => 'في النص محرف «\u{fffd}»، وهو أثر حرف ضاع عند تحويل الترميز.',
    'قابل النص بأصله وصحّح الحرف الضائع.',
  ),
  'front-matter/missing': error(
    () => 'لا يبدأ الملف بسطر ---.',
    'اجعل السطر الأول --- ثم المفاتيح ثم سطر --- ثم نص المقال.',
  ),
  'front-matter/unclosed': error(
    () => 'المقدّمة مفتوحة: لا سطر --- بعد سطر --- الأول.',
    'أضف سطر --- بين المفاتيح ونص المقال.',
  ),
  'front-matter/too-long': error(
    () => 'المقدّمة أطول من 64 ألف حرف.',
    'الأرجح أن سطر --- الذي يقفلها ناقص: أضفه قبل نص المقال.',
  ),
  'front-matter/syntax': error(
    detail => `المقدّمة ليست YAML سليمة (${detail}).`,
    'اكتب كل مفتاح في سطر هكذا: المفتاح ثم نقطتان ثم مسافة ثم القيمة، وضع القيمة بين علامتي "…" إن كان فيها «:» أو «"».',
  ),
  'front-matter/not-keys': error(
    () => 'المقدّمة ليست قائمة مفاتيح.',
    'اكتب كل مفتاح في سطر، مثل: title: "عنوان المقال".',
  ),
  'front-matter/duplicate-key': error(key => `المفتاح «${key}» مكتوب مرتين.`, 'أبقِ سطراً واحداً منهما.'),
  'front-matter/unknown-key': error(
    key => `المفتاح «${key}» غير معروف.`,
    `المفاتيح المعروفة هي: ${KNOWN_KEYS.join('، ')}. صحّح الاسم أو احذف السطر.`,
  ),
  'front-matter/not-text': error(key => `قيمة «${key}» ليست نصاً.`, 'ضع القيمة في سطر واحد بين علامتي "…".'),
  'front-matter/empty-value': error(key => `المفتاح «${key}» بلا قيمة.`, 'اكتب القيمة، أو احذف السطر إن كانت مجهولة.'),
  'front-matter/date-form': error(value => `«${value}» ليس تاريخاً بالصيغة المطلوبة.`, DATE_FORM),
  'front-matter/impossible-date': error(value => `لا يوجد في التقويم تاريخ «${value}».`, DATE_FORM),
  'front-matter/no-offset': error(value => `في «${value}» وقت بلا فارق توقيت.`, DATE_FORM),
  'front-matter/url': error(
    value => `«${value}» ليس عنواناً على الشبكة.`,
    'اكتب العنوان كاملاً يبدأ بـ‎https://، أو احذف السطر.',
  ),
  'body/empty': error(() => 'لا نص في المقال بعد المقدّمة.', 'ضع نص المقال بعد سطر --- الثاني، أو احذف الملف.'),
} as const satisfies Record<string, Wording>;

export type ArticleProblemCode = keyof typeof WORDINGS;

/** The problem `code` at `place`; `detail` is the name or value that the sentence quotes. */
export function articleProblem(code: ArticleProblemCode, place: Place, detail = ''): Problem {
  const { severity, message, remedy } = WORDINGS[code];
  return {
    severity,
    code,
    file: place.file,
    ...(place.line === undefined ? {} : { line: place.line }),
    message: message(shorten(detail)),
    remedy,
  };
}

function shorten(text: string): string {
  const plain = text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}');
  return plain.length <= 80 ? plain : `${plain.slice(0, 79)}…`;
}
