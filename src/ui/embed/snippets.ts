import { type Markup, markup } from '../../exports/markup.ts';

/** Something of ours in somebody else's page. All addresses are absolute. */
export interface Embedded {
  /** Of the frame, with its parameters. */
  readonly src: string;
  /** Arabic; names the frame for those who hear the page. */
  readonly title: string;
  /** Pixels, until a script knows better, or as long as there is none. */
  readonly height: number;
  /** What stands there where frames are stripped and on paper: a link around a picture, or around `words`. */
  readonly link: string;
  readonly picture: {
    readonly src: string;
    readonly width: number;
    /** Not known of every picture. */
    readonly height?: number;
    readonly alt: string;
  };
  /** In place of the picture, where it shows more than the frame does. */
  readonly words?: string;
  /** Of `embed.js`. */
  readonly script: string;
}

export type SnippetKind = 'iframe' | 'script' | 'element';

/** Pixels, for editors that take away the style: a frame without a width is 300 wide. */
const WIDTH = 640;

/** Popups are links to the full page; without the last word they would inherit the sandbox. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Three ways to put it there, from the one that works everywhere to the shortest one. */
export function embedSnippet(kind: SnippetKind, embedded: Embedded): string {
  if (kind === 'element') return elementSnippet(embedded);
  // Themes keep what stands in a text to its column, and a frame that is as wide as what holds it would break out of that.
  const frame = markup`<div>${frameMarkup(embedded)}</div>`;
  return kind === 'iframe' ? frame.text : `${frame.text}\n${scriptMarkup(embedded).text}`;
}

/** The frame alone: all that those who ask by oEmbed let through. */
export function frameMarkup(embedded: Embedded): Markup {
  const { src, title, height } = embedded;
  return markup`<iframe src="${src}" title="${title}" data-timeline-embed width="${WIDTH}" height="${height}" style="display:block;width:0;min-width:100%;border:0" loading="lazy" sandbox="${SANDBOX}">${pictureMarkup(embedded)}</iframe>`;
}

function elementSnippet(embedded: Embedded): string {
  const { src, title, height } = embedded;
  return markup`<biden-putin-timeline src="${src}" title="${title}" height="${height}">${pictureMarkup(embedded)}</biden-putin-timeline>
${scriptMarkup(embedded)}`.text;
}

function pictureMarkup({ link, picture, words }: Embedded) {
  if (words !== undefined) return markup`<a href="${link}" data-timeline-picture>${words}</a>`;
  const { src, width, height, alt } = picture;
  return markup`<a href="${link}" data-timeline-picture><img src="${src}" alt="${alt}" width="${width}"${height === undefined ? '' : markup` height="${height}"`} style="max-width:100%;height:auto" loading="lazy"></a>`;
}

function scriptMarkup({ script }: Embedded) {
  return markup`<script src="${script}" async></script>`;
}
