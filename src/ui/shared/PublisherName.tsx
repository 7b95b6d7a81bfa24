import type { ReactElement } from 'react';
import type { TimelineArticle } from '../../model/timeline.ts';
import { faceOf, publisherName } from './describe.ts';

/** Who published an article, as the article says it. */
export function PublisherName({ article }: { readonly article: TimelineArticle }): ReactElement {
  const name = publisherName(article);
  return (
    <bdi dir="rtl" className={faceOf(name)}>
      {name}
    </bdi>
  );
}
