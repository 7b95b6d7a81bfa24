import type { ChangeGroups, NewArticle } from './changeGroups.ts';

/** What came of a new article. */
export function yieldText({ events, passages, reason }: NewArticle): string {
  const parts = [
    ...(events.length > 0 ? [`أحداث جديدة: ${events.length}`] : []),
    ...(passages > 0 ? [`شواهد على غيرها: ${passages}`] : []),
  ];
  if (parts.length > 0) return parts.join('، ');
  return reason === undefined ? 'بلا أحداث.' : `بلا أحداث: ${reason}`;
}

/** Passages that came or went, counted: one by one they are too many to be read. */
export function passageTexts({ newPassages, lostPassages }: ChangeGroups): readonly string[] {
  return [
    ...(newPassages > 0 ? [`شواهد جديدة على أحداث كانت: ${newPassages}`] : []),
    ...(lostPassages > 0 ? [`شواهد سقطت عن أحداثها: ${lostPassages}`] : []),
  ];
}
