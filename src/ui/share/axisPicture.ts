import arabicFont from '@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2?url';
import latinFont from '@fontsource-variable/readex-pro/files/readex-pro-latin-wght-normal.woff2?url';
import type { DatePreferences } from '../../arabic/datePreferences.ts';
import { fontCss } from '../../exports/axis/fontCss.ts';
import { INK } from '../../exports/axis/ink.ts';
import { layoutAxis } from '../../exports/axis/layout.ts';
import type { AxisMetrics } from '../../exports/axis/metrics.ts';
import { axisSvg } from '../../exports/axis/svg.ts';
import { type AxisWord, axisWords } from '../../exports/axis/words.ts';
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

/** The same as pixels: marks as a picture, words set with the fonts of this page, which a picture alone would load late. */
export async function axisPicturePng({ site, events }: Selection, wish: PictureWish): Promise<Blob> {
  const options = { width: WIDTH, ...wish };
  const layout = layoutAxis(events, options);
  const canvas = document.createElement('canvas');
  canvas.width = layout.width * PNG_SCALE;
  canvas.height = Math.ceil(layout.height) * PNG_SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gave no canvas');
  context.scale(PNG_SCALE, PNG_SCALE);
  context.drawImage(await drawn(axisSvg({ name: site.name, events }, { ...options, wordless: true })), 0, 0);
  await setWords(context, axisWords(layout), layout.metrics);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png');
  });
}

async function drawn(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  URL.revokeObjectURL(image.src);
  return image;
}

async function setWords(
  context: CanvasRenderingContext2D,
  words: readonly AxisWord[],
  { fontSize, row }: AxisMetrics,
): Promise<void> {
  const font = (bold: boolean): string => `${bold ? 700 : 400} ${fontSize}px "Naskh Digits", "Readex Pro", sans-serif`;
  const text = words.map(word => word.text).join('');
  await Promise.all([document.fonts.load(font(false), text), document.fonts.load(font(true), text)]);
  context.direction = 'rtl';
  context.textBaseline = 'middle';
  context.strokeStyle = INK.paper;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  for (const word of words) {
    context.font = font(word.bold);
    context.fillStyle = word.color;
    context.textAlign = word.edge;
    const y = word.top + row / 2;
    if (word.edged) context.strokeText(word.text, word.x, y);
    context.fillText(word.text, word.x, y);
    if (!word.struck) continue;
    const { width } = context.measureText(word.text);
    context.fillRect(word.edge === 'right' ? word.x - width : word.x, y, width, 1);
  }
}
