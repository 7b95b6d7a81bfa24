import { type ReactElement, useId, useRef } from 'react';
import { formatDay } from '../../arabic/formatDate.ts';
import { inReadersWords } from '../../arabic/readersWords.ts';
import type { IsoDay } from '../../model/calendar.ts';
import { useSettings } from '../settings/useSettings.ts';
import { STRINGS } from '../strings.ts';
import styles from './AsOfSlider.module.css';

export interface AsOfSliderProps {
  /** Days on which articles appeared, in order. */
  readonly days: readonly IsoDay[];
  readonly value: IsoDay | undefined;
  readonly onChange: (day: IsoDay | undefined) => void;
}

const words = STRINGS.asOf;

/** Goes back to what could be known on a day of reporting. The last stop is all that is known. */
export function AsOfSlider({ days, value, onChange }: AsOfSliderProps): ReactElement | null {
  const settings = useSettings();
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  if (days.length < 2) return null;
  // A day between two reports shows what the report before it had told.
  const at = value === undefined ? days.length : days.findLastIndex(day => day <= value);
  const say = (index: number): string => {
    const day = days[index];
    if (day === undefined) return index < 0 ? words.before : words.all;
    return formatDay(day, settings);
  };
  return (
    <div className={styles.slider} data-needs-script="">
      <label htmlFor={id} className={styles.label}>
        {words.label}
      </label>
      <input
        ref={slider}
        id={id}
        type="range"
        min={0}
        max={days.length}
        step={1}
        value={Math.max(0, at)}
        aria-valuetext={say(at)}
        onChange={event => onChange(days[Number(event.target.value)])}
      />
      {/* The slider itself says so when it is moved; once is enough. */}
      <output htmlFor={id} className={styles.said} aria-live="off">
        {value === undefined ? words.hint : inReadersWords(say(at), settings)}
      </output>
      {value !== undefined && (
        <button
          type="button"
          className={styles.reset}
          onClick={() => {
            // The button goes, and the focus would be nowhere.
            slider.current?.focus();
            onChange(undefined);
          }}
        >
          {words.reset}
        </button>
      )}
    </div>
  );
}
