import arabicFont from '@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2?url';
import latinFont from '@fontsource-variable/readex-pro/files/readex-pro-latin-wght-normal.woff2?url';
import type { DatePreferences } from '../../arabic/datePreferences.ts';
import { fontCss } from '../../exports/axis/fontCss.ts';
import { axisSvg } from '../../exports/axis/svg.ts';
import type { Selection } from '../../exports/selection.ts';

/** Pixels across; a picture for paper has twice as many. */
const WIDTH = 1400;
const PNG_SCALE = 2;

export interface PictureWish {
  readonly dates: DatePreferences;
  readonly direction: 'rtl' | 'ltr';
}

/** The axis of a selection, with the page's own fonts inside, so that it looks the same wherever it is opened. */
export async function axisPictureSvg({ site, events }: Selection, wish: PictureWish): Promise<string> {
  const fonts = await Promise.all([arabicFont, latinFont].map(bytesOf));
  return axisSvg({ name: site.name, events }, { width: WIDTH, ...wish, fontCss: fontCss(fonts) });
}

async function bytesOf(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

export async function axisPicturePng(selection: Selection, wish: PictureWish): Promise<Blob> {
  const svg = new Blob([await axisPictureSvg(selection, wish)], { type: 'image/svg+xml' });
  const image = new Image();
  image.src = URL.createObjectURL(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * PNG_SCALE;
  canvas.height = image.naturalHeight * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png');
  });
}
