import { Parser } from 'htmlparser2';
import { FURNITURE, INLINE, OWNERS, SILENT } from './htmlNames.ts';
import { publicationOf, shownTimeOf } from './publicationOf.ts';

/** A paragraph of a page. */
export interface TextBlock {
  readonly text: string;
  /** The element it stands in, inline ones aside. */
  readonly tag: string;
  /** All of it leads elsewhere. */
  readonly isLink: boolean;
  /** One `<br>` and nothing else parts it from the block before. */
  readonly goesOn?: boolean;
  /** The machine's form of each `<time>` in it, with the words before it. */
  readonly times?: readonly { readonly value: string; readonly label: string }[];
}

/** What is found in one pass over a page, without building a tree: bounded in memory and free of recursion. */
export interface PageScan {
  /** `<meta>` by lower-case name or property; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>;
  /** Bodies of `application/ld+json` blocks. */
  readonly jsonLd: readonly string[];
  readonly title?: string;
  /** Texts of the main headings, those in an article first. */
  readonly headings: readonly string[];
  /** Texts of the second and third. */
  readonly subheadings: readonly string[];
  /** Of those in page furniture: the headline, or the name of the site. */
  readonly headerHeadings: readonly string[];
  /** What the first pictures of the page are called: its logo is one of them. */
  readonly logos: readonly string[];
  readonly canonical?: string;
  /** What elements say in a machine's form that are the publication's date: `<time>`, microdata. */
  readonly times: readonly string[];
  /** Readable text, paragraph by paragraph; page furniture is in it. */
  readonly blocks: readonly TextBlock[];
  /** Bodies of `application/json` scripts: what the page's own program was given. */
  readonly data: readonly string[];
  /** The address in the comment that a browser puts above a page it saves. */
  readonly savedFrom?: string;
  readonly elements: number;
  /** More than `MAX_DEPTH` when the scan was given up. */
  readonly depth: number;
  /** Length of the text outside furniture, in UTF-16 code units; more than `MAX_LENGTH` when the scan was given up. */
  readonly length: number;
}

const MOST_LOGOS = 5;
/** In UTF-16 code units. */
const MOST_LOGO = 200;
const MAX_JSON = 4 * 1024 * 1024;
const SCRIPTS: ReadonlyMap<string, 'json' | 'data'> = new Map([
  ['application/ld+json', 'json'],
  ['application/json', 'data'],
]);
/** «saved from url=(0042)https://…» (Chrome, Firefox), «url: https://…» (SingleFile). */
const SAVED_FROM = /(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\/\/\S+)/;
const CHUNK = 64 * 1024;
/** Deeper pages are not read to the end. */
export const MAX_DEPTH = 2000;
/** And neither are longer ones. */
export const MAX_LENGTH = 8 * 1024 * 1024;

/** «application/ld+json; charset=utf-8» is the same type. */
function typeOf({ type = '' }: Record<string, string>): string {
  return (type.toLowerCase().split(';')[0] as string).trim();
}

/** Scans a page, or a piece of one. `keepFurniture`: also the text of menus and the like. */
export function scanHtml(html: string, { keepFurniture = false } = {}): PageScan {
  const meta = new Map<string, string>();
  const jsonLd: string[] = [];
  const published: string[] = [];
  const data: string[] = [];
  const logos: string[] = [];
  const blocks: TextBlock[] = [];
  const open: string[] = [];
  let line = '';
  let times: { value: string; label: string }[] = [];
  /** Where the words before the next `<time>` begin. */
  let label = 0;
  let links = 0;
  let isLink = true;
  let savedFrom: string | undefined;
  let title: string | undefined;
  let canonical: string | undefined;
  const headings: string[] = [];
  const ownHeadings: string[] = [];
  const subheadings: string[] = [];
  const headerHeadings: string[] = [];
  let heading: string | undefined;
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let length = 0;
  let silent = 0;
  let mute = 0;
  let collecting: 'json' | 'data' | 'title' | undefined;
  let collected = '';
  /** Open elements whose header is their own. */
  let owners = 0;
  const isFurniture = (name: string): boolean => FURNITURE.has(name) && (name !== 'header' || owners === 0);
  const isSilent = (name: string): boolean => SILENT.has(name) || (!keepFurniture && isFurniture(name));
  /** What stood between the last text and here. */
  let breaks = 0;
  let borders = 0;
  const endBlock = (): void => {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim();
    const tag = open.findLast(name => !INLINE.has(name)) ?? '';
    if (text !== '') {
      const goesOn = blocks.length > 0 && breaks === 1 && borders === 0;
      blocks.push({ text, tag, isLink, ...(goesOn && { goesOn }), ...(times.length > 0 && { times }) });
      breaks = 0;
      borders = 0;
    }
    if (text !== '' && (tag === 'h2' || tag === 'h3')) subheadings.push(text);
    isLink = true;
    line = '';
    times = [];
    label = 0;
    const said = heading?.replace(/[\s\u00a0]+/g, ' ').trim();
    if (!said) return;
    (silent > 0 ? headerHeadings : owners > 0 ? ownHeadings : headings).push(said);
    heading = undefined;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements++;
        deepest = Math.max(deepest, ++depth);
        if (isSilent(name)) silent++;
        if (SILENT.has(name)) mute++;
        if (OWNERS.has(name)) owners++;
        if (!INLINE.has(name)) endBlock();
        if (name === 'br') breaks++;
        else if (!INLINE.has(name)) borders++;
        open.push(name);
        if (name === 'a') links++;
        if (name === 'h1') heading = '';
        if (name === 'img' && attributes.alt && logos.length < MOST_LOGOS)
          logos.push(attributes.alt.slice(0, MOST_LOGO));
        if (name === 'meta') readMeta(attributes);
        if (name === 'link' && attributes.rel === 'canonical') canonical ??= attributes.href;
        const time = publicationOf(name, attributes);
        if (time) published.push(time);
        const shown = silent === 0 ? shownTimeOf(name, attributes) : undefined;
        if (shown) times.push({ value: shown, label: line.slice(label) });
        if (name === 'time') label = line.length;
        if (name === 'title' && title === undefined) collecting = 'title';
        if (name === 'script') collecting = SCRIPTS.get(typeOf(attributes));
        collected = '';
      },
      ontext(text) {
        if (collecting !== undefined) {
          if (collected.length < MAX_JSON) collected += text;
          return;
        }
        if (heading !== undefined && mute === 0) heading += text;
        if (silent === 0) {
          length += text.length;
          line += text;
          // «رجوع | طباعة»: the bars between links are none of the text.
          if (links === 0 && /[\p{L}\p{N}]/u.test(text)) isLink = false;
        }
      },
      oncomment(text) {
        savedFrom ??= SAVED_FROM.exec(text)?.[1];
      },
      onclosetag(name) {
        depth--;
        if (OWNERS.has(name)) owners--;
        if (isSilent(name)) silent--;
        if (SILENT.has(name)) mute--;
        if (!INLINE.has(name)) endBlock();
        if (name !== 'br' && !INLINE.has(name)) borders++;
        open.pop();
        if (name === 'a') links--;
        if (name === 'h1') heading = undefined;
        if (name === 'script' && collecting === 'json') jsonLd.push(collected);
        if (name === 'script' && collecting === 'data') data.push(collected);
        if (collecting === 'title' && name === 'title') title = collected.trim();
        if (name === 'script' || name === 'title') collecting = undefined;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  // The parser's cost grows with the depth of what is open; no article needs such depth.
  const isBounded = (): boolean => depth <= MAX_DEPTH && length <= MAX_LENGTH;
  for (let at = 0; at < html.length && isBounded(); at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  if (isBounded()) parser.end();
  endBlock();
  return {
    meta,
    jsonLd,
    times: published,
    headings: [...ownHeadings, ...headings],
    subheadings,
    headerHeadings,
    logos,
    data,
    blocks,
    elements,
    depth: deepest,
    length,
    ...(title && { title }),
    ...(canonical && { canonical }),
    ...(savedFrom && { savedFrom }),
  };

  function readMeta({ name, property, itemprop, content }: Record<string, string>): void {
    const key = (property ?? name ?? itemprop)?.toLowerCase();
    if (key !== undefined && content && !meta.has(key)) meta.set(key, content.trim());
  }
}
