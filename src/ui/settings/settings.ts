import { type DatePreferences, DEFAULT_DATE_PREFERENCES } from '../../arabic/datePreferences.ts';

/** What a reader may choose; kept in this browser only. */
export interface Settings extends DatePreferences {
  readonly theme: 'auto' | 'light' | 'dark';
  /** Which way time runs on the axis. */
  readonly axis: 'rtl' | 'ltr';
}

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_DATE_PREFERENCES, theme: 'auto', axis: 'rtl' };

/** What each setting may be: kept texts that say anything else fall back to the default. */
export const SETTING_CHOICES: { readonly [Key in keyof Settings]: readonly Settings[Key][] } = {
  months: ['both', 'egyptian', 'levantine', 'maghrebi'],
  digits: ['latin', 'arabic'],
  hijri: [false, true],
  theme: ['auto', 'light', 'dark'],
  axis: ['rtl', 'ltr'],
};

const STORAGE_KEY = 'settings';
const CHANGED = 'settingschange';

/** Never throws: what cannot be read is as if it had not been kept. */
export function parseSettings(kept: string | null): Settings {
  let found: Readonly<Record<string, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(kept ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) found = parsed as Record<string, unknown>;
  } catch {
    // A broken text is no reason to greet the reader with an error.
  }
  const pick = <Key extends keyof Settings>(key: Key): Settings[Key] => {
    const choices: readonly Settings[Key][] = SETTING_CHOICES[key];
    return choices.find(choice => choice === found[key]) ?? DEFAULT_SETTINGS[key];
  };
  return {
    months: pick('months'),
    digits: pick('digits'),
    hijri: pick('hijri'),
    theme: pick('theme'),
    axis: pick('axis'),
  };
}

let current: Settings | undefined;

/** The reader's settings; the same object until they change. */
export function readSettings(): Settings {
  if (current === undefined) {
    let kept: string | null = null;
    try {
      kept = localStorage.getItem(STORAGE_KEY);
    } catch {
      // Storage may be forbidden; the defaults serve.
    }
    // Who chose nothing has the very settings that pages are printed with: nothing is worked out twice.
    current = kept === null ? DEFAULT_SETTINGS : parseSettings(kept);
  }
  return current;
}

export function writeSettings(settings: Settings): void {
  current = settings;
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(settings));
  } catch {
    // They then last until the page is left.
  }
  showSettings(settings);
  announce(settings);
}

/** The early script is a bundle of its own with its own `current`, so the event carries the settings. */
function announce(settings: Settings): void {
  dispatchEvent(new CustomEvent(CHANGED, { detail: settings }));
}

/** Calls `listener` when settings change here or in another window; returns how to stop. */
export function onSettingsChange(listener: () => void): () => void {
  const fromElsewhere = (event: StorageEvent): void => {
    if (event.key !== STORAGE_KEY) return;
    current = parseSettings(event.newValue);
    showSettings(current);
    announce(current);
  };
  const onChanged = (event: Event): void => {
    if (event instanceof CustomEvent) current = event.detail as Settings;
    listener();
  };
  addEventListener(CHANGED, onChanged);
  addEventListener('storage', fromElsewhere);
  return () => {
    removeEventListener(CHANGED, onChanged);
    removeEventListener('storage', fromElsewhere);
  };
}

/** Puts what style sheets need on `<html>`. */
export function showSettings({ theme, hijri, digits }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
  dataset.digits = digits;
  dataset.hijri = hijri ? 'shown' : 'hidden';
}
