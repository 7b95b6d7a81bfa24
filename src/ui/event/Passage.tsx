import { type ReactElement, use } from 'react';
import { formatEdtf } from '../../arabic/formatDate.ts';
import { addressOfPassage } from '../../exports/textFragment.ts';
import { STATUS_NAMES_OF } from '../../lexicon/eventNames.ts';
import { passageAnchor, passagePath, shortPassagePath } from '../../model/links.ts';
import type { Span } from '../../model/span.ts';
import type { Evidence, Timeline, TimelineArticle, TimelineEvent } from '../../model/timeline.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { SHARE_STRINGS } from '../share/shareStrings.ts';
import { Dated } from '../shared/Dated.tsx';
import { entityName, publisherName, withoutGaps } from '../shared/describe.ts';
import { PublisherName } from '../shared/PublisherName.tsx';
import { href } from '../shared/site.ts';
import { splitByMarks } from '../shared/splitByMarks.ts';
import { STRINGS } from '../strings.ts';
import { BodiesContext } from './bodies.ts';
import styles from './Passage.module.css';
import { Steps } from './Steps.tsx';

export interface PassageProps {
  readonly evidence: Evidence;
  readonly article: TimelineArticle;
  readonly event: TimelineEvent;
  readonly timeline: Timeline;
  /** Which of how many of its event: what its links are told apart by where they are heard without it. */
  readonly place?: { readonly at: number; readonly of: number };
  /** Whether the way to the date is laid open; folded unless told otherwise. */
  readonly isOpen?: boolean;
}

interface Mark extends Span {
  readonly role: 'trigger' | 'time';
}

/** A quote with the words that name the event and the words that date it, and how it was read. */
export function Passage({ evidence, article, event, timeline, place, isOpen = false }: PassageProps): ReactElement {
  const bodies = use(BodiesContext);
  const marks: Mark[] = [{ ...evidence.trigger, role: 'trigger' }];
  if (evidence.time) marks.push({ ...evidence.time, role: 'time' });
  const readings = [
    evidence.date &&
      evidence.date.edtf !== event.date.edtf &&
      PAGE_STRINGS.event.readsDate(formatEdtf(evidence.date.edtf)),
    evidence.status !== event.status && PAGE_STRINGS.event.reportsStatus(STATUS_NAMES_OF[event.kind][evidence.status]),
    evidence.speaker && PAGE_STRINGS.event.speaker(entityName(timeline.entities, evidence.speaker)),
  ].filter(reading => typeof reading === 'string');
  const publisher = publisherName(article);
  const number = place && (
    <span className="visually-hidden">
      {STRINGS.listSeparator}
      <Dated>{PAGE_STRINGS.event.passage(place.at)}</Dated>
    </span>
  );
  return (
    <figure
      className={styles.passage}
      id={`${article.id}-${passageAnchor(evidence)}`}
      aria-label={
        place ? PAGE_STRINGS.event.passageOf(place.at, place.of, publisher) : PAGE_STRINGS.event.passageFrom(publisher)
      }
    >
      <blockquote className={styles.quote}>
        <bdi dir="rtl">
          {splitByMarks(evidence.quote, marks, evidence.start).map(piece => {
            const roles = piece.marks.map(({ role }) => styles[role]).join(' ');
            const text = withoutGaps(piece.text);
            return roles === '' ? (
              text
            ) : (
              <mark key={piece.start} className={roles}>
                {text}
              </mark>
            );
          })}
        </bdi>
      </blockquote>
      <figcaption className={styles.caption}>
        {readings.map(reading => (
          <span key={reading}>
            <Dated>{reading}</Dated>
            <span className="visually-hidden">{STRINGS.listSeparator}</span>
          </span>
        ))}
        <a href={href(passagePath(article.id, evidence))}>
          {PAGE_STRINGS.event.inArticle}
          {number}
          <span className="visually-hidden">
            ، <PublisherName article={article} />، <Dated>{formatEdtf(article.published.edtf)}</Dated>
          </span>
        </a>
        <a href={href(shortPassagePath(article.id, evidence))}>
          {SHARE_STRINGS.passageLink}
          {number}
        </a>
        {article.url && (
          <a href={addressOfPassage(article.url, bodies.get(article.id), evidence)}>
            {PAGE_STRINGS.event.atPublisher}
            {number}
          </a>
        )}
      </figcaption>
      <details className={styles.how} open={isOpen}>
        <summary>{PAGE_STRINGS.event.howDateKnown}</summary>
        <Steps steps={evidence.reasoning} />
      </details>
    </figure>
  );
}
