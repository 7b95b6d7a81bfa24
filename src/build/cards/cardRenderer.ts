import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type MeasuredNode, type Node, Renderer } from '@takumi-rs/core';
import { CARD_FAMILY, type CardFonts, undrawable } from './cardFonts.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Turns node trees into PNG bytes, the same for the same tree. */
export interface CardRenderer {
  /** Where everything in a tree comes to stand, in pixels. */
  readonly measure: (node: Node) => Promise<MeasuredNode>;
  /** `scale`: pixels of the picture for one of the tree, both ways. */
  readonly png: (node: Node, size: Size, scale?: number) => Promise<Uint8Array>;
}

/** Wide enough for any line that is measured unbroken. */
const CANVAS = { width: 1_000_000 };

/** `cacheDir` keeps pictures by what they are made of: the tree, the fonts and the version of the renderer. */
export async function createCardRenderer(fonts: CardFonts, cacheDir: string): Promise<CardRenderer> {
  const renderer = new Renderer();
  for (const data of fonts.files) await renderer.registerFont({ name: CARD_FAMILY, data: Buffer.from(data) });
  const version = await rendererVersion();
  return {
    measure: node => renderer.measure(node, CANVAS),
    png: async (node, size, scale = 1) => {
      refuseMissingGlyphs(node, fonts);
      const key = createHash('sha256')
        .update(JSON.stringify([version, fonts.digest, size, scale, node]))
        .digest('hex');
      const file = join(cacheDir, `${key}.png`);
      const kept = await readFile(file).catch(() => undefined);
      if (kept) return kept;
      const [width, height] = [size.width * scale, size.height * scale];
      const png = await renderer.render(node, { width, height, devicePixelRatio: scale, format: 'png' });
      await keep(file, cacheDir, png);
      return png;
    },
  };
}

/** The package does not export its own description; it lies above the file that `require` finds. */
async function rendererVersion(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@takumi-rs/core');
  const root = main.slice(0, main.replaceAll('\\', '/').lastIndexOf('/core/') + 1 + 'core'.length);
  return (JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Written beside and moved into place, so that an interrupted build leaves no half picture behind. */
async function keep(file: string, cacheDir: string, png: Uint8Array): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
}

/** The renderer leaves characters out in silence; a card with holes in its title must not be published. */
function refuseMissingGlyphs(node: Node, fonts: CardFonts): void {
  for (const text of textsOf(node)) {
    const missing = undrawable(text, fonts);
    if (missing.length > 0) {
      throw new Error(
        `لا يرسم خطّ البطاقات هذه الحروف: ${missing.join('، ')} في «${text}». غيّر النص أو أضف خطاً يرسمها.`,
      );
    }
  }
}

function textsOf(node: Node): readonly string[] {
  if (node.type === 'text') return [node.text];
  return node.type === 'container' ? (node.children ?? []).flatMap(textsOf) : [];
}
