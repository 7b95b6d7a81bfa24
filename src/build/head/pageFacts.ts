import { cardAltOf } from '../../exports/cardAlt.ts';
import { absolute, articleTitle, newestSource, plainLine, type Selection } from '../../exports/selection.ts';
import type { IsoDay } from '../../model/calendar.ts';
import { articlePath, cardPath, eventPath } from '../../model/links.ts';
import type { TimelineArticle, TimelineEvent } from '../../model/timeline.ts';
import { timelineAlts } from '../../ui/share/timelineFacts.ts';
import { timelineSpan } from '../../ui/share/timelineSpan.ts';
import { SITE_CARD_PATH } from '../cards/cardFiles.ts';
import type { Cited } from './citation.ts';
import { eventJsonLd, newsArticle } from './eventJsonLd.ts';
import { pageJsonLd, siteJsonLd } from './siteJsonLd.ts';
import type { CardPicture } from './socialCard.ts';

/** What other programs are told of one page. */
export interface PageFacts {
  readonly type: 'article' | 'website';
  readonly picture: CardPicture;
  readonly jsonLd: readonly object[];
  readonly cited: Cited;
}

interface Named {
  readonly path: string;
  readonly title: string;
}

export function pageFacts(selection: Selection, page: Named): PageFacts {
  const event = selection.events.find(({ id }) => eventPath(id) === page.path);
  if (event) return eventFacts(selection, page, event);
  const article = selection.timeline.articles.find(({ id }) => articlePath(id) === page.path);
  if (article) return articleFacts(selection, page, article);
  const ofSite = { type: 'website' as const, picture: sitePicture(selection) };
  const { site } = selection;
  const day = newestArticle(selection);
  if (page.path === '') {
    const cited = { title: plainLine(site.name), day, url: site.url };
    return { ...ofSite, jsonLd: siteJsonLd(selection), cited };
  }
  // The further pages of the list, how it was made, how to use it: parts of the site, as of its newest article.
  const cited = { title: plainLine(page.title), day, container: site.name, url: absolute(site, page.path) };
  return { ...ofSite, jsonLd: [pageJsonLd(selection, page)], cited };
}

function eventFacts(selection: Selection, page: Named, event: TimelineEvent): PageFacts {
  return {
    type: 'article',
    picture: { path: cardPath(event.id), alt: cardAltOf(selection.timeline, event) },
    jsonLd: [pageJsonLd(selection, page), eventJsonLd(selection, event)],
    cited: {
      title: plainLine(event.title),
      day: newestSource(selection.timeline, event),
      container: selection.site.name,
      url: absolute(selection.site, page.path),
    },
  };
}

/** Cited as its publisher has it. */
function articleFacts(selection: Selection, page: Named, article: TimelineArticle): PageFacts {
  return {
    type: 'website',
    picture: sitePicture(selection),
    jsonLd: [pageJsonLd(selection, page, newsArticle(selection, article))],
    cited: {
      title: articleTitle(article),
      day: article.published.edtf,
      ...(article.publisher === undefined ? {} : { container: plainLine(article.publisher) }),
      url: article.url ?? absolute(selection.site, page.path),
    },
  };
}

function sitePicture(selection: Selection): CardPicture {
  return { path: SITE_CARD_PATH, alt: timelineAlts(timelineSpan(selection.timeline)).card };
}

function newestArticle({ timeline }: Selection): IsoDay | undefined {
  return timeline.articles
    .map(({ published }) => published.edtf)
    .sort()
    .at(-1);
}
