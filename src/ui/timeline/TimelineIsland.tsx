import {
  lazy,
  type ReactElement,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import type { Timeline } from '../../model/timeline.ts';
import { AsOfSlider } from '../asOf/AsOfSlider.tsx';
import { asReportedOn, reportingDays, undatedOn } from '../asOf/asReportedOn.ts';
import { UndatedYet } from '../asOf/UndatedYet.tsx';
import { AxisPanel } from '../axis/AxisPanel.tsx';
import { FindBar } from '../find/FindBar.tsx';
import { shownEvents } from '../find/shownEvents.ts';
import { useMatches } from '../find/useMatches.ts';
import { Dated } from '../shared/Dated.tsx';
import { STRINGS } from '../strings.ts';
import { EventList } from './EventList.tsx';
import { canBePrintedWhole, useListed } from './longList.ts';
import styles from './TimelineIsland.module.css';
import { TIMELINE_EXTRAS } from './timelineExtras.ts';
import { useIdle } from './useIdle.ts';
import { useViewState } from './useViewState.ts';
import { parseViewState } from './viewState.ts';

// Needed on paper only, where it must be there at once: fetched when the page is at rest.
const PrintNotes = lazy(async () => ({ default: (await import('../share/print/PrintNotes.tsx')).PrintNotes }));

// Few readers search for what is not there; the others need not wait for it.
const NothingFound = lazy(async () => ({ default: (await import('../find/NothingFound.tsx')).NothingFound }));

/** The living part of the timeline page: search, filters, axis and list as one instrument, all of it in the URL. */
export function TimelineIsland({ timeline }: { readonly timeline: Timeline }): ReactElement {
  const { view, change } = useViewState();
  const isIdle = useIdle();
  const [hovered, setHovered] = useState<string>();
  const known = useMemo(() => (view.asOf ? asReportedOn(timeline, view.asOf) : timeline), [timeline, view.asOf]);
  const days = useMemo(() => reportingDays(timeline), [timeline]);
  const matches = useMatches(known, view.query);
  const shown = useMemo(() => shownEvents(known, view, matches), [known, view, matches]);

  const [isAxisSettled, settleAxis] = useReducer(() => true, false);
  const listed = useListed(shown, isIdle && isAxisSettled);

  // A link to an event brings it into sight, and so do Back and the axis; choosing in the list leaves the page in place.
  const inSight = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: in a long list the row may come later
  useEffect(() => {
    if (inSight.current === view.chosen) return;
    const row = view.chosen && document.querySelector(`li[data-event="${CSS.escape(view.chosen)}"]`);
    if (row) {
      row.scrollIntoView({ block: 'nearest' });
      // Chosen by a key, it is where the reader goes on: left on the axis, the focus would be out of sight.
      if (document.querySelector('.axis-link:focus-visible')) row.querySelector('a')?.focus();
    }
    if (row || !view.chosen) inSight.current = view.chosen;
  }, [view.chosen, listed]);
  const chooseOnAxis = useCallback((id: string): void => change({ chosen: id }), [change]);
  const actions = useMemo(
    () => ({
      onChoose: (id: string): void => {
        inSight.current = id;
        change({ chosen: id === parseViewState(location.search).chosen ? undefined : id });
      },
      onHover: setHovered,
    }),
    [change],
  );

  return (
    <>
      <p className={styles.asleep}>{STRINGS.timeline.asleep}</p>
      <FindBar timeline={known} matches={matches} view={view} change={change} />
      <AsOfSlider days={days} value={view.asOf} onChange={asOf => change({ asOf }, true)} />
      {view.asOf && <UndatedYet events={undatedOn(timeline, view.asOf)} />}
      {shown.length > 0 && (
        <AxisPanel
          events={shown}
          chosen={view.chosen}
          hovered={hovered}
          onChoose={chooseOnAxis}
          onHover={setHovered}
          onSettled={settleAxis}
        />
      )}
      <section aria-labelledby="list-heading">
        <div className={styles.head}>
          <h2 id="list-heading" className={styles.heading} tabIndex={-1}>
            {STRINGS.timeline.listHeading}
          </h2>
          <p className={styles.count} role="status">
            <Dated>{STRINGS.events(shown.length)}</Dated>
          </p>
          {shown.length > 0 &&
            TIMELINE_EXTRAS.map(Extra => <Extra key={Extra.name} timeline={timeline} shown={shown} />)}
        </div>
        {shown.length === 0 ? (
          <Suspense fallback={null}>
            <NothingFound timeline={timeline} known={known} view={view} change={change} matches={matches} />
          </Suspense>
        ) : (
          <EventList
            timeline={timeline}
            events={listed}
            chosen={view.chosen}
            hovered={hovered}
            matches={matches}
            actions={actions}
          />
        )}
      </section>
      {isIdle && canBePrintedWhole(shown) && (
        <Suspense fallback={null}>
          <PrintNotes timeline={timeline} shown={shown} />
        </Suspense>
      )}
    </>
  );
}
