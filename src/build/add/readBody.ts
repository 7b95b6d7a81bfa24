import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type PruneOptions, pruneBlocks } from './pruneBlocks.ts';
import { type PageScan, scanHtml } from './scanHtml.ts';
import { tidyPage } from './tidyPage.ts';

/** Beyond these a tree is not built: working on it could take minutes, or overflow the stack. */
const MAX_ELEMENTS = 40_000;
const MAX_DEPTH = 300;
const MAX_LENGTH = 8 * 1024 * 1024;
/** The least number of characters for which a part of the page is taken to be the article. */
const THRESHOLD = 200;

export interface ReadBody {
  readonly text: string;
  /** A line right above the text, likely its headline. */
  readonly heading?: string;
  /** False when the page could not be told from its furniture, and all its text was taken. */
  readonly clean: boolean;
  /** The headline of another story below the article, which was left out with all that follows. */
  readonly nextStory?: string;
}

/** The article's text without what the page puts around it, a paragraph a line group. */
export function readBody(html: string, scan: PageScan, options: PruneOptions): ReadBody {
  const isTame = scan.elements <= MAX_ELEMENTS && scan.depth <= MAX_DEPTH && html.length <= MAX_LENGTH;
  const content = isTame ? readable(html) : undefined;
  const blocks = content === undefined ? [] : scanHtml(content, { keepFurniture: true }).blocks;
  const clean = blocks.length > 0;
  const { paragraphs, ...rest } = pruneBlocks(clean ? blocks : scan.blocks, options);
  return { text: paragraphs.join('\n\n'), clean, ...rest };
}

function readable(html: string): string | undefined {
  try {
    const { document } = parseHTML(html);
    tidyPage(document as unknown as Document);
    const article = new Readability(document as unknown as Document, {
      charThreshold: THRESHOLD,
      maxElemsToParse: MAX_ELEMENTS,
    }).parse();
    return article?.content ?? undefined;
  } catch {
    // Broken beyond what these libraries take: the text of the scan remains.
    return undefined;
  }
}
