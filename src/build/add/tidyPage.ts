import { dropReplies, saysForum } from './dropReplies.ts';

/** Words in the class or id of boxes that pages put into the text of an article. */
const BOXES = new Set(
  (
    'newsletter subscribe subscription related readmore readalso seealso share sharing sharedaddy social addtoany poll ' +
    'vote survey quiz comments comment respond disqus tags hashtags breadcrumb breadcrumbs cookie cookies gdpr consent ' +
    'paginator pagination mostread trending widget recommended recommendations outbrain taboola caption figcaption credit ' +
    'like likes reactions reaction postmetadata byline signature ticker newsticker liveticker newsbar livebar newsflash marquee scroller breaking'
  ).split(' '),
);
/** And of those with hardly a word in them: where a paragraph is in one, its end got lost. */
const FRAMES = new Set(
  'ad ads adv advs advert advertising advertisement adsbygoogle gads dfp adslot adunit adbox banner sponsor sponsored promo'.split(
    ' ',
  ),
);
/** In UTF-16 code units. */
const FRAME_LENGTH = 120;
/** Of an advertisement whose text, half of it at least, is a link. */
const LINKED_LENGTH = 600;
/** Two words that make one of the above together. */
const PAIRS = new Set(
  (
    'read-more read-also see-also most-read author-bio author-box about-author news-bar news-strip news-ticker live-bar ' +
    'live-strip live-ticker live-news latest-news hot-news urgent-bar urgent-news'
  ).split(' '),
);
/** What holds more of the page's text than this share is no box, whatever it is called. */
const MOST = 0.25;
/** Elements of its own that AMP has for what is no text. */
const PROGRAMS = /^(?:FORM|AMP-(?:AD|AUTO-ADS|STICKY-AD|EMBED|SIDEBAR|SOCIAL-SHARE|CONSENT|USER-NOTIFICATION))$/;
const NEVER = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);

export interface Tidied {
  /** What others wrote below the first post of a thread was taken out. */
  readonly hadReplies: boolean;
}

/**
 * Takes boxes out of a page by what the page calls them, forms among them, and the replies of a forum; makes `font` the
 * `span` it means: the reader of pages joins the lines around it otherwise. Changes the document; a few passes over it,
 * whatever its depth.
 */
export function tidyPage(document: Document, html: string): Tidied {
  const hadReplies = dropReplies(document, textLengths(document.documentElement), saysForum(html));
  const lengths = textLengths(document.documentElement);
  const most = (lengths.get(document.documentElement) ?? 0) * MOST;
  for (const [element, length] of lengths) {
    if (length <= most && !NEVER.has(element.tagName) && isBox(element, lengths)) element.remove();
  }
  for (const font of [...document.getElementsByTagName('font')]) {
    const span = document.createElement('span');
    span.append(...font.childNodes);
    font.replaceWith(span);
  }
  return { hadReplies };
}

function isBox(element: Element, lengths: ReadonlyMap<Element, number>): boolean {
  if (PROGRAMS.test(element.tagName) || element.getAttribute('role') === 'marquee') return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase();
  return names.split(/\s+/).some(name => {
    const words = name.split(/[-_]+/);
    return words.some(
      (word, at) =>
        BOXES.has(word) || PAIRS.has(`${word}-${words[at + 1]}`) || (FRAMES.has(word) && isFrame(element, lengths)),
    );
  });
}

function isFrame(element: Element, lengths: ReadonlyMap<Element, number>): boolean {
  const length = lengths.get(element) ?? 0;
  if (length <= FRAME_LENGTH) return true;
  if (length > LINKED_LENGTH) return false;
  const linked = [...element.getElementsByTagName('a')].reduce((sum, link) => sum + (lengths.get(link) ?? 0), 0);
  return 2 * linked >= length;
}

/** The length of the text in each element below `root`, scripts aside; without recursion. */
function textLengths(root: Element): Map<Element, number> {
  const lengths = new Map<Element, number>();
  const inOrder: Element[] = [root];
  for (let at = 0; at < inOrder.length; at++)
    for (const child of (inOrder[at] as Element).children) inOrder.push(child);
  for (const element of inOrder.toReversed()) {
    let length = 0;
    if (!/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(element.tagName)) {
      for (const node of element.childNodes) {
        length += node.nodeType === 3 ? (node.nodeValue ?? '').trim().length : (lengths.get(node as Element) ?? 0);
      }
    }
    lengths.set(element, length);
  }
  return lengths;
}
