import type { ExtractResult } from '../extract.ts';

/** One line for programs: the timeline's own keys, `changes`, and `problems` also where there is no timeline. */
export function reportJson({ timeline, changes, problems }: ExtractResult): string {
  return `${JSON.stringify({ problems, changes, ...timeline })}\n`;
}
