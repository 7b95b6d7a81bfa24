import type { ReactElement } from 'react';
import { formatDay } from '../../../arabic/formatDate.ts';
import { articleOf } from '../../../exports/selection.ts';
import { shortPassagePath } from '../../../model/links.ts';
import type { Timeline, TimelineEvent } from '../../../model/timeline.ts';
import { Dated } from '../../shared/Dated.tsx';
import { publisherName } from '../../shared/describe.ts';
import { QrCode } from '../QrCode.tsx';
import { SHARE_STRINGS } from '../shareStrings.ts';
import { useSiteUrl } from '../useSiteUrl.ts';
import styles from './print.module.css';
import { usePrinting } from './usePrinting.ts';

export interface PrintNotesProps {
  readonly timeline: Timeline;
  readonly shown: readonly TimelineEvent[];
}

/** On paper, below the list: every passage in the order of the numbers beside the titles, with its article and date. */
export function PrintNotes({ timeline, shown }: PrintNotesProps): ReactElement | null {
  const siteUrl = useSiteUrl();
  if (!usePrinting()) return null;
  return (
    <section className={styles.notes}>
      <h2>{SHARE_STRINGS.notes}</h2>
      <ol>
        {shown.flatMap(event =>
          event.evidence.map(evidence => {
            const article = articleOf(timeline, evidence.article);
            return (
              <li key={`${event.id}-${evidence.article}-${evidence.start}`}>
                <q>{evidence.quote}</q> <bdi dir="rtl">{publisherName(article)}</bdi>،{' '}
                {article.title !== undefined && (
                  <>
                    <bdi dir="rtl">{article.title}</bdi>،{' '}
                  </>
                )}
                <Dated>{formatDay(article.published.edtf)}</Dated>،{' '}
                <span dir="ltr">{withoutScheme(siteUrl + shortPassagePath(article.id, evidence))}</span>
              </li>
            );
          }),
        )}
      </ol>
      <PrintFoot url={location.href} />
    </section>
  );
}

/** Where the printed page is found again: address and QR code. */
export function PrintFoot({ url }: { readonly url: string }): ReactElement {
  return (
    <p className={styles.foot}>
      <QrCode text={url} />
      <span>
        {SHARE_STRINGS.printedFrom} <span dir="ltr">{withoutScheme(url)}</span>
      </span>
    </p>
  );
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '');
}
