import type { Draft } from './draft.ts';

const KEYS = ['title', 'publisher', 'published', 'publishedNote', 'url'] as const;

/** The article file of a draft. A JSON string is a YAML string. */
export function formatArticle(draft: Draft): string {
  const lines = KEYS.flatMap(key => {
    const value = draft[key];
    if (value === undefined) return [];
    return [`${key}: ${key === 'published' ? value : JSON.stringify(value)}`];
  });
  return `---\n${lines.map(line => `${line}\n`).join('')}---\n${draft.body}`;
}
