import { cardFiles } from './cards/cardFiles.ts';
import { dataFiles } from './dataFiles.ts';
import { embedFiles } from './embed/embedFiles.ts';
import { oembedFiles } from './embed/oembedFiles.ts';
import { exportFiles } from './exportFiles.ts';
import { shareHead } from './head/shareHead.ts';
import { hostFiles } from './hostFiles.ts';
import { movedEvents } from './movedEvents.ts';
import type { FileSource, HeadSource, PageSource } from './page.ts';
import { aboutPage } from './pages/aboutPage.tsx';
import { articlePages } from './pages/articlePages.tsx';
import { eventPages } from './pages/eventPages.tsx';
import { goneEventPages } from './pages/goneEventPages.tsx';
import { listPages } from './pages/listPages.tsx';
import { notFoundPage } from './pages/notFoundPage.tsx';
import { reportPage } from './pages/reportPage.tsx';
import { timelinePage } from './pages/timelinePage.tsx';
import { shortLinks } from './shortLinks.ts';

/** All pages of the site. */
export const PAGE_SOURCES: readonly PageSource[] = [
  timelinePage,
  listPages,
  eventPages,
  goneEventPages,
  articlePages,
  aboutPage,
  reportPage,
  notFoundPage,
];

/** What is added to the heads of pages, in this order. */
export const HEAD_SOURCES: readonly HeadSource[] = [shareHead];

/** All files published beside the pages. */
export const FILE_SOURCES: readonly FileSource[] = [
  dataFiles,
  exportFiles,
  cardFiles,
  oembedFiles,
  embedFiles,
  shortLinks,
  movedEvents,
  hostFiles,
];
