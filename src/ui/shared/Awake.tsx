import { type ReactElement, type ReactNode, useEffect } from 'react';
import { repeatTyping, takeHeldClick } from './heldInput.ts';

export interface AwakeProps {
  /** Where the island stands in the page. */
  readonly element: HTMLElement;
  readonly children: ReactNode;
}

/** Marks an island as awake once it listens, and repeats what was typed and pressed too early. */
export function Awake({ element, children }: AwakeProps): ReactElement {
  useEffect(() => {
    element.dataset.awake = '';
    repeatTyping(element);
    takeHeldClick(element)?.click();
  }, [element]);
  return <>{children}</>;
}
