import { shortId } from '../../model/links.ts';
import type { Draft } from './draft.ts';

const MAX_SLUG = 60;

/** A file name for the article: its day if known, then words of its address or file in Latin letters, else a short code. */
export function articleId({ published, dateline, url, title, body }: Draft, source: string): string {
  const day = published?.slice(0, 10) ?? dateline;
  const slug = slugOf(lastSegment(url ?? '')) ?? slugOf(lastSegment(source)) ?? shortId(title ?? body);
  return day === undefined || slug.startsWith(day) ? slug : `${day}-${slug}`;
}

function lastSegment(address: string): string {
  const path = address.split(/[?#]/)[0] as string;
  return (path.replace(/\/+$/, '').split(/[/\\]/).at(-1) ?? '').replace(/\.\w{1,5}$/, '');
}

/** Only from names with words in them: «1234» or percent signs make no name. */
function slugOf(name: string): string | undefined {
  const slug = name
    .toLowerCase()
    .replace(/%[0-9a-f]{2}/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_SLUG)
    .replace(/-+$/, '');
  const letters = slug.match(/[a-z]/g)?.length ?? 0;
  return letters >= 4 && letters >= slug.length / 3 ? slug : undefined;
}
