import { formatEdtf, withDigits } from '../../arabic/formatDate.ts';
import { inReadersWords } from '../../arabic/readersWords.ts';
import { eventPath } from '../../model/links.ts';
import type { Settings } from '../settings/settings.ts';
import { KIND_SHAPES } from '../shared/kindShapes.ts';
import { href } from '../shared/site.ts';
import { STRINGS } from '../strings.ts';
import type { AxisItem } from './axisItems.ts';
import type { AxisCount } from './visibleItems.ts';

export interface ItemElements {
  /** The element of an item or count; the same one each time, so that redrawing never loses the focus. */
  readonly of: (id: string) => HTMLElement;
  /** Makes elements for these and forgets all others. */
  readonly keep: (items: readonly AxisItem[], counts: readonly AxisCount[]) => void;
  readonly mark: (chosen: string | undefined, hovered: string | undefined) => void;
  /** Returns whether the element took the focus: it cannot while it is out of sight. */
  readonly focus: (id: string) => boolean;
  /** Gives the focus back to the item that lost it because a redraw took it out of the document for a while. */
  readonly restoreFocus: () => void;
}

export interface ItemElementEvents {
  readonly onChoose: (id: string) => void;
  readonly onHover: (id: string | undefined) => void;
  /** A count was pressed: what it counts is to be shown one by one. */
  readonly onOpen: (count: AxisCount) => void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Links to the events, and buttons for counts of them, each made once. Of all of them one is in the tab order. */
export function createItemElements(events: ItemElementEvents, settings: Settings): ItemElements {
  const elements = new Map<string, HTMLElement>();
  const names = new Map<string, string>();
  let tabStop: string | undefined;
  let held: string | undefined;

  const setTabStop = (id: string | undefined): void => {
    const next = id !== undefined && elements.has(id) ? id : elements.keys().next().value;
    for (const [each, element] of elements) element.tabIndex = each === next ? 0 : -1;
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
    keep: (items, counts) => {
      const wanted = new Set([...items, ...counts].map(({ id }) => id));
      for (const id of elements.keys()) if (!wanted.has(id)) elements.delete(id);
      for (const item of items) {
        const element = elements.get(item.id) ?? linkTo(item, events, hold);
        if (names.get(item.id) !== item.name) fill(element, item);
        names.set(item.id, item.name);
        elements.set(item.id, element);
      }
      for (const count of counts) {
        if (!elements.has(count.id)) elements.set(count.id, buttonOf(count, settings, events.onOpen, hold));
      }
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
      if (!element) return false;
      element.focus({ preventScroll: true });
      scrollPageTo(element);
      return document.activeElement === element;
    },
    restoreFocus: () => {
      const element = held === undefined ? undefined : elements.get(held);
      if (element?.isConnected && document.activeElement === document.body) element.focus({ preventScroll: true });
    },
  };
}

/** In pixels: what the focus keeps between itself and the edges of the window. */
const CLEAR = 48;

/** The browser's own way would scroll what the library keeps in place. */
function scrollPageTo(element: HTMLElement): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  if (height > 0) scrollBy(0, Math.max(0, bottom + CLEAR - innerHeight) + Math.min(0, top - CLEAR));
}

type Hold = (id: string, isHeld: boolean) => void;

function linkTo(item: AxisItem, events: ItemElementEvents, hold: Hold): HTMLElement {
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
  link.addEventListener('focus', () => events.onHover(item.id));
  link.addEventListener('blur', () => events.onHover(undefined));
  holdFocus(link, item.id, hold);
  return link;
}

function holdFocus(element: HTMLElement, id: string, hold: Hold): void {
  element.addEventListener('focus', () => hold(id, true));
  element.addEventListener('blur', () => {
    // Taken out by a redraw it is not the reader who left.
    queueMicrotask(() => {
      if (element.isConnected) hold(id, false);
    });
  });
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
  title.dir = 'rtl';
  title.textContent = item.title;
  link.replaceChildren(icon, title);
}

/** A bar as high as its share, with the number on it. */
function buttonOf(count: AxisCount, settings: Settings, onOpen: (count: AxisCount) => void, hold: Hold): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'axis-count';
  button.dataset.count = count.id;
  button.style.setProperty('--share', String(count.share));
  const events = inReadersWords(STRINGS.events(count.count), settings);
  const name = STRINGS.axis.count(events, formatEdtf(count.edtf, settings));
  button.setAttribute('aria-label', name);
  // The eye finds no name of the month on the axis.
  button.title = name;
  button.textContent = withDigits(count.count, settings.digits);
  button.addEventListener('click', () => onOpen(count));
  holdFocus(button, count.id, hold);
  return button;
}
