import { AboutPage } from '../../ui/about/AboutPage.tsx';
import { PAGE_STRINGS } from '../../ui/pageStrings.ts';
import { STRINGS } from '../../ui/strings.ts';
import type { PageSource } from '../page.ts';

export const aboutPage: PageSource = ({ timeline, quality }) => [
  {
    path: 'about/',
    head: { title: STRINGS.pageTitle(STRINGS.toAbout), description: PAGE_STRINGS.about.lede },
    body: <AboutPage timeline={timeline} quality={quality} />,
  },
];
