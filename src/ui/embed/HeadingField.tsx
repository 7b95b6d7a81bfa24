import type { ReactElement } from 'react';
import { CHOOSER_STRINGS } from './chooserStrings.ts';
import styles from './EmbedChooser.module.css';
import { type EmbedParams, heading, LONGEST_TITLE } from './params.ts';

export interface HeadingFieldProps {
  readonly params: EmbedParams;
  readonly onChange: (params: EmbedParams) => void;
}

/** The host's own words above the list or the axis. Taken over when the field is left: every change loads the preview anew. */
export function HeadingField({ params, onChange }: HeadingFieldProps): ReactElement {
  const { title, ...rest } = params;
  return (
    <label className={styles.heading}>
      {CHOOSER_STRINGS.heading}
      <input
        type="text"
        dir="auto"
        maxLength={LONGEST_TITLE}
        defaultValue={title}
        onBlur={({ target }) => onChange({ ...rest, ...heading(target.value) })}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
    </label>
  );
}
