import type { DatePreferences } from '../../arabic/datePreferences.ts';
import { type IsoDay, isIsoDay } from '../../model/calendar.ts';
import { type EmbedFilters, filterPairs, NO_FILTERS, parseFilters, passes, type Selectable } from './filters.ts';

/** How an embed looks and which events it shows, as its address says. */
export interface EmbedParams extends EmbedFilters {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly months: DatePreferences['months'];
  readonly digits: DatePreferences['digits'];
  /** Which way time runs on the axis. */
  readonly direction: 'rtl' | 'ltr';
  /** First and last day to show, both included. */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  /** The host's own words above a list or an axis. */
  readonly title?: string;
}

export const DEFAULT_PARAMS: EmbedParams = {
  theme: 'auto',
  months: 'both',
  digits: 'latin',
  direction: 'rtl',
  ...NO_FILTERS,
};

/** What each choice may be; the dialog offers the same. */
export const PARAM_CHOICES = {
  theme: ['auto', 'light', 'dark'],
  months: ['both', 'egyptian', 'levantine', 'maghrebi'],
  digits: ['latin', 'arabic'],
  direction: ['rtl', 'ltr'],
} as const satisfies { readonly [Key in keyof EmbedParams]?: readonly EmbedParams[Key][] };

/** Reads an address's query. What it does not know, and what is not a value of its own, is as if it were not there. */
export function parseParams(query: string): EmbedParams {
  const given = new URLSearchParams(query);
  const pick = <Choice extends string>(key: string, choices: readonly Choice[], otherwise: Choice): Choice =>
    choices.find(choice => choice === given.get(key)) ?? otherwise;
  const day = (key: 'from' | 'to') => {
    const value = given.get(key) ?? '';
    return isIsoDay(value) ? { [key]: value } : {};
  };
  return {
    theme: pick('theme', PARAM_CHOICES.theme, DEFAULT_PARAMS.theme),
    months: pick('months', PARAM_CHOICES.months, DEFAULT_PARAMS.months),
    digits: pick('digits', PARAM_CHOICES.digits, DEFAULT_PARAMS.digits),
    direction: pick('direction', PARAM_CHOICES.direction, DEFAULT_PARAMS.direction),
    ...day('from'),
    ...day('to'),
    ...heading(given.get('title') ?? ''),
    ...parseFilters(given),
  };
}

/** Longer would be a text, and no heading. Characters. */
export const LONGEST_TITLE = 120;

/** One line of plain words; nothing for none. */
export function heading(given: string): { readonly title?: string } {
  const title = Array.from(given.replace(/[\p{C}\s]+/gu, ' ').trim())
    .slice(0, LONGEST_TITLE)
    .join('');
  return title === '' ? {} : { title };
}

/** The query that says what differs from the defaults: `?theme=dark&from=2021-12-01`, or nothing. */
export function paramsQuery(params: EmbedParams): string {
  const { theme, months, digits, direction, from, to, title } = params;
  const said: Readonly<Record<string, string | undefined>> = {
    theme: theme === DEFAULT_PARAMS.theme ? undefined : theme,
    months: months === DEFAULT_PARAMS.months ? undefined : months,
    digits: digits === DEFAULT_PARAMS.digits ? undefined : digits,
    direction: direction === DEFAULT_PARAMS.direction ? undefined : direction,
    from,
    to,
    title: title === undefined ? undefined : encodeURIComponent(title),
    ...Object.fromEntries(filterPairs(params)),
  };
  const pairs = Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Whether there may be events that it leaves out. */
export function isPart(params: EmbedParams): boolean {
  return params.from !== undefined || params.to !== undefined || filterPairs(params).length > 0;
}

/** Whether an address asks for an event. `found`: ids of what its words find; nothing where it has none. */
export function selects(params: EmbedParams, event: Selectable, found?: ReadonlySet<string>): boolean {
  const { from, to } = params;
  return (
    (from === undefined || event.date.end >= from) &&
    (to === undefined || event.date.start <= to) &&
    passes(params, event, found)
  );
}
