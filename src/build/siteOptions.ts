/** Where the site will live. Both come from the environment, so that the same code serves any host and any folder. */
export interface SiteOptions {
  /** `/` or `/some/folder/`: begins and ends with a slash. */
  readonly base: string;
  /** Scheme and host without a trailing slash: `https://example.org`. For links that must be absolute. */
  readonly origin: string;
}

/** Absolute links need some host; this one says by itself that none was set. */
const PLACEHOLDER_ORIGIN = 'http://localhost:4173';

/** Reads `BASE_PATH` (default `/`) and `SITE_URL` (scheme and host; a path in it is the base unless `BASE_PATH` says otherwise). */
export function readSiteOptions(env: Readonly<Record<string, string | undefined>>): SiteOptions {
  const url = new URL(env.SITE_URL || PLACEHOLDER_ORIGIN);
  return { base: normaliseBase(env.BASE_PATH || url.pathname), origin: url.origin };
}

function normaliseBase(path: string): string {
  const inner = path.split('/').filter(part => part !== '');
  return inner.length === 0 ? '/' : `/${inner.join('/')}/`;
}

/** `path` relative to the root of the site, without a leading slash. */
export function absoluteUrl(options: SiteOptions, path: string): string {
  return new URL(options.base + path, options.origin).href;
}
