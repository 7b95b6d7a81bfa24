import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** The interface's own family; each file holds one script. */
const FILES = ['readex-pro-arabic-wght-normal.woff2', 'readex-pro-latin-wght-normal.woff2'];

export const CARD_FAMILY = 'Readex Pro';

export interface CardFonts {
  readonly files: readonly Uint8Array[];
  /** Changes when any of the files does. */
  readonly digest: string;
  /** Whether some file draws the character. */
  readonly draws: (codePoint: number) => boolean;
}

export function readCardFonts(): CardFonts {
  const require = createRequire(import.meta.url);
  const files = FILES.map(name => readFileSync(require.resolve(`@fontsource-variable/readex-pro/files/${name}`)));
  const digest = createHash('sha256');
  for (const file of files) digest.update(file);
  const fonts = files.map(file => create(file) as Font);
  return {
    files,
    digest: digest.digest('hex'),
    draws: codePoint => fonts.some(font => font.hasGlyphForCodePoint(codePoint)),
  };
}

/** Characters of a text that no font draws, each once, as `U+XXXX`. What only shapes or spaces text needs no glyph. */
export function undrawable(text: string, fonts: Pick<CardFonts, 'draws'>): readonly string[] {
  const missing = Array.from(text).filter(
    char => !/[\s\p{Cf}]/u.test(char) && !fonts.draws(char.codePointAt(0) as number),
  );
  return [...new Set(missing)].map(
    char => `U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
