import type { ReactElement } from 'react';
import type { TimelineArticle } from '../../model/timeline.ts';
import { Dated } from './Dated.tsx';
import { articleHeading, faceOf } from './describe.ts';

export interface ArticleNameProps {
  readonly article: TimelineArticle;
  readonly articles: readonly TimelineArticle[];
}

/** The title as it was published, letter for letter; of an article without one, its day in the reader's words. */
export function ArticleName({ article, articles }: ArticleNameProps): ReactElement {
  const { title } = article;
  return (
    <bdi dir="rtl" className={title && faceOf(title)}>
      {title ?? <Dated>{articleHeading(article, articles)}</Dated>}
    </bdi>
  );
}
