import type { ReactElement } from 'react';
import type { Timeline } from '../../model/timeline.ts';
import { Dated } from '../shared/Dated.tsx';
import { STRINGS } from '../strings.ts';
import type { ViewControl } from '../timeline/useViewState.ts';
import { EMPTY_VIEW } from '../timeline/viewState.ts';
import styles from './NothingFound.module.css';
import { NOTHING_STRINGS } from './nothingStrings.ts';
import type { Matches } from './search.ts';
import { waysOut } from './waysOut.ts';

export interface NothingFoundProps extends ViewControl {
  readonly timeline: Timeline;
  /** The timeline as of the day set. */
  readonly known: Timeline;
  readonly matches: Matches | undefined;
}

const words = NOTHING_STRINGS;

/** The empty state: says what to lift, and how much that would show. */
export function NothingFound({ timeline, known, view, change, matches }: NothingFoundProps): ReactElement {
  // What would bring events back, best first.
  // What brings all of them back is what starting anew would do.
  const ways = waysOut(timeline, known, view, matches);
  const set = (lifted: Parameters<typeof change>[0]): void => {
    // The button goes with the rest of this, and the focus would be nowhere.
    document.getElementById('list-heading')?.focus({ preventScroll: true });
    change(lifted);
  };
  return (
    <div className={styles.nothing}>
      <p className={styles.title}>{words.nothing}</p>
      <ul className={styles.ways}>
        {ways.map(({ lift, change: lifted, count }) => (
          <li key={lift.join()}>
            <button type="button" onClick={() => set(lifted)}>
              {words.liftTogether(lift.map(each => words.lift[each]))} <Dated>{`(${STRINGS.events(count)})`}</Dated>
            </button>
          </li>
        ))}
        {!ways.some(({ count }) => count === timeline.events.length) && (
          <li>
            <button type="button" onClick={() => set(EMPTY_VIEW_CHANGE)}>
              {words.liftAll}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

const EMPTY_VIEW_CHANGE = { ...EMPTY_VIEW, asOf: undefined, chosen: undefined };
