import type { LaneRow } from './lanesOf.ts';

interface Lane {
  readonly dom: { readonly foreground: HTMLElement };
}

/** The library writes the name of a lane beside it only: here the lane itself is called so, for those who hear it. */
export function nameLanes(timeline: object, lanes: readonly LaneRow[]): void {
  const { groups } = (timeline as { readonly itemSet: { readonly groups: Readonly<Record<string, Lane>> } }).itemSet;
  for (const { id, content } of lanes) {
    const lane = groups[id]?.dom.foreground;
    lane?.setAttribute('role', 'group');
    lane?.setAttribute('aria-label', content);
  }
}
