import { memo, type ReactElement, useState } from 'react';
import { withDigits } from '../../arabic/datePreferences.ts';
import type { Timeline } from '../../model/timeline.ts';
import { useSettings } from '../settings/useSettings.ts';
import { STRINGS } from '../strings.ts';
import type { ViewControl } from '../timeline/useViewState.ts';
import { ChosenCount } from './ChosenCount.tsx';
import { FacetMenu } from './FacetMenu.tsx';
import styles from './FindBar.module.css';
import type { FacetName } from './facets.ts';
import type { Matches } from './search.ts';
import { useSettled } from './useSettled.ts';

export interface FindBarProps extends ViewControl {
  readonly timeline: Timeline;
  /** What the search found: choices count no others. */
  readonly matches: Matches | undefined;
}

const words = STRINGS.find;
const FACETS: readonly FacetName[] = ['kinds', 'people', 'statuses', 'sources'];

/** Search and filters. What is set here is in the URL; typing does not fill the history. */
export const FindBar = memo(function FindBar({ timeline, matches, view, change }: FindBarProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const { digits } = useSettings();
  const chosen = FACETS.flatMap(facet => view[facet]).length + Number(view.isFolded);
  const [text, setText] = useSettled(view.query, query => change({ query }, true));
  return (
    <search className={styles.bar} data-needs-script="">
      <label className={styles.search}>
        <span className="visually-hidden">{words.search}</span>
        <input
          type="search"
          value={text}
          placeholder={withDigits(words.placeholder, digits)}
          enterKeyHint="search"
          onInput={event => setText(event.currentTarget.value)}
          onKeyDown={event => {
            // The keyboard of a phone covers what was found.
            if (event.key === 'Enter' && matchMedia('(pointer: coarse)').matches) event.currentTarget.blur();
          }}
        />
      </label>
      <button
        type="button"
        className={styles.more}
        aria-expanded={isOpen}
        data-active={chosen > 0 || undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.filters}
        {chosen > 0 && <ChosenCount count={chosen} digits={digits} />}
      </button>
      <div className={`${styles.filters} ${isOpen ? styles.open : ''}`}>
        {FACETS.map(facet => (
          <FacetMenu
            key={facet}
            facet={facet}
            timeline={timeline}
            matches={matches}
            view={view}
            onChange={values => change({ [facet]: values })}
          />
        ))}
        <label className={styles.fold}>
          <input
            type="checkbox"
            checked={view.isFolded}
            onChange={event => change({ isFolded: event.target.checked })}
          />
          <span>{words.fold}</span>
        </label>
      </div>
    </search>
  );
});
