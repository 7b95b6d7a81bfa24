import type { ReactElement } from 'react';
import { articlePath } from '../../model/links.ts';
import type { LeftOut, Timeline } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { ArticleName } from '../shared/ArticleName.tsx';
import { Dated } from '../shared/Dated.tsx';
import { LeftOutQuote } from '../shared/LeftOutQuote.tsx';
import { href } from '../shared/site.ts';
import styles from './AboutPage.module.css';

/** What was not shown, by reason, each with its passage. */
export function LeftOutList({ timeline }: { readonly timeline: Timeline }): ReactElement | null {
  if (timeline.leftOut.length === 0) return null;
  const byReason = new Map<string, LeftOut[]>();
  for (const item of timeline.leftOut) byReason.set(item.reason, [...(byReason.get(item.reason) ?? []), item]);
  const reasons = [...byReason].sort(([, a], [, b]) => b.length - a.length);
  return (
    <>
      <h2 id="left-out">{PAGE_STRINGS.about.leftOut}</h2>
      <p>{PAGE_STRINGS.about.leftOutNote}</p>
      {reasons.map(([reason, items]) => (
        <details key={reason} className={styles.reason}>
          <summary>
            <Dated>{`${reason.replace(/\.$/, '')} (${items.length})`}</Dated>
          </summary>
          <ul>
            {items.map(item => (
              <Passage key={`${item.article}-${item.start}-${item.end}`} item={item} timeline={timeline} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function Passage({ item, timeline }: { readonly item: LeftOut; readonly timeline: Timeline }): ReactElement {
  const article = timeline.articles.find(({ id }) => id === item.article);
  return (
    <li>
      <q>
        <LeftOutQuote item={item} />
      </q>
      {article && (
        <a className={styles.note} href={href(articlePath(article.id))}>
          <ArticleName article={article} articles={timeline.articles} />
        </a>
      )}
    </li>
  );
}
