import type { ReactElement, ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { type IslandName, type IslandProps, islandPrefix } from '../islands.ts';

export interface IslandElementProps<Name extends IslandName> {
  readonly name: Name;
  readonly props: IslandProps<Name>;
  /** What the island shows before it wakes; must equal its first render. */
  readonly children?: ReactNode;
}

/**
 * A part of a prerendered page that a script brings to life; the rest of the page stays plain HTML. It is rendered as a
 * tree of its own, as it will be hydrated, so that generated ids agree.
 */
export function Island<Name extends IslandName>({ name, props, children }: IslandElementProps<Name>): ReactElement {
  const html = children === undefined ? '' : renderToString(children, { identifierPrefix: islandPrefix(name) });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React rendered it in the line above
  return <div data-island={name} data-props={JSON.stringify(props)} dangerouslySetInnerHTML={{ __html: html }} />;
}
