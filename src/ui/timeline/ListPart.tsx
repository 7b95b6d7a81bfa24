import { memo, type ReactElement, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { formatOccurrence } from '../../arabic/formatDate.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Matches } from '../find/search.ts';
import styles from './EventList.module.css';
import { EventRow, type RowActions } from './EventRow.tsx';

export interface ListPartProps {
  readonly events: readonly TimelineEvent[];
  readonly timeline: Timeline;
  /** Whether it may stay plain lines while it is far from sight. */
  readonly mayRest: boolean;
  readonly chosen?: string | undefined;
  readonly hovered?: string | undefined;
  readonly matches?: Matches | undefined;
  readonly actions?: RowActions | undefined;
}

/**
 * Some rows of a month. In a long list they are lines of text until they come near: the browser skips drawing them, and
 * still finds words in them.
 */
export const ListPart = memo(function ListPart(props: ListPartProps): ReactElement {
  const { events, timeline, mayRest, chosen, hovered, matches, actions } = props;
  const list = useRef<HTMLOListElement>(null);
  const hasComeNear = useHasComeNear(list, mayRest, chosen !== undefined);
  return (
    <ol ref={list} className={`${styles.events} ${mayRest ? styles.long : ''}`}>
      {events.map(event =>
        hasComeNear ? (
          <EventRow
            key={event.id}
            event={event}
            timeline={timeline}
            isChosen={event.id === chosen}
            isHovered={event.id === hovered}
            split={matches?.get(event.id)}
            actions={actions}
          />
        ) : (
          <li key={event.id} data-event={event.id} className={styles.line}>
            {`${formatOccurrence(event)}: ${event.title}`}
          </li>
        ),
      )}
    </ol>
  );
});

/** Turns true when the element comes within two screens or so, or is wanted, and stays true. */
function useHasComeNear(element: RefObject<HTMLElement | null>, mayRest: boolean, isWanted: boolean): boolean {
  const [hasComeNear, setHasComeNear] = useState(!mayRest);
  if (!hasComeNear && (isWanted || !mayRest)) setHasComeNear(true);
  useEffect(() => {
    if (hasComeNear || !element.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) keepingMiddle(() => flushSync(() => setHasComeNear(true)));
      },
      { rootMargin: '1500px 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, hasComeNear]);
  return hasComeNear;
}

/** Changes the page under the reader's eyes: the row in the middle of the window, found by a search perhaps, stays there. */
function keepingMiddle(change: () => void): void {
  const row = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest<HTMLElement>('li[data-event]');
  const top = row?.getBoundingClientRect().top ?? 0;
  change();
  const now = row && document.querySelector(`li[data-event="${row.dataset.event}"]`);
  if (now) scrollBy(0, now.getBoundingClientRect().top - top);
}
