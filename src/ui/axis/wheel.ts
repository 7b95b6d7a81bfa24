import type { AxisWindow } from './axisWindow.ts';
import { panned } from './axisWindow.ts';

/**
 * Sideways wheels pan, in the direction in which time runs; up and down stays with the page. The library mirrors neither
 * and takes both, so it gets to see only ctrl+wheel, which zooms. Returns how to stop listening.
 */
export function listenToWheel(
  container: HTMLElement,
  direction: 'rtl' | 'ltr',
  window: () => AxisWindow,
  setWindow: (window: AxisWindow) => void,
): () => void {
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey) return;
    event.stopPropagation();
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!isSideways) return;
    event.preventDefault();
    const part = sideways / Math.max(1, container.clientWidth);
    setWindow(panned(window(), direction === 'rtl' ? -part : part));
  };
  container.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => container.removeEventListener('wheel', onWheel, { capture: true });
}
