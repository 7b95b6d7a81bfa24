import { type ReactElement, useId } from 'react';
import styles from './SettingsButton.module.css';

export interface SettingChoiceProps<Value extends string | boolean> {
  readonly legend: string;
  /** `heard`: its name where that of two would sound the same. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly heard?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One setting as a row of radio buttons. */
export function SettingChoice<Value extends string | boolean>(props: SettingChoiceProps<Value>): ReactElement {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label, heard }) => (
        <label key={String(value)}>
          <input
            type="radio"
            name={name}
            aria-label={heard}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
