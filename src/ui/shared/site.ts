/** Root of the site with a trailing slash; set by the build, so that one source serves any folder. */
const BASE: string = import.meta.env.BASE_URL;

/** `path` as `model/links.ts` makes it, without a leading slash. */
export function href(path: string): string {
  return BASE + path;
}

/** Absolute address of the root as the build was told it; what prerendered pages say. */
export const SITE_URL: string = import.meta.env.SITE_ORIGIN + BASE;
