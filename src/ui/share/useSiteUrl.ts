import { useSyncExternalStore } from 'react';
import { href, SITE_URL } from '../shared/site.ts';

const never = (): (() => void) => () => {};

/** Absolute root of the site: where the reader has it open; in prerendered HTML, where the build was told it will be. */
export function useSiteUrl(): string {
  return useSyncExternalStore(
    never,
    () => location.origin + href(''),
    () => SITE_URL,
  );
}
