import type { ReactElement } from 'react';
import { Dialog } from '../shared/Dialog.tsx';
import { STRINGS } from '../strings.ts';
import { SettingChoice } from './SettingChoice.tsx';
import styles from './SettingsButton.module.css';
import { SETTING_CHOICES, type Settings, writeSettings } from './settings.ts';
import { useSettings } from './useSettings.ts';

const words = STRINGS.settings;

/** Opens the reader's choices: month names, digits, Hijri, theme, direction of the axis. */
export function SettingsButton(): ReactElement {
  const settings = useSettings();
  const set = (change: Partial<Settings>): void => writeSettings({ ...settings, ...change });
  return (
    <Dialog open={words.open} title={words.title} isNarrow>
      {() => (
        <>
          <SettingChoice
            legend={words.months}
            options={SETTING_CHOICES.months.map(value => ({ value, label: words.monthChoices[value] }))}
            value={settings.months}
            onChange={months => set({ months })}
          />
          <SettingChoice
            legend={words.digits}
            options={SETTING_CHOICES.digits.map(value => ({
              value,
              label: words.digitChoices[value],
              heard: words.digitNames[value],
            }))}
            value={settings.digits}
            onChange={digits => set({ digits })}
          />
          <SettingChoice
            legend={words.hijri}
            options={SETTING_CHOICES.hijri.map(value => ({ value, label: words.hijriChoices[`${value}`] }))}
            value={settings.hijri}
            onChange={hijri => set({ hijri })}
          />
          <SettingChoice
            legend={words.theme}
            options={SETTING_CHOICES.theme.map(value => ({ value, label: words.themeChoices[value] }))}
            value={settings.theme}
            onChange={theme => set({ theme })}
          />
          <SettingChoice
            legend={words.axis}
            options={SETTING_CHOICES.axis.map(value => ({ value, label: words.axisChoices[value] }))}
            value={settings.axis}
            onChange={axis => set({ axis })}
          />
          <p className={styles.kept}>{words.kept}</p>
        </>
      )}
    </Dialog>
  );
}
