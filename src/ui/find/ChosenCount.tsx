import type { ReactElement } from 'react';
import { withDigits } from '../../arabic/formatDate.ts';
import type { Settings } from '../settings/settings.ts';
import { STRINGS } from '../strings.ts';
import styles from './FindBar.module.css';

export interface ChosenCountProps {
  readonly count: number;
  readonly digits: Settings['digits'];
}

/** How many are chosen behind a button that is shut. */
export function ChosenCount({ count, digits }: ChosenCountProps): ReactElement {
  return (
    <span className={styles.badge}>
      <span className="visually-hidden">{STRINGS.find.chosen} </span>
      {withDigits(count, digits)}
    </span>
  );
}
