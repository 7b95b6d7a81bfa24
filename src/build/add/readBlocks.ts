import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { joinWrapped } from './joinWrapped.ts';
import { type PageScan, scanHtml, type TextBlock } from './scanHtml.ts';
import { tidyPage } from './tidyPage.ts';

/** Beyond these a tree is not built: working on it could take minutes, or overflow the stack. */
const MAX_ELEMENTS = 40_000;
const MAX_DEPTH = 300;
const MAX_LENGTH = 8 * 1024 * 1024;
/** The least number of characters for which a part of the page is taken to be the article. */
const THRESHOLD = 200;

export interface PageBlocks {
  readonly blocks: readonly TextBlock[];
  /** False when the page could not be told from its furniture, and all its text was taken. */
  readonly clean: boolean;
  /** It is a thread of a forum, and what others wrote below was left out. */
  readonly hadReplies: boolean;
}

/** The blocks of the article, with little of what the page puts around it. */
export function readBlocks(html: string, scan: PageScan): PageBlocks {
  const isTame = scan.elements <= MAX_ELEMENTS && scan.depth <= MAX_DEPTH && html.length <= MAX_LENGTH;
  const { content, hadReplies } = isTame ? readable(html) : { content: undefined, hadReplies: false };
  const blocks = content === undefined ? [] : scanHtml(content, { keepFurniture: true }).blocks;
  const clean = blocks.length > 0;
  return { blocks: joinWrapped(clean ? blocks : scan.blocks), clean, hadReplies: clean && hadReplies };
}

function readable(html: string): { readonly content: string | undefined; readonly hadReplies: boolean } {
  try {
    const { document } = parseHTML(html);
    const { hadReplies } = tidyPage(document as unknown as Document, html);
    const article = new Readability(document as unknown as Document, {
      charThreshold: THRESHOLD,
      maxElemsToParse: MAX_ELEMENTS,
    }).parse();
    return { content: article?.content ?? undefined, hadReplies };
  } catch {
    // Broken beyond what these libraries take: the text of the scan remains.
    return { content: undefined, hadReplies: false };
  }
}
