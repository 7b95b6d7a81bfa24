import type { ReactElement } from 'react';
import { formatDay } from '../../arabic/formatDate.ts';
import { STRINGS } from '../strings.ts';
import { ArticleName, type ArticleNameProps } from './ArticleName.tsx';
import { Dated } from './Dated.tsx';
import { PublisherName } from './PublisherName.tsx';

/** An article by publisher, title and day, so that no two of them read the same. */
export function SourceName({ article, articles }: ArticleNameProps): ReactElement {
  return (
    <>
      <PublisherName article={article} />
      {STRINGS.listSeparator}
      <ArticleName article={article} articles={articles} />
      {article.title !== undefined && (
        <>
          {STRINGS.listSeparator}
          <Dated>{formatDay(article.published.edtf)}</Dated>
        </>
      )}
    </>
  );
}
