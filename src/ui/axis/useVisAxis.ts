import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Settings } from '../settings/settings.ts';
import type { AxisItem } from './axisItems.ts';
import type { VisAxis } from './visAxis.ts';

export interface VisAxisProps {
  readonly items: readonly AxisItem[];
  readonly settings: Settings;
  readonly chosen?: string | undefined;
  readonly hovered?: string | undefined;
  readonly onChoose?: ((id: string) => void) | undefined;
  readonly onHover?: ((id: string | undefined) => void) | undefined;
  /** Called when the axis is drawn, and when it will not be: what may wait for it need not wait any longer. */
  readonly onSettled?: (() => void) | undefined;
}

/** From 48rem on there is room for lanes; below, a strip serves better and the axis is not even fetched. */
const WIDE = '(width >= 48rem)';

const load = () => import('./visAxis.ts');
// On its way while the page awakes; whether it has arrived shows when it is drawn.
if (typeof matchMedia === 'function' && matchMedia(WIDE).matches) load().catch(() => undefined);

/** `drawing`: in place but not yet shown, since the library takes a few passes to settle. */
export type AxisState = 'waiting' | 'drawing' | 'ready' | 'failed';

/** Loads the axis when there is room for it, keeps it up to date, and takes it down. */
export function useVisAxis(
  container: RefObject<HTMLDivElement | null>,
  props: VisAxisProps,
): { readonly axis: VisAxis | undefined; readonly state: AxisState } {
  const [axis, setAxis] = useState<VisAxis>();
  const [state, setState] = useState<AxisState>('waiting');
  const isWide = useIsWide();
  const latest = useRef(props);
  latest.current = props;
  const { settings, items, chosen, hovered } = props;
  const hasItems = items.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when its words or direction change; items follow below
  useEffect(() => {
    if (isWide === false) latest.current.onSettled?.();
    if (!isWide || !hasItems) return;
    let made: VisAxis | undefined;
    let isGone = false;
    load().then(
      ({ createVisAxis }) => {
        if (isGone || !container.current) return;
        // The library measures while it draws, so its place must be there first.
        flushSync(() => setState('drawing'));
        requestAnimationFrame(() => {
          if (isGone || !container.current) return;
          made = createVisAxis(container.current, latest.current.items, settings, {
            onChoose: id => latest.current.onChoose?.(id),
            onHover: id => latest.current.onHover?.(id),
          });
          setAxis(made);
          requestAnimationFrame(() => requestAnimationFrame(() => isGone || settle('ready')));
        });
      },
      () => settle('failed'),
    );
    function settle(now: AxisState): void {
      setState(now);
      latest.current.onSettled?.();
    }
    return () => {
      isGone = true;
      setAxis(undefined);
      made?.destroy();
    };
  }, [container, isWide, hasItems, settings.axis, settings.months, settings.digits]);

  useEffect(() => axis?.update(items, chosen, hovered), [axis, items, chosen, hovered]);
  return { axis, state };
}

/** Undefined before anybody has looked. */
function useIsWide(): boolean | undefined {
  const [isWide, setIsWide] = useState<boolean>();
  useEffect(() => {
    const query = matchMedia(WIDE);
    const update = (): void => setIsWide(query.matches);
    update();
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return isWide;
}
