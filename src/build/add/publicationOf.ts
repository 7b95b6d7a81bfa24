/** Microdata and RDFa. */
const PUBLISHED = new Set(['datePublished', 'schema:datePublished', 'dc:date', 'dc:created', 'article:published_time']);

/** What an element says, in a machine's form, that is the publication's date. */
export function publicationOf(tag: string, attributes: Record<string, string>): string | undefined {
  const { datetime, content, itemprop = '', property = '', pubdate, class: names = '' } = attributes;
  // A `<meta>` is asked for by its name.
  if (tag === 'meta') return undefined;
  const isNamed = `${itemprop} ${property}`.split(/\s+/).some(name => PUBLISHED.has(name));
  if (isNamed) return content ?? datetime ?? attributes.title;
  const isMeant = tag === 'time' && (pubdate !== undefined || /publish|entry-date|post-date/i.test(names));
  return isMeant ? datetime : undefined;
}

/** When a page was changed, in a machine's form. */
const CHANGED = /updat|modif|edit/i;

/** The moment of a `<time>` that is shown to the reader, unless it is that of a change. */
export function shownTimeOf(tag: string, attributes: Record<string, string>): string | undefined {
  const { datetime, itemprop = '', class: names = '' } = attributes;
  return tag === 'time' && !CHANGED.test(`${itemprop} ${names}`) ? datetime : undefined;
}
