import { statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * What a static host answers to a request path: `{file, status}`, or `{location}` for a redirect.
 * `base` starts and ends with a slash; `dir` is the built site.
 */
export function siteFile(dir, base, pathname) {
  const notFound = { file: join(dir, '404.html'), status: 404 };
  if (pathname === '/' || `${pathname}/` === base) return pathname === base ? page('') : { location: base };
  if (!pathname.startsWith(base)) return notFound;
  return page(pathname.slice(base.length));

  function page(rest) {
    const path = decoded(rest);
    if (path === undefined) return notFound;
    const file = join(dir, path);
    if (file !== dir && !file.startsWith(dir + sep)) return notFound;
    const info = infoOf(file);
    if (info?.isFile() && !path.endsWith('/')) return { file, status: 200 };
    const index = join(file, 'index.html');
    if (!info?.isDirectory() || !infoOf(index)?.isFile()) return notFound;
    return path === '' || path.endsWith('/') ? { file: index, status: 200 } : { location: `${base}${rest}/` };
  }
}

/** The path below the base, decoded; undefined when no file can be meant: malformed, hidden or climbing. */
function decoded(rest) {
  let path;
  try {
    path = decodeURIComponent(rest);
  } catch {
    return undefined;
  }
  const segments = path.split('/');
  const climbs = segments.slice(0, -1).some(segment => segment === '') || /[\\\0]/.test(path);
  const hidden = segments.some(segment => segment.startsWith('.') && segment !== '.well-known');
  return climbs || hidden ? undefined : path;
}

/** Undefined for all that is not there, an impossible name among them. */
function infoOf(file) {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
