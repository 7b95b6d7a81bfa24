import type { Head, HeadTag } from './page.ts';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, char => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] as string);

const attributes = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');

function tagHtml({ tag, attributes: all, text }: HeadTag): string {
  if (tag === 'meta' || tag === 'link') return `<${tag}${attributes(all)}>`;
  // Inside a data block only `<` could end the element; JSON and CSS both read the escape.
  return `<${tag}${attributes(all)}>${(text ?? '').replaceAll('<', '\\u003c')}</${tag}>`;
}

/** The inside of `<head>` that belongs to one page. */
export function headHtml(head: Head, added: readonly HeadTag[]): string {
  const description: HeadTag[] = head.description
    ? [{ tag: 'meta', attributes: { name: 'description', content: head.description } }]
    : [];
  return [
    `<title>${escapeHtml(head.title)}</title>`,
    ...[...description, ...(head.tags ?? []), ...added].map(tagHtml),
  ].join('\n    ');
}
