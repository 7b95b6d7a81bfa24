import { wordsOf } from './isFurnitureLine.ts';
import { addressIn, nameOf, readJsonLd, text } from './jsonLd.ts';
import { publishedDate } from './publishedDate.ts';
import type { PageScan } from './scanHtml.ts';
import { storyDates } from './storyDates.ts';

export interface Metadata {
  readonly title?: string;
  /** The title is only what the browser's window shows, which may be the site's. */
  readonly titleIsDoubtful?: boolean;
  readonly publisher?: string;
  /** Each date that the page gives, the most trusted first, with where it stands. */
  readonly dates: readonly { readonly value: string; readonly source: string }[];
  readonly url?: string;
  /** The page says that only subscribers read the whole. */
  readonly paywalled: boolean;
  /** Some of what the page says of itself in JSON-LD cannot be read. */
  readonly isBroken: boolean;
}

const DATE_METAS = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
] as const;

const PUBLISHER_METAS = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'dcterms.publisher'] as const;

/** What the page says of itself: JSON-LD before meta elements before the rest. */
export function readMetadata(scan: PageScan): Metadata {
  const { nodes, article, isBroken } = readJsonLd(scan.jsonLd);
  const { meta } = scan;
  const named = text(article?.headline) ?? meta.get('og:title') ?? meta.get('twitter:title');
  // «العنوان | أخبار | الموقع»: the page's own heading says where the headline ends.
  const shown = [...scan.headings, ...scan.headerHeadings].find(heading => named?.startsWith(`${heading} `));
  const headline = shown ?? named ?? titleInWindow(scan) ?? scan.headings[0];
  const title = headline ?? pageTitle(scan);
  const publisher = nameOf(article?.publisher, nodes) ?? PUBLISHER_METAS.map(name => meta.get(name)).find(isName);
  const url = [
    text(article?.url),
    addressIn(article?.mainEntityOfPage),
    scan.canonical,
    meta.get('og:url'),
    scan.savedFrom,
  ].find(isWebAddress);
  const dates = [
    ['JSON-LD datePublished', text(article?.datePublished)] as const,
    ...DATE_METAS.map(name => [`meta ${name}`, meta.get(name)] as const),
    ...scan.times.map(time => ['time datetime', time] as const),
    ...storyDates(scan.data, headline).map(([key, value]) => [`JSON ${key}`, value] as const),
  ].flatMap(([source, value]) => {
    const date = value === undefined ? undefined : publishedDate(value);
    return date === undefined ? [] : [{ value: date, source }];
  });
  return {
    ...(title && { title: oneLine(title), titleIsDoubtful: headline === undefined }),
    ...(publisher && { publisher: oneLine(publisher) }),
    dates,
    ...(url && { url }),
    paywalled: article?.isAccessibleForFree === false || article?.isAccessibleForFree === 'False',
    isBroken,
  };
}

/** In words: shorter ones are names of sites. */
const LEAST_HEADING = 3;
const LEAST_LINE = 4;
/** In UTF-16 code units. */
const MOST_TITLE = 500;

/**
 * Where a page names no headline: what it shows to its reader and in the window's title too, beside the site's name.
 * The main heading of many sites is their own name.
 */
function titleInWindow({ title = '', headings, subheadings, blocks }: PageScan): string | undefined {
  const whole = oneLine(title.slice(0, MOST_TITLE));
  const inWindow = (least: number) => (text: string) => isPartOf(text, whole) && wordsOf(text) >= least;
  const isWindow = (text: string): boolean => text === whole && wordsOf(text) >= LEAST_LINE;
  const shown = [...headings, ...subheadings].filter(text => isWindow(text) || inWindow(LEAST_HEADING)(text));
  const lines = blocks.map(({ text }) => text).filter(inWindow(LEAST_LINE));
  return [...shown, ...lines].sort((a, b) => b.length - a.length)[0];
}

/** At an end of the whole, or between bars and dashes. */
function isPartOf(text: string, whole: string): boolean {
  const at = text.length < whole.length ? whole.indexOf(text) : -1;
  if (at < 0) return false;
  const isEdge = (rest: string): boolean => rest === '' || /^[\s:|\-\u2013\u2014»«]/.test(rest);
  return isEdge([...whole.slice(0, at)].reverse().join('')) && isEdge(whole.slice(at + text.length));
}

/** The page's title without the site's name that follows a bar or a dash. */
function pageTitle({ title, meta }: PageScan): string | undefined {
  const site = meta.get('og:site_name');
  const parts = title?.split(/\s+[|\u2013\u2014-]\s+/) ?? [];
  return parts.length > 1 && (site === undefined || parts.at(-1) === site) ? parts.slice(0, -1).join(' - ') : title;
}

function oneLine(value: string): string {
  return value.replace(/[\s\u00a0]+/g, ' ').trim();
}

function isName(value: string | undefined): value is string {
  return value !== undefined && !isWebAddress(value);
}

function isWebAddress(value: string | undefined): value is string {
  return value !== undefined && /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}
