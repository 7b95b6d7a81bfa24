import type { ReactElement } from 'react';
import { eventPath, passagePath } from '../../model/links.ts';
import type { Evidence, Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { SplitByMatches } from '../find/splitByMatches.ts';
import { Dated } from '../shared/Dated.tsx';
import { withoutGaps } from '../shared/describe.ts';
import { SourceName } from '../shared/SourceName.tsx';
import { href } from '../shared/site.ts';
import { worth } from '../shared/worth.ts';
import { STRINGS } from '../strings.ts';
import styles from './ChosenEvidence.module.css';
import { MarkedText } from './MarkedText.tsx';

export interface ChosenEvidenceProps {
  readonly event: TimelineEvent;
  readonly timeline: Timeline;
  readonly split?: SplitByMatches | undefined;
  /** Shows only the passages in which the search found something, as when a row is not chosen. */
  readonly onlyMatches: boolean;
}

/** The list gives a taste, of each article the passage that says most; all of them are on the event's page. */
const MOST_PASSAGES = 4;

/** What stands under a row: the passages, each with its source, and the way to the whole page of the event. */
export function ChosenEvidence({ event, timeline, split, onlyMatches }: ChosenEvidenceProps): ReactElement | null {
  const telling = event.evidence.filter(({ quote }) => !onlyMatches || split?.(quote).some(piece => piece.isMatch));
  const shown = telling
    .filter(({ article }, at) => telling.findIndex(other => other.article === article) === at)
    .slice(0, MOST_PASSAGES)
    .map(first =>
      telling.reduce(
        (best, other) => (other.article === best.article && worth(event, other) > worth(event, best) ? other : best),
        first,
      ),
    );
  if (shown.length === 0) return null;
  return (
    <div className={styles.evidence}>
      {!onlyMatches && (
        <p className={styles.summary}>
          <Dated>{event.summary}</Dated>
        </p>
      )}
      {shown.map(evidence => (
        <Quote key={`${evidence.article}:${evidence.start}`} evidence={evidence} timeline={timeline} split={split} />
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
  readonly split?: SplitByMatches | undefined;
}

function Quote({ evidence, timeline, split }: QuoteProps): ReactElement {
  const article = timeline.articles.find(({ id }) => id === evidence.article);
  return (
    <figure className={styles.quote}>
      <blockquote>
        <bdi dir="rtl">
          <MarkedText text={withoutGaps(evidence.quote)} split={split} />
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
