import type { Refusal } from './draft.ts';

/** What an article is made of. */
export interface Source {
  readonly bytes: Uint8Array;
  /** Charset of the server's answer. */
  readonly charset?: string;
  /** Where it was fetched from, after all redirects. */
  readonly url?: string;
}

/** How much is taken, and how long is waited for it. */
export interface Limits {
  /** Size of a page, unpacked. */
  readonly bytes: number;
  /** From the first request to the last byte. */
  readonly milliseconds: number;
  /** Addresses followed, one after the other. */
  readonly redirects: number;
}

export const LIMITS: Limits = { bytes: 64 * 1024 * 1024, milliseconds: 30_000, redirects: 10 };

export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

export function tooLarge({ bytes }: Limits): Refusal {
  const size = bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} ميغابايت` : `${bytes} بايت`;
  return { code: 'too-large', message: `الصفحة أكبر من ${size}.` };
}
