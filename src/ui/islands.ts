import { createElement, type ReactElement } from 'react';
import { SettingsButton } from './settings/SettingsButton.tsx';
import type { ShareToolsProps } from './share/ShareTools.tsx';
import { loadTimeline } from './shared/loadTimeline.ts';

/**
 * Every island by name: how to load what it shows, from the properties written into the page. Properties must survive JSON.
 * Adding one is a line here and an `<Island>` on a page.
 */
export const ISLANDS = {
  // On every page, so it comes with the script of every page.
  settings: async (_: Record<string, never>): Promise<ReactElement> => createElement(SettingsButton),
  timeline: async (_: Record<string, never>): Promise<ReactElement> => {
    const [{ TimelineIsland }, timeline] = await Promise.all([import('./timeline/TimelineIsland.tsx'), loadTimeline()]);
    return createElement(TimelineIsland, { timeline });
  },
  share: async (props: ShareToolsProps): Promise<ReactElement> => {
    const { ShareTools } = await import('./share/ShareTools.tsx');
    return createElement(ShareTools, props);
  },
} as const satisfies Record<string, (props: never) => Promise<ReactElement>>;

/** Keeps ids of one island apart from those of another on the same page. */
export function islandPrefix(name: IslandName): string {
  return `${name}-`;
}

export type IslandName = keyof typeof ISLANDS;
export type IslandProps<Name extends IslandName> = Parameters<(typeof ISLANDS)[Name]>[0];
