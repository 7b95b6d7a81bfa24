import type { FileSource } from './page.ts';

/** The data as it is, for programs. */
export const dataFiles: FileSource = ({ timeline }) => [
  { path: 'data/timeline.json', content: `${JSON.stringify(timeline)}\n` },
];
