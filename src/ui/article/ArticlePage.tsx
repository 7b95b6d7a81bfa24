import type { ReactElement } from 'react';
import { formatDay } from '../../arabic/formatDate.ts';
import { BASIS_NAMES } from '../../lexicon/eventNames.ts';
import type { Timeline, TimelineArticle } from '../../model/timeline.ts';
import { Steps } from '../event/Steps.tsx';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { ArticleName } from '../shared/ArticleName.tsx';
import { Back } from '../shared/Back.tsx';
import { Dated } from '../shared/Dated.tsx';
import { HijriDate } from '../shared/HijriDate.tsx';
import { Layout } from '../shared/Layout.tsx';
import { LeftOutQuote } from '../shared/LeftOutQuote.tsx';
import { PublisherName } from '../shared/PublisherName.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleDates } from './ArticleDates.tsx';
import styles from './ArticlePage.module.css';
import { CitedEvents } from './CitedEvents.tsx';

export interface ArticlePageProps {
  readonly timeline: Timeline;
  readonly article: TimelineArticle;
  /** The article's text as its file has it. */
  readonly body: string;
}

/** An article, word for word, with what was read in it. */
export function ArticlePage({ timeline, article, body }: ArticlePageProps): ReactElement {
  const { published } = article;
  const leftOut = timeline.leftOut.filter(item => item.article === article.id);
  return (
    <Layout>
      <article className={styles.page}>
        <Back />
        <header>
          <p className={styles.publisher}>
            <PublisherName article={article} />
          </p>
          <h1 className={styles.title}>
            <ArticleName article={article} articles={timeline.articles} />
          </h1>
          <details className={styles.published}>
            <summary>
              <Dated dateTime={published.edtf}>
                {PAGE_STRINGS.event.publishedOnWeekday(formatDay(published.edtf, undefined, { weekday: true }))}
              </Dated>{' '}
              <HijriDate day={published.edtf} say={PAGE_STRINGS.event.hijri} /> ({BASIS_NAMES[published.basis]})
            </summary>
            {published.note && (
              <p>
                <Dated>{published.note}</Dated>
              </p>
            )}
            <Steps steps={published.reasoning} />
          </details>
          {article.url && <a href={article.url}>{PAGE_STRINGS.article.original}</a>}
          {article.sameOriginAs && <p>{PAGE_STRINGS.article.sameOrigin}</p>}
        </header>
        <CitedEvents timeline={timeline} article={article} />
        <section aria-labelledby="body">
          <h2 id="body">{PAGE_STRINGS.article.body}</h2>
          <p className={styles.note}>{PAGE_STRINGS.article.bodyNote}</p>
          <ArticleBody timeline={timeline} article={article} body={body} />
        </section>
        <ArticleDates article={article} />
        {leftOut.length > 0 && (
          <section aria-labelledby="undated" className={styles.leftOut}>
            <h2 id="undated">{PAGE_STRINGS.article.undated}</h2>
            <p className={styles.note}>{PAGE_STRINGS.article.undatedNote}</p>
            <ul>
              {leftOut.map(item => (
                <li key={`${item.start}-${item.end}`}>
                  <q className={styles.quote}>
                    <LeftOutQuote item={item} />
                  </q>
                  <p>
                    <Dated>{item.reason}</Dated>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
    </Layout>
  );
}
