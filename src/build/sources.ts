import { dataFiles } from './dataFiles.ts';
import type { FileSource, HeadSource, PageSource } from './page.ts';
import { aboutPage } from './pages/aboutPage.tsx';
import { articlePages } from './pages/articlePages.tsx';
import { eventPages } from './pages/eventPages.tsx';
import { notFoundPage } from './pages/notFoundPage.tsx';
import { timelinePage } from './pages/timelinePage.tsx';

/** All pages of the site. */
export const PAGE_SOURCES: readonly PageSource[] = [timelinePage, eventPages, articlePages, aboutPage, notFoundPage];

/** What is added to the heads of pages, in this order. */
export const HEAD_SOURCES: readonly HeadSource[] = [];

/** All files published beside the pages. */
export const FILE_SOURCES: readonly FileSource[] = [dataFiles];
