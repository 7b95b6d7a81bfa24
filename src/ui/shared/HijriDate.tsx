import type { ReactElement } from 'react';
import { formatHijri } from '../../arabic/formatDate.ts';
import type { IsoDay } from '../../model/calendar.ts';
import { useSettings } from '../settings/useSettings.ts';
import { Dated } from './Dated.tsx';

export interface HijriDateProps {
  readonly start: IsoDay;
  readonly end?: IsoDay;
  readonly say?: (date: string) => string;
  readonly className?: string | undefined;
}

/** The Hijri date: printed into every page, seen by readers who want it, and worked out in the browser for them alone. */
export function HijriDate({ start, end = start, say = date => date, className }: HijriDateProps): ReactElement {
  const { hijri } = useSettings();
  const isWanted = hijri || import.meta.env.SSR;
  const words = (): string => (start === end ? formatHijri(start) : `${formatHijri(start)} – ${formatHijri(end)}`);
  return (
    <span data-hijri-date="" className={className}>
      <Dated>{isWanted ? say(words()) : ''}</Dated>
    </span>
  );
}
