/** How a reader wants dates written. Names of months differ by country; «both» serves all of them. */
export interface DatePreferences {
  readonly months: 'both' | 'egyptian' | 'levantine' | 'maghrebi';
  readonly digits: 'latin' | 'arabic';
  /** Whether the Hijri date is shown beside the Gregorian one. */
  readonly hijri: boolean;
}

/** What published data and first visits use. */
export const DEFAULT_DATE_PREFERENCES: DatePreferences = { months: 'both', digits: 'latin', hijri: false };

/** Writes the digits of a text or number the way the reader wants them, and the percent sign that goes with them. */
export function withDigits(text: string | number, digits: DatePreferences['digits']): string {
  const latin = String(text);
  if (digits === 'latin') return latin;
  return latin.replace(/[0-9]/g, digit => String.fromCharCode(0x0660 + Number(digit))).replace(/(?<=[٠-٩])%/g, '٪');
}
