import type { ReactElement } from 'react';
import { formatHijri } from '../../arabic/formatDate.ts';
import type { IsoDay } from '../../model/calendar.ts';
import { useSettings } from '../settings/useSettings.ts';
import { Dated } from './Dated.tsx';

export interface HijriDateProps {
  readonly day: IsoDay;
  /** Puts the date into words around it. */
  readonly say?: (date: string) => string;
  readonly className?: string | undefined;
}

/** The Hijri date: printed into every page, seen by readers who want it, and worked out in the browser for them alone. */
export function HijriDate({ day, say = date => date, className }: HijriDateProps): ReactElement {
  const { hijri } = useSettings();
  return (
    <span data-hijri-date="" className={className}>
      <Dated>{hijri || import.meta.env.SSR ? say(formatHijri(day)) : ''}</Dated>
    </span>
  );
}
