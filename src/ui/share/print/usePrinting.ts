import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const listeners = new Set<() => void>();
let printing = false;

/** What is drawn for paper only must be there before the browser lays the page out for it. */
function turn(now: boolean): void {
  if (now === printing) return;
  printing = now;
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) listen();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

let listening = false;
function listen(): void {
  if (listening) return;
  listening = true;
  addEventListener('beforeprint', () => turn(true));
  addEventListener('afterprint', () => turn(false));
  // Print previews of developer tools and some browsers only change the medium.
  matchMedia('print').addEventListener('change', ({ matches }) => turn(matches));
}

/** Whether the page is being laid out for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
}
