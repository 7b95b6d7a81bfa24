/** Root of the site with a trailing slash; set by the build, so that one source serves any folder. */
const BASE: string = import.meta.env.BASE_URL;

/** `path` as `model/links.ts` makes it, without a leading slash. */
export function href(path: string): string {
  return BASE + path;
}
