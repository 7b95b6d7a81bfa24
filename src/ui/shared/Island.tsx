import type { ReactElement, ReactNode } from 'react';
import type { IslandName, IslandProps } from '../islands.ts';

export interface IslandElementProps<Name extends IslandName> {
  readonly name: Name;
  readonly props: IslandProps<Name>;
  /** What the island shows before it wakes; must equal its first render. */
  readonly children?: ReactNode;
}

/** A part of a prerendered page that a script brings to life; the rest of the page stays plain HTML. */
export function Island<Name extends IslandName>({ name, props, children }: IslandElementProps<Name>): ReactElement {
  return (
    <div data-island={name} data-props={JSON.stringify(props)}>
      {children}
    </div>
  );
}
