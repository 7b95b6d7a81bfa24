import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { Timeline } from '../../model/timeline.ts';
import { useSettings } from '../settings/useSettings.ts';
import { Dated } from '../shared/Dated.tsx';
import { faceOf } from '../shared/describe.ts';
import { STRINGS } from '../strings.ts';
import type { ViewState } from '../timeline/viewState.ts';
import { ChosenCount } from './ChosenCount.tsx';
import styles from './FindBar.module.css';
import { type FacetName, facetOptions } from './facets.ts';
import type { Matches } from './search.ts';

export interface FacetMenuProps {
  readonly facet: FacetName;
  readonly timeline: Timeline;
  readonly matches: Matches | undefined;
  readonly view: ViewState;
  readonly onChange: (values: readonly string[]) => void;
}

/** One filter as a menu of choices. Escape and a click elsewhere close it; the focus goes back to its button. */
export function FacetMenu({ facet, timeline, matches, view, onChange }: FacetMenuProps): ReactElement {
  const { digits } = useSettings();
  const details = useRef<HTMLDetailsElement>(null);
  // Counting takes its time where events are many, so it is done for the reader who looks.
  const [isOpen, setIsOpen] = useState(false);
  const chosen: readonly string[] = view[facet];
  useEffect(() => {
    // It may have been opened before the script was there.
    setIsOpen(details.current?.open === true);
    const onPointer = (event: PointerEvent): void => {
      if (details.current?.open && !details.current.contains(event.target as Node)) details.current.open = false;
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, []);
  const toggle = (value: string): void =>
    onChange(chosen.includes(value) ? chosen.filter(other => other !== value) : [...chosen, value]);
  return (
    <details
      ref={details}
      className={styles.facet}
      name="filters"
      onBlur={({ currentTarget, relatedTarget }) => {
        // Gone on by Tab: left open, it would lie over what has the focus. A press on its words gives the focus to what it is in.
        const isElsewhere = relatedTarget && !currentTarget.contains(relatedTarget);
        if (isElsewhere && !relatedTarget.contains(currentTarget)) currentTarget.open = false;
      }}
      onToggle={event => setIsOpen(event.currentTarget.open)}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary data-active={chosen.length > 0 || undefined}>
        {STRINGS.find.facets[facet]}
        {chosen.length > 0 && <ChosenCount count={chosen.length} digits={digits} />}
      </summary>
      <fieldset className={styles.options}>
        <legend className="visually-hidden">{STRINGS.find.facets[facet]}</legend>
        {isOpen &&
          facetOptions(facet, timeline, view, matches).map(({ value, label, count }) => (
            <label key={value} className={styles.option}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span className={styles.label}>
                <bdi dir="rtl" className={faceOf(label)}>
                  <Dated>{label}</Dated>
                </bdi>
              </span>
              <span className={styles.count} aria-hidden="true">
                <Dated>{String(count)}</Dated>
              </span>
              <span className="visually-hidden">
                <Dated>{`، ${STRINGS.events(count)}`}</Dated>
              </span>
            </label>
          ))}
      </fieldset>
    </details>
  );
}
