import { type CitationRecord, citationRecords } from './records.ts';
import type { Selection } from './selection.ts';

/** RIS as EndNote, Zotero and Mendeley read it: CRLF lines of a tag, two spaces, a dash and a value. */
export function toRis(selection: Selection): string {
  return citationRecords(selection).map(entry).join('\r\n');
}

function entry(record: CitationRecord): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', record.type === 'event' ? 'ELEC' : 'NEWS'],
    ['ID', record.key],
    ['TI', record.title],
    ['T2', record.container],
    ['PY', record.issued.slice(0, 4)],
    ['DA', record.issued.replaceAll('-', '/')],
    ['CY', record.place],
    ['UR', record.url],
    ['LA', 'ar'],
    ['N1', record.note],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]));
  return `${written.join('')}ER  - \r\n`;
}
