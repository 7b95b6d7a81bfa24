import type { ReactElement } from 'react';
import { formatDay } from '../../arabic/formatDate.ts';
import { BASIS_NAMES } from '../../lexicon/eventNames.ts';
import { articlePath } from '../../model/links.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { ArticleName, type ArticleNameProps } from '../shared/ArticleName.tsx';
import { Dated } from '../shared/Dated.tsx';
import { PublisherName } from '../shared/PublisherName.tsx';
import { href } from '../shared/site.ts';
import { STRINGS } from '../strings.ts';
import styles from './Passage.module.css';
import { Passage } from './Passage.tsx';

export interface PassagesProps {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
}

/** The passages of an event, article by article, in the order of publication. */
export function Passages({ timeline, event }: PassagesProps): ReactElement {
  const cited = timeline.articles.filter(({ id }) => event.evidence.some(({ article }) => article === id));
  const byDate = [...cited].sort((a, b) => (a.published.edtf < b.published.edtf ? -1 : 1));
  const heard = byDate.flatMap(({ id }) => event.evidence.filter(({ article }) => article === id));
  return (
    <>
      {byDate.map(article => (
        <section key={article.id} className={styles.article}>
          <h3 className={styles.publisher}>
            <PublisherName article={article} />
            {/* One publisher may stand behind many articles, and many have none: the title tells which this is. */}
            <span className="visually-hidden">{STRINGS.listSeparator}</span>
            <a href={href(articlePath(article.id))} className={styles.name}>
              <ArticleName article={article} articles={timeline.articles} />
            </a>
          </h3>
          <ArticleLine article={article} articles={timeline.articles} />
          {heard.map(
            (evidence, at) =>
              evidence.article === article.id && (
                <Passage
                  key={evidence.start}
                  evidence={evidence}
                  article={article}
                  event={event}
                  timeline={timeline}
                  place={{ at: at + 1, of: heard.length }}
                />
              ),
          )}
        </section>
      ))}
    </>
  );
}

function ArticleLine({ article, articles }: ArticleNameProps): ReactElement {
  const { published } = article;
  const origin = articles.find(({ id }) => id === article.sameOriginAs);
  return (
    <div className={styles.source}>
      <details>
        <summary>
          <Dated dateTime={published.edtf}>{PAGE_STRINGS.event.publishedOn(formatDay(published.edtf))}</Dated>{' '}
          <span className={styles.basis}>({BASIS_NAMES[published.basis]})</span>
        </summary>
        {published.note && (
          <p className={styles.note}>
            <Dated>{published.note}</Dated>
          </p>
        )}
        {published.reasoning.map(step => (
          <p key={step.rule + step.text} className={styles.note}>
            <Dated>{step.text}</Dated>
          </p>
        ))}
      </details>
      {origin && (
        <p className={styles.note}>
          {PAGE_STRINGS.event.sameOrigin}{' '}
          <a href={href(articlePath(origin.id))}>
            <ArticleName article={origin} articles={articles} />
          </a>
        </p>
      )}
    </div>
  );
}
