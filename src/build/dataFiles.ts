import type { FileSource } from './page.ts';
import { timelineSchema } from './timelineSchema.ts';

/** The data as it is, for programs, and what it is made of. */
export const dataFiles: FileSource = ({ timeline }) => [
  { path: 'data/timeline.json', content: `${JSON.stringify(timeline)}\n` },
  { path: 'data/timeline.schema.json', content: `${JSON.stringify(timelineSchema(), null, 2)}\n` },
];
