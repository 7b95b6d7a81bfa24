import type { ReactElement } from 'react';
import { formatDay } from '../../arabic/formatDate.ts';
import type { Timeline } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { Dated } from '../shared/Dated.tsx';
import { Layout } from '../shared/Layout.tsx';
import { STRINGS } from '../strings.ts';
import styles from './AboutPage.module.css';
import { AddArticle } from './AddArticle.tsx';
import { Corrections } from './Corrections.tsx';
import { Example } from './Example.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { type Quality, QualityTable } from './QualityTable.tsx';

export interface AboutPageProps {
  readonly timeline: Timeline;
  /** Absent where there is no gold to measure by. */
  readonly quality?: Quality | undefined;
}

const words = PAGE_STRINGS.about;

/** How dates are found, how well, what was left out, and how to add an article. */
export function AboutPage({ timeline, quality }: AboutPageProps): ReactElement {
  return (
    <Layout section="about">
      <article className={styles.page}>
        <h1>{words.title}</h1>
        <p className={styles.lede}>{words.lede}</p>
        <h2>{words.method}</h2>
        <ol className={styles.steps}>
          {words.steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Example timeline={timeline} />
        {quality && (
          <>
            <h2>{words.quality}</h2>
            <p>
              <Dated>{words.qualityNote(STRINGS.events(quality.events), STRINGS.articles(quality.articles))}</Dated>
            </p>
            <QualityTable quality={quality} />
            {quality.date && (
              <p className={styles.note}>
                <Dated>{words.measuredOn(formatDay(quality.date))}</Dated>
              </p>
            )}
          </>
        )}
        <LeftOutList timeline={timeline} />
        <Corrections timeline={timeline} />
        <AddArticle />
        <h2>{words.licence}</h2>
        <p>{words.licenceText}</p>
      </article>
    </Layout>
  );
}
