import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const STYLES = join(import.meta.dirname, '..', '..', 'ui', 'styles');
const PACKAGES = join(import.meta.dirname, '..', '..', '..', 'node_modules');
const FONT = /url\("(@[^"]+\.woff2)"\)/g;

const fonts = readFileSync(join(STYLES, 'fonts.css'), 'utf8');

/** The site's faces and colours, and what is the review page's own. */
export const REVIEW_CSS = [
  fonts.replace(FONT, (_, path: string) => `url("/fonts/${basename(path)}")`),
  readFileSync(join(STYLES, 'tokens.css'), 'utf8'),
  readFileSync(join(import.meta.dirname, 'review.css'), 'utf8'),
].join('\n');

/** Font files by the path under which the styles ask for them. */
export const REVIEW_FONTS: ReadonlyMap<string, string> = new Map(
  [...fonts.matchAll(FONT)].map(([, path = '']) => [`/fonts/${basename(path)}`, join(PACKAGES, path)]),
);
