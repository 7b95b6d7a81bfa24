import { lazy, type ReactElement, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Timeline } from '../../model/timeline.ts';
import { AsOfSlider } from '../asOf/AsOfSlider.tsx';
import { asReportedOn, reportingDays, undatedOn } from '../asOf/asReportedOn.ts';
import { UndatedYet } from '../asOf/UndatedYet.tsx';
import { AxisPanel } from '../axis/AxisPanel.tsx';
import { FindBar } from '../find/FindBar.tsx';
import { NothingFound } from '../find/NothingFound.tsx';
import { shownEvents } from '../find/shownEvents.ts';
import { useMatches } from '../find/useMatches.ts';
import { waysOut } from '../find/waysOut.ts';
import { Dated } from '../shared/Dated.tsx';
import { STRINGS } from '../strings.ts';
import { EventList } from './EventList.tsx';
import styles from './TimelineIsland.module.css';
import { TIMELINE_EXTRAS } from './timelineExtras.ts';
import { useIdle } from './useIdle.ts';
import { useViewState } from './useViewState.ts';

// Needed on paper only, where it must be there at once: fetched when the page is at rest.
const PrintNotes = lazy(async () => ({ default: (await import('../share/print/PrintNotes.tsx')).PrintNotes }));

/** The living part of the timeline page: search, filters, axis and list as one instrument, all of it in the URL. */
export function TimelineIsland({ timeline }: { readonly timeline: Timeline }): ReactElement {
  const { view, change } = useViewState();
  const isIdle = useIdle();
  const [hovered, setHovered] = useState<string>();
  const known = useMemo(() => (view.asOf ? asReportedOn(timeline, view.asOf) : timeline), [timeline, view.asOf]);
  const days = useMemo(() => reportingDays(timeline), [timeline]);
  const matches = useMatches(known, view.query);
  const shown = useMemo(() => shownEvents(known, view, matches), [known, view, matches]);

  // A link to an event brings it into sight, and so do Back and the axis; choosing in the list leaves the page in place.
  const chosenInList = useRef<string>(undefined);
  useEffect(() => {
    if (view.chosen !== undefined && chosenInList.current !== view.chosen) {
      document.querySelector(`li[data-event="${CSS.escape(view.chosen)}"]`)?.scrollIntoView({ block: 'nearest' });
    }
    chosenInList.current = undefined;
  }, [view.chosen]);
  const chooseOnAxis = useCallback((id: string): void => change({ chosen: id }), [change]);
  const actions = useMemo(
    () => ({
      onChoose: (id: string): void => {
        chosenInList.current = id;
        change({ chosen: id === view.chosen ? undefined : id });
      },
      onHover: setHovered,
    }),
    [change, view.chosen],
  );

  return (
    <>
      <FindBar timeline={known} view={view} change={change} />
      <AsOfSlider days={days} value={view.asOf} onChange={asOf => change({ asOf }, true)} />
      {view.asOf && <UndatedYet events={undatedOn(timeline, view.asOf)} />}
      {shown.length > 0 && (
        <AxisPanel events={shown} chosen={view.chosen} hovered={hovered} onChoose={chooseOnAxis} onHover={setHovered} />
      )}
      <section aria-labelledby="list-heading">
        <div className={styles.head}>
          <h2 id="list-heading" className={styles.heading}>
            {STRINGS.timeline.listHeading}
          </h2>
          <p className={styles.count} role="status">
            <Dated>{STRINGS.events(shown.length)}</Dated>
          </p>
          {shown.length > 0 &&
            TIMELINE_EXTRAS.map(Extra => <Extra key={Extra.name} timeline={timeline} shown={shown} />)}
        </div>
        {shown.length === 0 ? (
          <NothingFound view={view} change={change} ways={waysOut(timeline, known, view, matches)} />
        ) : (
          <EventList
            timeline={timeline}
            events={shown}
            chosen={view.chosen}
            hovered={hovered}
            matches={matches}
            actions={actions}
          />
        )}
      </section>
      {isIdle && (
        <Suspense fallback={null}>
          <PrintNotes timeline={timeline} shown={shown} />
        </Suspense>
      )}
    </>
  );
}
