import type { Problem } from '../model/problem.ts';

type Words = readonly [message: string, remedy: string];

const FULL: Words = ['امتلأ القرص فلم يُكتب شيء.', 'أفرغ مساحة على القرص ثم أعد الأمر؛ ما كُتب من قبل باقٍ كما كان.'];
const READ_ONLY: Words = [
  'المجلد للقراءة فقط فلم يُكتب شيء.',
  'غيّر أذونات المجلد، أو اعمل في نسخة من المشروع تجوز الكتابة فيها.',
];
const NO_RIGHT: Words = ['لا إذن لهذا المستخدم بالكتابة هنا فلم يُكتب شيء.', READ_ONLY[1]];

const WRITING: Readonly<Record<string, Words>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: READ_ONLY,
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EISDIR: ['هذا المسار مجلد لا ملف.', 'أعطِ مسار ملف، مثل data/timeline.json.'],
  ENOTDIR: ['في وسط هذا المسار ملف لا مجلد.', 'صحّح المسار.'],
  EEXIST: ['في وسط هذا المسار ملف لا مجلد.', 'صحّح المسار.'],
};

/** A fault of the disk in one clear sentence. `path` as the user gave it. */
export function diskProblem(action: 'read' | 'write', path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  const [message, remedy] = (action === 'write' ? WRITING[code] : undefined) ?? [
    action === 'write' ? `تعذّرت الكتابة (${code}).` : `تعذّرت القراءة (${code}).`,
    'تحقق من المسار ومن أذوناته.',
  ];
  return { severity: 'error', code: `disk/${code.toLowerCase()}`, file: path.replaceAll('\\', '/'), message, remedy };
}

/** Of an error thrown by a program that writes files itself, the fault of the disk that it is; undefined for any other. */
export function writingProblem(path: string, error: unknown): Problem | undefined {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  const number = /os error (\d+)/.exec(message)?.[1];
  const name = code !== undefined && code in WRITING ? code : NUMBERS[number ?? ''];
  return name === undefined ? undefined : diskProblem('write', path, { code: name });
}

/** As programs in other languages give them, on Linux and macOS. */
const NUMBERS: Readonly<Record<string, string>> = { 13: 'EACCES', 28: 'ENOSPC', 30: 'EROFS', 122: 'EDQUOT' };
