import { eventPath } from '../../model/links.ts';
import { KIND_SHAPES } from '../shared/kindShapes.ts';
import { href } from '../shared/site.ts';
import type { AxisItem } from './axisItems.ts';
import type { AxisBucket } from './visibleItems.ts';

export interface ItemElements {
  /** The element of an item or bucket; the same one each time, so that redrawing never loses the focus. */
  readonly of: (id: string) => HTMLElement;
  /** Makes elements for these and forgets all others. */
  readonly keep: (items: readonly AxisItem[], buckets: readonly AxisBucket[]) => void;
  readonly mark: (chosen: string | undefined, hovered: string | undefined) => void;
  /** Returns whether the element took the focus: it cannot while it is out of sight. */
  readonly focus: (id: string) => boolean;
  /** Gives the focus back to the item that lost it because a redraw took it out of the document for a while. */
  readonly restoreFocus: () => void;
}

export interface ItemElementEvents {
  readonly onChoose: (id: string) => void;
  readonly onHover: (id: string | undefined) => void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Links to the events, each made once. Of all of them one is in the tab order. */
export function createItemElements(events: ItemElementEvents): ItemElements {
  const elements = new Map<string, HTMLElement>();
  const names = new Map<string, string>();
  let tabStop: string | undefined;
  let held: string | undefined;

  const setTabStop = (id: string | undefined): void => {
    const next = id !== undefined && elements.has(id) ? id : firstLink(elements);
    for (const [each, element] of elements)
      if (element instanceof HTMLAnchorElement) element.tabIndex = each === next ? 0 : -1;
    tabStop = next;
  };

  const hold = (id: string, isHeld: boolean): void => {
    if (isHeld) {
      held = id;
      setTabStop(id);
    } else if (held === id) held = undefined;
  };

  return {
    of: id => elements.get(id) ?? document.createElement('span'),
    keep: (items, buckets) => {
      const wanted = new Set([...items, ...buckets].map(({ id }) => id));
      for (const id of elements.keys()) if (!wanted.has(id)) elements.delete(id);
      for (const item of items) {
        const element = elements.get(item.id) ?? linkTo(item, events, hold);
        if (names.get(item.id) !== item.name) fill(element, item);
        names.set(item.id, item.name);
        elements.set(item.id, element);
      }
      for (const { id, count } of buckets) if (!elements.has(id)) elements.set(id, bucketOf(count));
      setTabStop(tabStop);
    },
    mark: (chosen, hovered) => {
      for (const [id, element] of elements) {
        element.classList.toggle('axis-chosen', id === chosen);
        element.classList.toggle('axis-hovered', id === hovered);
        if (id === chosen) element.setAttribute('aria-current', 'true');
        else element.removeAttribute('aria-current');
      }
      if (chosen !== undefined && elements.has(chosen)) setTabStop(chosen);
    },
    focus: id => {
      setTabStop(id);
      const element = elements.get(id);
      element?.focus({ preventScroll: true });
      return element !== undefined && document.activeElement === element;
    },
    restoreFocus: () => {
      const element = held === undefined ? undefined : elements.get(held);
      if (element?.isConnected && document.activeElement === document.body) element.focus({ preventScroll: true });
    },
  };
}

function firstLink(elements: ReadonlyMap<string, HTMLElement>): string | undefined {
  for (const [id, element] of elements) if (element instanceof HTMLAnchorElement) return id;
  return undefined;
}

function linkTo(item: AxisItem, events: ItemElementEvents, hold: (id: string, isHeld: boolean) => void): HTMLElement {
  const link = document.createElement('a');
  link.className = 'axis-link';
  link.href = href(eventPath(item.id));
  link.dataset.event = item.id;
  link.draggable = false;
  link.addEventListener('click', event => {
    // With a modifier it is a link like any other; without, it chooses.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    events.onChoose(item.id);
  });
  link.addEventListener('pointerenter', () => events.onHover(item.id));
  link.addEventListener('pointerleave', () => events.onHover(undefined));
  link.addEventListener('focus', () => {
    hold(item.id, true);
    events.onHover(item.id);
  });
  link.addEventListener('blur', () => {
    events.onHover(undefined);
    // Taken out by a redraw it is not the reader who left.
    queueMicrotask(() => {
      if (link.isConnected) hold(item.id, false);
    });
  });
  return link;
}

function fill(link: HTMLElement, item: AxisItem): void {
  link.setAttribute('aria-label', item.name);
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', KIND_SHAPES[item.kind]);
  icon.append(path);
  const title = document.createElement('span');
  title.textContent = item.title;
  link.replaceChildren(icon, title);
}

function bucketOf(count: number): HTMLElement {
  const element = document.createElement('span');
  element.className = 'axis-count';
  element.textContent = String(count);
  return element;
}
