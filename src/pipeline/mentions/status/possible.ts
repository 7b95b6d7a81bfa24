import type { Token } from '../../../arabic/tokens.ts';

/** «قد» before a present verb is «may»; before a past one it only stresses the fact. */
export function isMay(token: Token, next: Token | undefined): boolean {
  // «قد تناولا العشاء»: a past dual in ت.
  return token.text === 'قد' && next !== undefined && /^[يت]/.test(next.text) && !/ت$|^ت\p{L}+ا$/u.test(next.text);
}

export const CONDITIONAL = new Set(['اذا', 'لو']);

export const POSSIBILITY = new Set(['يمكن', 'ربما', 'محتمل', 'محتمله', 'المحتمل', 'المحتمله']);

/** «كان من الممكن أن». */
export function isUnreal(before: readonly Token[]): boolean {
  return before.some(({ text }) => WAS.test(text)) && UNREAL.test(before.map(({ text }) => text).join(' '));
}

const WAS = /^[وف]?كانت?$/;
const UNREAL = /(^| )[وف]?كانت? (من )?(الممكن|المحتمل|الوارد|يمكن|ممكنا) (ان|عقد|اجراء)( |$)/;
