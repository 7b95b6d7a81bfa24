import type { HeadTag } from '../page.ts';

export function meta(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { name, content } };
}

/** As Open Graph has it. */
export function property(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { property: name, content } };
}

/** The same thing in another form. */
export function alternate(type: string, href: string, title: string): HeadTag {
  return { tag: 'link', attributes: { rel: 'alternate', type, href, title } };
}
