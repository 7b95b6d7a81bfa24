import type { ReactElement } from 'react';
import type { TimelineArticle } from '../../model/timeline.ts';
import { Steps } from '../event/Steps.tsx';
import { PAGE_STRINGS } from '../pageStrings.ts';
import styles from './ArticlePage.module.css';

/** Every time expression of the article and how it was read, for who wants to check. */
export function ArticleDates({ article }: { readonly article: TimelineArticle }): ReactElement | null {
  if (article.timexes.length === 0) return null;
  return (
    <details className={styles.dates}>
      <summary>{PAGE_STRINGS.article.dates}</summary>
      <dl>
        {article.timexes.map(timex => (
          <div key={`${timex.start}-${timex.end}`}>
            <dt>
              <bdi dir="rtl">{timex.text}</bdi>
            </dt>
            <dd>
              <Steps steps={timex.reasoning} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
