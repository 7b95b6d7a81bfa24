import { type ReactElement, type ReactNode, useEffect } from 'react';
import { takeHeldClick } from './heldClicks.ts';

export interface AwakeProps {
  /** Where the island stands in the page. */
  readonly element: HTMLElement;
  readonly children: ReactNode;
}

/** Marks an island as awake once it listens, and makes the press again that came too early. */
export function Awake({ element, children }: AwakeProps): ReactElement {
  useEffect(() => {
    element.dataset.awake = '';
    takeHeldClick(element)?.click();
  }, [element]);
  return <>{children}</>;
}
