/** Their content is no text to read. */
export const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'marquee',
  'textarea',
]);
/** What surrounds an article rather than being it; a header within one is its own. */
export const FURNITURE = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button', 'menu', 'dialog']);
/** Elements that have a header of their own. */
export const OWNERS = new Set(['article', 'main']);
/** They part no lines. */
export const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup time u wbr'.split(' '),
);
