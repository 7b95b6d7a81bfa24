import type { ReactElement } from 'react';
import { weekdayName } from '../../arabic/formatDate.ts';
import { isIsoDay, partsOf } from '../../model/calendar.ts';
import type { EventDate } from '../../model/timeline.ts';
import { Dated } from '../shared/Dated.tsx';
import styles from './RowDate.module.css';

/**
 * The day of a row, large enough to run the eye along: number and weekday of an exact day, first and last number of a
 * range within one month. Vaguer dates have no number. To the ear the row says them all in words.
 */
export function RowDate({ date }: { readonly date: EventDate }): ReactElement {
  if (!isIsoDay(date.edtf)) {
    return (
      <div className={styles.day} aria-hidden="true">
        <span className={styles.range}>
          <Dated>{daysInOneMonth(date)}</Dated>
        </span>
      </div>
    );
  }
  return (
    <div className={styles.day} aria-hidden="true">
      <span className={styles.number}>
        <Dated>{String(partsOf(date.edtf).day)}</Dated>
      </span>
      <span className={styles.weekday}>{weekdayName(date.edtf)}</span>
    </div>
  );
}

function daysInOneMonth({ start, end, precision }: EventDate): string {
  const isWithin = precision === 'range' && start.slice(0, 7) === end.slice(0, 7);
  return isWithin ? `${partsOf(start).day}–${partsOf(end).day}` : '؟';
}
