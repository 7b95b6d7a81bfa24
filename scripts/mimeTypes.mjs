/** By the end of a file's name: what is sent as UTF-8, and what is bytes. */
export const TEXT = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  ics: 'text/calendar',
  json: 'application/json',
  map: 'application/json',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

export const BINARY = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

/** The media type of a file by its name's end, and whether it is text, worth compressing. */
export function mimeType(name) {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (extension in TEXT) return { type: `${TEXT[extension]}; charset=utf-8`, isText: true };
  return { type: BINARY[extension] ?? 'application/octet-stream', isText: false };
}
