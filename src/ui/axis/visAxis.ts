/**
 * The only file that knows vis-timeline, but for what it is told once (`visOptions.ts`). It draws what `visibleItems`
 * leaves and reports what the reader does; all decisions are made outside. Each cure for a fault of the library says which one.
 */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './visAxis.css';
import { DataSet } from 'vis-data/esnext';
import { type DataItem, type TimelineOptions, Timeline as VisTimeline } from 'vis-timeline/esnext';
import type { Settings } from '../settings/settings.ts';
import { createItemElements } from './axisElements.ts';
import type { AxisItem } from './axisItems.ts';
import { type AxisWindow, longestWindow, openingWindow } from './axisWindow.ts';
import { hideStrayLabels } from './hideStrayLabels.ts';
import { labelRoom } from './labelRoom.ts';
import { fitLanes } from './lanesInSight.ts';
import { type LaneRow, lanesOf } from './lanesOf.ts';
import { nameLanes } from './nameLanes.ts';
import { mendTicks } from './tickElements.ts';
import { beginningNames } from './tickLabels.ts';
import { needsTwoLines } from './twoLines.ts';
import { toVisCount, toVisItem, type VisItem } from './visItems.ts';
import { type AxisCount, visibleItems } from './visibleItems.ts';
import { optionsOf } from './visOptions.ts';
import { listenToWheel } from './wheel.ts';

/** In pixels of the usual text size, as the style sheet has it. */
const LANE_COLUMN = 136;

export interface VisAxisEvents {
  readonly onChoose: (id: string) => void;
  readonly onHover: (id: string | undefined) => void;
}

export interface VisAxis {
  readonly update: (items: readonly AxisItem[], chosen: string | undefined, hovered: string | undefined) => void;
  /** What it shows, or is about to. */
  readonly window: () => AxisWindow;
  /** How wide the part without the names of lanes is, in pixels of the usual text size. */
  readonly room: () => number;
  /** What stands in place of single items where there are too many of them. */
  readonly counts: () => readonly AxisCount[];
  readonly setWindow: (window: AxisWindow, animate: boolean) => void;
  /** Puts the keyboard focus on an item that `window` shows. */
  readonly focus: (id: string) => void;
  readonly destroy: () => void;
}

/** Draws an axis into `container`. Times are UTC throughout, so that no time zone moves a day. */
export function createVisAxis(
  container: HTMLElement,
  first: readonly AxisItem[],
  settings: Settings,
  events: VisAxisEvents,
): VisAxis {
  let items = first;
  let chosen: string | undefined;
  /** What the keyboard went to last: drawn even among counts. */
  let visited: string | undefined;
  const elements = createItemElements({ ...events, onOpen: open }, settings);
  const lanes = new DataSet<LaneRow>(lanesOf(first));
  const start = openingWindow(items, labelRoom(items, room()));
  let longest = longestWindow(items);
  let visible = visibleItems(items, start);
  elements.keep(visible.items, visible.counts);
  const shown = new DataSet<DataItem>(visItems());
  const isInTwoLines = settings.months === 'both' && needsTwoLines(room(), start);
  container.toggleAttribute('data-two-lines', isInTwoLines);
  // The library places by transforms alone, so from the edge at which its box begins.
  container.dir = settings.axis;
  const timeline = new VisTimeline(
    container,
    shown as never,
    lanes as never,
    {
      ...optionsOf(settings, isInTwoLines),
      // Left to itself, the first fit with groups misplaces all items for a second.
      start: start.start,
      end: start.end,
      zoomMax: longest,
      template: (data?: DataItem) => elements.of(String(data?.id)),
      // Left to itself, the height stays that of the first, empty drawing.
      onInitialDrawComplete: () => {
        fitLanes(timeline, lanes.getIds().map(String)[0]);
        timeline.redraw();
      },
    } as TimelineOptions,
  );

  // Names of lanes and dates stand apart from what they belong to: to the ear they are loose words.
  for (const words of container.querySelectorAll('.vis-labelset, .vis-panel.vis-top')) {
    words.setAttribute('aria-hidden', 'true');
  }
  nameLanes(timeline, lanes.get());

  const window = (): AxisWindow => {
    const { start: from, end: to } = timeline.getWindow();
    return { start: from.getTime(), end: to.getTime() };
  };
  /** What the axis is on its way to: another press goes on from there, not from where the movement has come. */
  let goal: AxisWindow | undefined;
  const setWindow = (to: AxisWindow, animate: boolean): void => {
    const animation = animate && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    goal = animation ? to : undefined;
    timeline.setWindow(to.start, to.end, { animation });
  };
  const draw = (): void => {
    visible = visibleItems(items, window(), [chosen, visited]);
    elements.keep(visible.items, visible.counts);
    const wanted = visItems();
    const ids = new Set(wanted.map(({ id }) => id));
    shown.remove(shown.getIds().filter(id => !ids.has(String(id))));
    shown.update(wanted.filter(item => !isSame(shown.get(item.id), item)));
    timeline.setSelection(chosen !== undefined && ids.has(chosen) ? [chosen] : []);
  };
  const report = (): void => {
    const { start: from, end: to } = window();
    container.dataset.start = String(from);
    container.dataset.end = String(to);
  };
  timeline.on('rangechanged', () => {
    goal = undefined;
    draw();
    report();
  });
  timeline.on('changed', elements.restoreFocus);
  timeline.on('changed', () => {
    mendTicks(container, beginningNames(timeline.getWindow().start, settings));
    hideStrayLabels(container, visible.items, window());
  });
  const stopWheel = listenToWheel(container, settings.axis, window, to => setWindow(to, false));

  function room(): number {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    return container.clientWidth / rem - LANE_COLUMN;
  }
  function visItems(): VisItem[] {
    return [...visible.items.map(toVisItem), ...visible.counts.map(toVisCount)];
  }
  function focus(id: string): void {
    visited = id;
    draw();
    if (elements.focus(id)) return;
    // Out of sight it is not in the document yet, and the library draws only with the next frame. Until then the axis
    // itself holds the focus, so that no key is lost.
    container.focus({ preventScroll: true });
    const settle = (): void => {
      if (elements.focus(id) || document.activeElement !== container) timeline.off('changed', settle);
    };
    timeline.on('changed', settle);
    timeline.redraw();
  }
  /** Comes so close that the stretch fills the axis, and goes on to its first event. */
  function open({ lane, start: from, end }: AxisCount): void {
    const inside = items.find(item => item.lane === lane && item.start >= from && item.start < end);
    setWindow({ start: from, end }, false);
    if (inside) focus(inside.id);
  }

  return {
    update: (next, nextChosen, hovered) => {
      items = next;
      chosen = nextChosen;
      if (longest !== longestWindow(items)) {
        longest = longestWindow(items);
        timeline.setOptions({ zoomMax: longest });
      }
      const wanted = lanesOf(items);
      lanes.update(wanted);
      nameLanes(timeline, wanted);
      draw();
      // Last, so that no item is left in a lane that is gone.
      lanes.remove(lanes.getIds().filter(id => !wanted.some(lane => lane.id === id)));
      report();
      elements.mark(chosen, hovered);
    },
    window: () => goal ?? window(),
    room,
    counts: () => visible.counts,
    setWindow,
    focus,
    destroy: () => {
      stopWheel();
      timeline.destroy();
    },
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
