import type { Bodies } from './annotations.ts';
import type { Selection } from './selection.ts';

/** Writes a selection as text. Most need the data alone; annotations quote around the passage and need the bodies. */
export type Exporter = (selection: Selection, bodies: Bodies) => string;

export interface ExportFormat {
  readonly id: string;
  /** In the menu. */
  readonly label: string;
  /** Of the whole timeline, under `data/`. */
  readonly file: string;
  readonly mediaType: string;
  readonly needsBodies?: true;
  /** Loaded when first asked for: some bring a library. */
  readonly load: () => Promise<Exporter>;
}

/** In the order of the menu: for reading, for reference managers, for spreadsheets and calendars, for programs. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'footnote',
    label: 'حاشية بالعربية',
    file: 'citations.txt',
    mediaType: 'text/plain',
    load: async () => (await import('./footnote.ts')).toFootnotes,
  },
  {
    id: 'markdown',
    label: 'Markdown بحواشٍ',
    file: 'events.md',
    mediaType: 'text/markdown',
    load: async () => (await import('./markdown.ts')).toMarkdown,
  },
  {
    id: 'html',
    label: 'HTML للّصق في مستند',
    file: 'events.html',
    mediaType: 'text/html',
    load: async () => (await import('./html.ts')).toHtml,
  },
  {
    id: 'bibtex',
    label: 'BibTeX',
    file: 'events.bib',
    mediaType: 'application/x-bibtex',
    load: async () => (await import('./bibtex.ts')).toBibtex,
  },
  {
    id: 'ris',
    label: 'RIS (\u200fEndNote أو Mendeley\u200f)',
    file: 'events.ris',
    mediaType: 'application/x-research-info-systems',
    load: async () => (await import('./ris.ts')).toRis,
  },
  {
    id: 'csl',
    label: 'CSL-JSON (\u200fZotero أو Pandoc\u200f)',
    file: 'events.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    load: async () => (await import('./csl.ts')).toCslJson,
  },
  {
    id: 'csv',
    label: 'CSV لجداول البيانات',
    file: 'events.csv',
    mediaType: 'text/csv',
    load: async () => (await import('./csv.ts')).toCsv,
  },
  {
    id: 'ics',
    label: 'تقويم (ICS)',
    file: 'calendar.ics',
    mediaType: 'text/calendar',
    load: async () => (await import('./ics.ts')).toIcs,
  },
  {
    id: 'json',
    label: 'JSON',
    file: 'events.json',
    mediaType: 'application/json',
    load: async () => (await import('./json.ts')).toJson,
  },
  {
    id: 'timelinejs',
    label: 'TimelineJS',
    file: 'timelinejs.json',
    mediaType: 'application/json',
    load: async () => (await import('./timelineJs.ts')).toTimelineJs,
  },
  {
    id: 'annotations',
    label: 'تعليقات W3C على النصوص',
    file: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    needsBodies: true,
    load: async () => (await import('./annotations.ts')).toAnnotations,
  },
  {
    id: 'atom',
    label: 'تغذية Atom',
    file: 'feed.atom',
    mediaType: 'application/atom+xml',
    load: async () => (await import('./feeds.ts')).toAtom,
  },
  {
    id: 'jsonfeed',
    label: 'تغذية JSON Feed',
    file: 'feed.json',
    mediaType: 'application/feed+json',
    load: async () => (await import('./feeds.ts')).toJsonFeed,
  },
];

/** Exports are UTF-8; CSV brings its own byte order mark. */
export function contentType({ mediaType }: ExportFormat): string {
  return `${mediaType};charset=utf-8`;
}
