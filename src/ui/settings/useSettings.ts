import { useSyncExternalStore } from 'react';
import { DEFAULT_SETTINGS, onSettingsChange, readSettings, type Settings } from './settings.ts';

/** The reader's settings, kept up to date. Prerendered HTML is written with the defaults. */
export function useSettings(): Settings {
  return useSyncExternalStore(onSettingsChange, readSettings, () => DEFAULT_SETTINGS);
}
