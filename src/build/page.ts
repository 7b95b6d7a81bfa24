import type { ReactElement } from 'react';
import type { Site } from './site.ts';

/** One element of `<head>`: `{ tag: 'meta', attributes: { property: 'og:title', content: '…' } }`. */
export interface HeadTag {
  readonly tag: 'meta' | 'link' | 'script' | 'style';
  readonly attributes: Readonly<Record<string, string>>;
  /** Text inside, for `script` (data blocks) and `style`. */
  readonly text?: string;
}

export interface Head {
  /** The whole text of `<title>`. */
  readonly title: string;
  readonly description?: string;
  readonly tags?: readonly HeadTag[];
}

/** A page of the site. `path` is relative to its root, without a leading slash: `event/<id>/`, `404.html`. */
export interface Page {
  readonly path: string;
  readonly head: Head;
  readonly body: ReactElement;
  /** Whether the page opens with words of sources: their face is then fetched with the first things. */
  readonly opensWithQuotes?: boolean;
  /** HTML entry that carries the page: `index.html` unless told otherwise. */
  readonly template?: string;
}

/** What the head of every page has, whatever the page. */
export type CommonTags = (page: Page) => readonly HeadTag[];

/** Makes the pages of one kind. Adding a kind is a new file and one line in `pageSources.ts`. */
export type PageSource = (site: Site) => readonly Page[];

/** Adds to the head of pages made elsewhere (cards, citations); returns nothing for pages that do not concern it. */
export type HeadSource = (page: Page, site: Site) => readonly HeadTag[];

/** A file published beside the pages. `path` as for pages. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Makes published files of one kind; `content` may take its time (pictures). */
export type FileSource = (site: Site) => Promise<readonly SiteFile[]> | readonly SiteFile[];
