import { inReadersWords } from '../../arabic/readersWords.ts';
import { readSettings } from './settings.ts';

// Elements with `data-dated` hold one text written with the default preferences. This is what it was.
const originals = new WeakMap<Element, string>();

function rewrite(element: Element): void {
  const original = originals.get(element) ?? element.textContent ?? '';
  originals.set(element, original);
  const wanted = inReadersWords(original, readSettings());
  if (element.textContent !== wanted) element.textContent = wanted;
}

/** Rewrites what stands on the page, except inside islands, which redraw themselves. */
export function rewriteDated(): void {
  for (const element of document.querySelectorAll('[data-dated]')) {
    if (element.closest('[data-island]') === null) rewrite(element);
  }
}

/** Rewrites each dated element once the parser has closed it, until the document is complete. */
export function watchDated(): void {
  const { months, digits } = readSettings();
  if (months === 'both' && digits === 'latin') return;
  // The newest element may still be growing; it waits until the next one, or the end, shows that it is closed.
  let newest: Element | undefined;
  const meet = (element: Element): void => {
    if (newest !== undefined && newest !== element) rewrite(newest);
    newest = element;
  };
  const observer = new MutationObserver(changes => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.hasAttribute('data-dated')) meet(node);
        for (const inner of node.querySelectorAll('[data-dated]')) meet(inner);
      }
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    observer.disconnect();
    if (newest !== undefined) rewrite(newest);
  });
}
