import type { Draft } from './draft.ts';

/** In UTF-16 code units. */
const MAX_SLUG = 60;
const LEAST_LETTERS = 4;
/** Words of an address that say nothing of one article: kinds of pages, departments. */
const GENERIC = new Set(
  (
    'article articles news story stories post posts page pages item view show read print node index default home main web ' +
    'world politics political policy arab arabic international world-news local middleeast mideast urgent live video videos ' +
    'detail details content topic topics thread showthread section category archive amp html saved untitled document download'
  ).split(' '),
);
/** Numbers of pages and what programs make up of letters and digits. Years and the like are shorter. */
const CODE = /^(?:\d{5,}|(?=.*\d)(?=.*[a-z])[a-z\d]{5,})$/;

/**
 * A file name for the article that a person can read: its day if known, then words of its address or file in Latin
 * letters, else what its headline tells of (`names`), else the site.
 */
export function articleId({ published, dateline, url }: Draft, source: string, names: readonly string[]): string {
  const day = published?.slice(0, 10) ?? dateline;
  const slug = slugIn(url ?? '') ?? slugOf(fileName(source)) ?? (cut(names.join('-')) || hostOf(url ?? source));
  return day === undefined || slug.startsWith(day) ? slug : `${day}-${slug}`;
}

/** Of the parts of an address the last that has words. */
function slugIn(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const parts = new URL(address).pathname.split('/').toReversed();
  return parts.map(part => slugOf(withoutEnding(part))).find(slug => slug !== undefined);
}

/** Whether the address or the file has words for the article's name. */
export function hasName({ url }: Draft, source: string): boolean {
  return (slugIn(url ?? '') ?? slugOf(fileName(source))) !== undefined;
}

function fileName(source: string): string {
  return withoutEnding((source.split(/[?#]/)[0] as string).replace(/\/+$/, '').split(/[/\\]/).at(-1) ?? '');
}

function withoutEnding(name: string): string {
  return name.replace(/\.\w{1,5}$/, '');
}

/** Only from names with words in them: «1234», «world-60081234» or percent signs make no name. */
function slugOf(name: string): string | undefined {
  const words = name
    .toLowerCase()
    .replace(/%[0-9a-f]{2}/g, '-')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '' && !CODE.test(word));
  const telling = words.filter(word => !GENERIC.has(word)).join('');
  const letters = telling.match(/[a-z]/g)?.length ?? 0;
  return letters >= LEAST_LETTERS && letters >= telling.length / 3 ? cut(words.join('-')) : undefined;
}

/** Whole words of it. */
function cut(slug: string): string {
  return slug.length <= MAX_SLUG
    ? slug
    : slug
        .slice(0, MAX_SLUG + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, MAX_SLUG);
}

function hostOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const [name = ''] = host.replace(/^(?:www|m|amp|ar|arabic)\./, '').split('.');
  return /^[a-z][a-z\d-]+$/.test(name) ? name : 'article';
}
