import { articlePath } from '../../model/links.ts';
import { ArticlePage } from '../../ui/article/ArticlePage.tsx';
import { articleHeading, publisherName } from '../../ui/shared/describe.ts';
import { STRINGS } from '../../ui/strings.ts';
import type { PageSource } from '../page.ts';

export const articlePages: PageSource = ({ timeline, articles }) =>
  timeline.articles.map(article => {
    const body = articles.get(article.id)?.body;
    if (body === undefined) throw new Error(`the timeline cites ${article.id}, which is not among the articles`);
    return {
      path: articlePath(article.id),
      head: {
        title: STRINGS.pageTitle(articleHeading(article, timeline.articles)),
        description: `${articleHeading(article, timeline.articles)} (${publisherName(article)})`,
      },
      opensWithQuotes: true,
      body: <ArticlePage timeline={timeline} article={article} body={body} />,
    };
  });
