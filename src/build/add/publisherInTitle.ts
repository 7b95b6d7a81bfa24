import { normaliseKey } from '../../arabic/normalise.ts';
import { wordsOf } from './isFurnitureLine.ts';
import { namesHost } from './namesHost.ts';
import type { PageScan } from './scanHtml.ts';

export interface NamedPublisher {
  readonly name: string;
  /** The page says so elsewhere too. */
  readonly isConfirmed: boolean;
}

const PARTS = /\s*\|+\s*|\s+(?:[\u2013\u2014\u00bb\u00ab-]|::)\s+/;
const MOST_PARTS = 6;
/** Longer names are headlines, in words. */
const MOST_WORDS = 6;
/** «العدد 4120», a day: of the paper, not its name. */
const IS_ISSUE = /^العدد|\p{N}{2}/u;
const OWNS = /©|حقوق|copyright/i;
const METAS = ['author', 'copyright', 'rights', 'dc.creator', 'twitter:site', 'apple-mobile-web-app-title'] as const;
/** Longer lines are no notice of who owns a page, in UTF-16 code units. */
const MOST_NOTICE = 200;

/**
 * The site's name where only the window's title has it beside the headline: «العنوان | الموقع». Confirmed when the page's
 * metadata, its host, its own heading, its logo or its notice of rights name the same. `blocks` with the page's furniture.
 */
export function publisherInTitle(
  scan: PageScan,
  blocks: PageScan['blocks'],
  headline: string | undefined,
  address: string | undefined,
): NamedPublisher | undefined {
  if (headline === undefined || scan.title === undefined) return undefined;
  const parts = scan.title.replace(/\s+/g, ' ').split(PARTS, MOST_PARTS);
  const key = folded(longest(headline.split(PARTS, MOST_PARTS)));
  const isName = (part: string): boolean => wordsOf(part) > 0 && wordsOf(part) <= MOST_WORDS && !IS_ISSUE.test(part);
  const names = parts.filter(part => isName(part) && !key.includes(folded(part)));
  // A window that does not name the article may name a department, and what is called so be a picture of it.
  const isBeside = parts.some(part => wordsOf(part) > 0 && key.includes(folded(part)));
  const said = [
    ...METAS.map(name => scan.meta.get(name) ?? ''),
    ...blocks.flatMap(({ text }) => (text.length <= MOST_NOTICE && OWNS.test(text) ? [text] : [])),
    ...(isBeside ? [...scan.headerHeadings, ...scan.logos] : []),
  ].map(folded);
  const isConfirmed = (name: string): boolean =>
    said.some(words => forms(folded(name)).some(form => ` ${words} `.includes(` ${form} `))) ||
    namesHost(name, address);
  // The name of the site is at an end, most often the last.
  const inOrder = names.toReversed();
  const confirmed = inOrder.find(isConfirmed);
  if (confirmed !== undefined) return { name: confirmed, isConfirmed: true };
  return isBeside && inOrder[0] !== undefined ? { name: inOrder[0], isConfirmed: false } : undefined;
}

/** The headline without the publisher's name that follows it. */
export function withoutPublisher(headline: string, { name, isConfirmed }: NamedPublisher): string {
  const rest = isConfirmed && headline.endsWith(name) ? headline.slice(0, -name.length) : headline;
  return rest.replace(/\s*(?:[|\u2013\u2014\u00bb-]|::)\s*$/, '') || headline;
}

function longest(parts: readonly string[]): string {
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '');
}

/** «محفوظة لصحيفة النخيل», «محفوظة للنخيل». */
function forms(name: string): readonly string[] {
  return [name, name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`];
}

/** Words alone: signs around names are no part of them. */
function folded(text: string): string {
  return (
    normaliseKey(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
