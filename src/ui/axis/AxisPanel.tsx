import { type KeyboardEvent, memo, type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import type { TimelineEvent } from '../../model/timeline.ts';
import { useSettings } from '../settings/useSettings.ts';
import { STRINGS } from '../strings.ts';
import styles from './AxisPanel.module.css';
import { type AxisItem, axisItems } from './axisItems.ts';
import { isAxisKey, itemByKey } from './axisKeys.ts';
import {
  type AxisWindow,
  fittingWindow,
  isWithin,
  longestWindow,
  openingWindow,
  panned,
  windowShowing,
  windowWithItems,
  zoomed,
} from './axisWindow.ts';
import { estimateHeight } from './estimateHeight.ts';
import { labelRoom } from './labelRoom.ts';
import { MiniAxis } from './MiniAxis.tsx';
import { useVisAxis } from './useVisAxis.ts';
import { type AxisCount, MOST_ITEMS } from './visibleItems.ts';

export interface AxisPanelProps {
  readonly events: readonly TimelineEvent[];
  readonly chosen?: string | undefined;
  readonly hovered?: string | undefined;
  readonly onChoose?: ((id: string) => void) | undefined;
  readonly onHover?: ((id: string | undefined) => void) | undefined;
  readonly onSettled?: (() => void) | undefined;
}

const words = STRINGS.axis;

const EARLIER = { by: -0.5, name: 'earlier' } as const;
const LATER = { by: 0.5, name: 'later' } as const;
const PANS = {
  rtl: [
    { ...EARLIER, arrow: '→' },
    { ...LATER, arrow: '←' },
  ],
  ltr: [
    { ...LATER, arrow: '→' },
    { ...EARLIER, arrow: '←' },
  ],
} as const;

/** What marks mean, of those that are there to be seen. */
const SIGNS = [
  { name: 'occurred', is: ({ status, kind }: AxisItem) => status === 'occurred' && kind !== 'statement' },
  { name: 'unconfirmed', is: ({ status }: AxisItem) => status === 'planned' || status === 'proposed' },
  { name: 'statement', is: ({ kind }: AxisItem) => kind === 'statement' },
] as const;

/** The axis with its buttons and keys. Before it has loaded, where it fails and on phones, a strip stands in its place. */
export const AxisPanel = memo(function AxisPanel(props: AxisPanelProps): ReactElement {
  const settings = useSettings();
  const items = useMemo(() => axisItems(props.events, settings), [props.events, settings]);
  const container = useRef<HTMLDivElement>(null);
  const { axis, state } = useVisAxis(container, { ...props, items, settings });
  const [focused, setFocused] = useState<string>();
  /** Its room is held until the reader moves the axis: from then on it is as high as what it shows. */
  const [moved, setMoved] = useState(false);
  const told = items.find(({ id }) => id === (props.hovered ?? props.chosen));

  useEffect(() => {
    const item = items.find(({ id }) => id === props.chosen);
    if (!axis || !item) return;
    const from = axis.window();
    const to = windowShowing(from, item);
    if (to !== from) axis.setWindow(to, true);
  }, [axis, items, props.chosen]);

  // What filters leave may all lie elsewhere.
  useEffect(() => {
    if (axis && items.length > 0 && !items.some(item => isWithin(axis.window(), item))) {
      axis.setWindow(openingWindow(items, labelRoom(items, axis.room())), false);
    }
  }, [axis, items]);

  const move = (change: (window: AxisWindow) => AxisWindow): void => {
    setMoved(true);
    axis?.setWindow(change(axis.window()), true);
  };
  /** Keeps `item` at its place where it is one that the reader is at. */
  const zoom = (factor: number, item?: AxisItem): void =>
    move(window => {
      const kept = item && isWithin(window, item) ? item : undefined;
      const to = zoomed(window, factor, longestWindow(items), kept && Math.max(kept.start, window.start));
      // Coming closer never ends in a gap between events.
      return kept ? windowShowing(to, kept) : windowWithItems(to, items);
    });
  const zoomAtChosen = (factor: number): void =>
    zoom(
      factor,
      items.find(({ id }) => id === props.chosen),
    );
  const showAll = (): void => move(() => fittingWindow(items, axis && labelRoom(items, axis.room())));
  const goTo = (item: AxisItem | AxisCount | undefined): void => {
    if (!axis || !item) return;
    axis.setWindow(windowShowing(axis.window(), item), false);
    axis.focus(item.id);
    setFocused(item.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { event: own, count } = (event.target as HTMLElement).dataset;
    const current = own ?? focused;
    const item = items.find(({ id }) => id === current);
    if (isAxisKey(event.key) && axis && count) goTo(itemByKey(axis.counts(), count, event.key, settings.axis));
    else if (isAxisKey(event.key)) goTo(itemByKey(items, current, event.key, settings.axis));
    // The item that has the focus stays in sight, or the focus would be lost with it.
    else if (event.key === '+' || event.key === '=') zoom(0.6, item);
    else if (event.key === '-') zoom(1 / 0.6, item);
    else if (event.key === '0') showAll();
    else return;
    event.preventDefault();
  };
  return (
    <section
      className={styles.panel}
      aria-labelledby="axis-heading"
      // The strip is a picture of what the list says: until there is more, there is nothing to hear.
      aria-hidden={state === 'ready' ? undefined : true}
      data-axis-state={state}
    >
      <div className={styles.head}>
        <h2 id="axis-heading" className={styles.heading}>
          {words.heading}
        </h2>
        {/* For the eye: to the ear every item says what it is. */}
        <p className={styles.legend} aria-hidden="true">
          {SIGNS.filter(({ is }) => items.length <= MOST_ITEMS && items.some(is)).map(({ name }) => (
            <span key={name} className={styles[name]}>
              {words.signs[name]}
            </span>
          ))}
        </p>
        <fieldset className={styles.tools} data-needs-script="" hidden={state !== 'ready'}>
          <legend className="visually-hidden">{words.tools}</legend>
          {/* The first of them stands on the right, whichever way time runs. */}
          {PANS[settings.axis].map(({ by, name, arrow }) => (
            <button key={name} type="button" onClick={() => move(window => panned(window, by))} title={words[name]}>
              <span aria-hidden="true">{arrow}</span>
              <span className="visually-hidden">{words[name]}</span>
            </button>
          ))}
          <button type="button" onClick={() => zoomAtChosen(0.6)} title={words.closer}>
            <span aria-hidden="true">+</span>
            <span className="visually-hidden">{words.closer}</span>
          </button>
          <button type="button" onClick={() => zoomAtChosen(1 / 0.6)} title={words.farther}>
            <span aria-hidden="true">−</span>
            <span className="visually-hidden">{words.farther}</span>
          </button>
          <button type="button" onClick={showAll}>
            {words.all}
          </button>
        </fieldset>
      </div>
      <div className={styles.stage}>
        {!moved && <svg className={styles.keeper} height={estimateHeight(items)} aria-hidden="true" />}
        <div className={styles.mini}>
          <MiniAxis items={items} chosen={props.chosen} settings={settings} onChoose={props.onChoose} />
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys move between the links inside */}
        <div ref={container} className={styles.axis} data-axis={settings.axis} tabIndex={-1} onKeyDown={onKeyDown} />
      </div>
      <p className={styles.told} aria-hidden="true">
        {told ? (
          `${told.title} · ${told.date}`
        ) : items.length > MOST_ITEMS ? (
          words.hintOnBars
        ) : (
          <>
            <span className={styles.pointed}>{words.hint}</span>
            <span className={styles.touched}>{words.hintOnTouch}</span>
          </>
        )}
      </p>
    </section>
  );
});
