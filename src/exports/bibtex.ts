import { partsOf } from '../model/calendar.ts';
import { type CitationRecord, citationRecords } from './records.ts';
import type { Selection } from './selection.ts';

/** Characters that TeX reads as commands. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  _: '\\_',
  $: '\\$',
};

function escaped(text: string): string {
  return text.replace(/[\\{}~^%#&_$]/g, char => ESCAPES[char] as string);
}

/** UTF-8, for biblatex with biber; `year` and `month` stand beside `date` for older styles. */
export function toBibtex(selection: Selection): string {
  return citationRecords(selection).map(entry).join('\n');
}

function entry(record: CitationRecord): string {
  const { year, month } = partsOf(record.issued);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', escaped(record.title)],
    [record.type === 'event' ? 'organization' : 'publisher', optional(record.container)],
    ['date', record.issued],
    ['year', String(year)],
    ['month', String(month)],
    ['eventdate', record.happened && eventDate(record.happened)],
    ['venue', optional(record.place)],
    ['url', record.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['langid', 'arabic'],
    ['note', optional(record.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@online{${record.key.replace(/[^\p{L}\p{N}_:.-]/gu, '-')},\n${lines.join('')}}\n`;
}

function optional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escaped(text);
}

function eventDate({ start, end }: { readonly start: string; readonly end: string }): string {
  return start === end ? start : `${start}/${end}`;
}
