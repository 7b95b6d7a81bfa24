import type { ReactElement } from 'react';
import { isIsoDay } from '../../model/calendar.ts';
import { CHOOSER_STRINGS } from './chooserStrings.ts';
import styles from './EmbedChooser.module.css';
import type { EmbedParams } from './params.ts';

export interface DayRangeFieldsProps {
  readonly params: EmbedParams;
  readonly onChange: (params: EmbedParams) => void;
}

/** First and last day; an empty field sets no bound. */
export function DayRangeFields({ params, onChange }: DayRangeFieldsProps): ReactElement {
  const field = (key: 'from' | 'to'): ReactElement => (
    <label className={styles.day}>
      {CHOOSER_STRINGS[key]}
      <input
        type="date"
        value={params[key] ?? ''}
        onChange={({ target }) => {
          const { [key]: _, ...others } = params;
          onChange(isIsoDay(target.value) ? { ...others, [key]: target.value } : others);
        }}
      />
    </label>
  );
  return (
    <div className={styles.days}>
      {field('from')}
      {field('to')}
    </div>
  );
}
