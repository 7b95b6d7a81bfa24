import { Parser } from 'htmlparser2';

/** What is found in one pass over a page, without building a tree: bounded in memory and free of recursion. */
export interface PageScan {
  /** `<meta>` by lower-case name or property; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>;
  /** Bodies of `application/ld+json` blocks. */
  readonly jsonLd: readonly string[];
  readonly title?: string;
  /** Text of the first main heading. */
  readonly heading?: string;
  readonly canonical?: string;
  /** `datetime` of `<time>` elements that say they are the publication's. */
  readonly times: readonly string[];
  /** Readable text, a paragraph a line group; page furniture is in it. */
  readonly text: string;
  readonly elements: number;
  /** More than `MAX_DEPTH` when the scan was given up. */
  readonly depth: number;
}

/** Their content is no text to read. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea',
]);
/** What surrounds an article rather than being it. */
const FURNITURE = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button', 'menu', 'dialog']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup time u wbr'.split(' '),
);
const MAX_JSON_LD = 1024 * 1024;
const CHUNK = 64 * 1024;
/** Deeper pages are not read to the end. */
export const MAX_DEPTH = 2000;

/** Scans a page, or a piece of one. `keepFurniture`: also the text of menus and the like. */
export function scanHtml(html: string, { keepFurniture = false } = {}): PageScan {
  const meta = new Map<string, string>();
  const jsonLd: string[] = [];
  const times: string[] = [];
  const blocks: string[] = [];
  let line = '';
  let title: string | undefined;
  let canonical: string | undefined;
  let heading: string | undefined;
  let inHeading = false;
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let silent = 0;
  let collecting: 'json' | 'title' | undefined;
  let collected = '';
  const isSilent = (name: string): boolean => SILENT.has(name) || (!keepFurniture && FURNITURE.has(name));
  const endBlock = (): void => {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    if (text !== '' && inHeading) {
      heading ??= text;
      inHeading = false;
    }
    line = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements++;
        deepest = Math.max(deepest, ++depth);
        if (isSilent(name)) silent++;
        if (!INLINE.has(name)) endBlock();
        if (name === 'h1' && silent === 0) inHeading = true;
        if (name === 'meta') readMeta(attributes);
        if (name === 'link' && attributes.rel === 'canonical') canonical ??= attributes.href;
        if (name === 'time' && isPublication(attributes)) times.push(attributes.datetime ?? '');
        if (name === 'title' && title === undefined) collecting = 'title';
        if (name === 'script' && /^application\/ld\+json$/i.test(attributes.type ?? '')) collecting = 'json';
        collected = '';
      },
      ontext(text) {
        if (collecting === 'title' || (collecting === 'json' && collected.length < MAX_JSON_LD)) collected += text;
        else if (silent === 0) line += text;
      },
      onclosetag(name) {
        depth--;
        if (isSilent(name)) silent--;
        if (!INLINE.has(name)) endBlock();
        if (name === 'h1') inHeading = false;
        if (collecting === 'json' && name === 'script') jsonLd.push(collected);
        if (collecting === 'title' && name === 'title') title = collected.trim();
        if (name === 'script' || name === 'title') collecting = undefined;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  // The parser's cost grows with the depth of what is open; no article needs such depth.
  for (let at = 0; at < html.length && depth <= MAX_DEPTH; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  if (depth <= MAX_DEPTH) parser.end();
  endBlock();
  return {
    meta,
    jsonLd,
    times,
    text: blocks.join('\n\n'),
    elements,
    depth: deepest,
    ...(title && { title }),
    ...(heading && { heading }),
    ...(canonical && { canonical }),
  };

  function readMeta({ name, property, itemprop, content }: Record<string, string>): void {
    const key = (property ?? name ?? itemprop)?.toLowerCase();
    if (key !== undefined && content && !meta.has(key)) meta.set(key, content.trim());
  }
}

function isPublication({ datetime, itemprop, pubdate, class: names = '' }: Record<string, string>): boolean {
  if (!datetime) return false;
  return itemprop === 'datePublished' || pubdate !== undefined || /publish|entry-date|post-date/i.test(names);
}
