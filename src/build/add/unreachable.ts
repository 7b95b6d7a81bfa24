import type { Refusal } from './draft.ts';
import type { Limits } from './source.ts';

const SAVE_IT = 'افتح الصفحة في المتصفح واحفظها ثم أضف الملف.';
const BROKEN = 'انقطع الاتصال قبل أن تصل الصفحة كاملة؛ أعد المحاولة.';
const UNKNOWN_HOST = 'لا يُعرف موقع بهذا الاسم، أو لا اتصال بالشبكة؛ تحقق من العنوان ومن اتصالك ثم أعد المحاولة.';
const REFUSED = 'لا يجيب أحد في هذا العنوان؛ تحقق منه، أو افتح الصفحة في المتصفح واحفظها ثم أضف الملف.';

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'لا ملف بهذا الاسم.',
  ENOTDIR: 'لا ملف بهذا الاسم.',
  EACCES: 'لا إذن لهذا المستخدم بقراءة هذا الملف.',
  ENOTFOUND: UNKNOWN_HOST,
  EAI_AGAIN: UNKNOWN_HOST,
  ECONNREFUSED: REFUSED,
  EHOSTUNREACH: REFUSED,
  ENETUNREACH: 'لا طريق إلى هذا الموقع من هذه الشبكة؛ تحقق من اتصالك ثم أعد المحاولة.',
  'bad port': 'لا تُفتح صفحات من هذا المنفذ؛ تحقق من الرقم الذي يلي اسم الموقع في العنوان.',
  ECONNRESET: BROKEN,
  UND_ERR_SOCKET: BROKEN,
  Z_BUF_ERROR: BROKEN,
  Z_DATA_ERROR: 'وصلت الصفحة مضغوطة ضغطاً تالفاً.',
};

/** Why a file or an address could not be read, in one Arabic sentence. */
export function unreachable(error: unknown, limits: Limits): Refusal {
  const { name, code } = rootOf(error);
  return { code: 'unreachable', message: messageOf(name, code, limits) };
}

function messageOf(name: string, code: string, { milliseconds }: Limits): string {
  if (name === 'TimeoutError' || /TIMEDOUT|TIMEOUT/.test(code)) {
    return `لم تصل الصفحة كاملة في المهلة، وهي ${milliseconds / 1000} من الثواني؛ أعد المحاولة، أو احفظ الصفحة من المتصفح وأضف الملف.`;
  }
  if (/CERT|TLS|SSL|SIGNED/.test(code)) return `شهادة أمان الموقع غير مقبولة (${code}). ${SAVE_IT}`;
  if (code in FAULTS) return FAULTS[code] as string;
  return `تعذّر الوصول إليه${code === '' ? '' : ` (${code})`}؛ أعد المحاولة بعد حين، فإن تكرر هذا فاحفظ الصفحة من المتصفح وأضف الملف.`;
}

/**
 * Fetch wraps what happened on the network, and several faults of one name's addresses in another. What it refuses itself,
 * a port that browsers bar, has words for a code.
 */
function rootOf(error: unknown): { readonly name: string; readonly code: string } {
  const { name, code, cause, message } = error as NodeJS.ErrnoException;
  if (typeof code === 'string') return { name, code };
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : cause;
  if (inner instanceof Error) return rootOf(inner);
  return { name, code: message in FAULTS ? message : '' };
}

/** What an answer without a page means for an editor. */
export function refusedStatus(status: number): Refusal {
  return {
    code: 'unreachable',
    message: `${statusWords(status)} (${status}).${isForbidden(status) ? ` ${SAVE_IT}` : ''}`,
  };
}

function statusWords(status: number): string {
  if (status === 404 || status === 410) return 'لا صفحة في هذا العنوان';
  if (isForbidden(status)) return 'لا يأذن الموقع بقراءة هذه الصفحة آلياً';
  if (status === 429 || status >= 500) return 'الموقع مشغول أو معطّل؛ أعد المحاولة بعد حين';
  return 'لم يعطِ الموقع الصفحة';
}

function isForbidden(status: number): boolean {
  return status === 401 || status === 402 || status === 403 || status === 451;
}
