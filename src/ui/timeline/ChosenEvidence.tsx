import type { ReactElement } from 'react';
import { eventPath, passagePath } from '../../model/links.ts';
import type { Evidence, Timeline, TimelineEvent } from '../../model/timeline.ts';
import { splitByMatches } from '../find/splitByMatches.ts';
import { Dated } from '../shared/Dated.tsx';
import { withoutGaps } from '../shared/describe.ts';
import { SourceName } from '../shared/SourceName.tsx';
import { href } from '../shared/site.ts';
import { STRINGS } from '../strings.ts';
import styles from './ChosenEvidence.module.css';
import { MarkedText } from './MarkedText.tsx';

export interface ChosenEvidenceProps {
  readonly event: TimelineEvent;
  readonly timeline: Timeline;
  readonly matched?: ReadonlySet<string> | undefined;
  /** Shows only the passages in which the search found something, as when a row is not chosen. */
  readonly onlyMatches: boolean;
}

/** The list gives a taste, one passage an article; all of them are on the event's page. */
const MOST_PASSAGES = 4;

const hasMatch = (quote: string, matched: ReadonlySet<string> | undefined): boolean =>
  matched !== undefined && splitByMatches(quote, matched).some(piece => piece.isMatch);

/** What stands under a row: the passages, each with its source, and the way to the whole page of the event. */
export function ChosenEvidence({ event, timeline, matched, onlyMatches }: ChosenEvidenceProps): ReactElement | null {
  const telling = event.evidence.filter(({ quote }) => !onlyMatches || hasMatch(quote, matched));
  const shown = telling
    .filter(({ article }, at) => telling.findIndex(other => other.article === article) === at)
    .slice(0, MOST_PASSAGES);
  if (shown.length === 0) return null;
  return (
    <div className={styles.evidence}>
      {!onlyMatches && (
        <p className={styles.summary}>
          <Dated>{event.summary}</Dated>
        </p>
      )}
      {shown.map(evidence => (
        <Quote
          key={`${evidence.article}:${evidence.start}`}
          evidence={evidence}
          timeline={timeline}
          matched={matched}
        />
      ))}
      {!onlyMatches && (
        <p className={styles.more}>
          <a href={href(eventPath(event.id))}>
            <Dated>{STRINGS.timeline.openEvent(STRINGS.passages(event.evidence.length))}</Dated>
          </a>
        </p>
      )}
    </div>
  );
}

interface QuoteProps {
  readonly evidence: Evidence;
  readonly timeline: Timeline;
  readonly matched?: ReadonlySet<string> | undefined;
}

function Quote({ evidence, timeline, matched }: QuoteProps): ReactElement {
  const article = timeline.articles.find(({ id }) => id === evidence.article);
  return (
    <figure className={styles.quote}>
      <blockquote>
        <bdi dir="rtl">
          <MarkedText text={withoutGaps(evidence.quote)} matched={matched} />
        </bdi>
      </blockquote>
      {article && (
        <figcaption>
          <a href={href(passagePath(evidence.article, evidence))}>
            <SourceName article={article} articles={timeline.articles} />
          </a>
        </figcaption>
      )}
    </figure>
  );
}
