import type { ReactElement } from 'react';
import { formatDay, formatEdtf, formatHijri, weekdayName } from '../../arabic/formatDate.ts';
import { isIsoDay, partsOf } from '../../model/calendar.ts';
import type { EventDate } from '../../model/timeline.ts';
import { Dated } from '../shared/Dated.tsx';
import styles from './RowDate.module.css';

/** The day of a row: number and weekday for exact days, what was said for vague dates. */
export function RowDate({ date }: { readonly date: EventDate }): ReactElement {
  if (!isIsoDay(date.edtf)) {
    return (
      <div className={styles.vague}>
        <Dated>{formatEdtf(date.edtf)}</Dated>
      </div>
    );
  }
  return (
    <div className={styles.day}>
      <span className={styles.number} aria-hidden="true">
        <Dated>{String(partsOf(date.edtf).day)}</Dated>
      </span>
      <span className={styles.weekday} aria-hidden="true">
        {weekdayName(date.edtf)}
      </span>
      <span className="visually-hidden">
        <Dated dateTime={date.edtf}>{formatDay(date.edtf, undefined, { weekday: true })}</Dated>
      </span>
      <span className={styles.hijri} data-hijri-date="">
        <Dated>{formatHijri(date.edtf)}</Dated>
      </span>
    </div>
  );
}
