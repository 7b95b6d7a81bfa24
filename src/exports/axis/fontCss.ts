const CHUNK = 0x8000;

/** `@font-face` rules that carry WOFF2 files inside them. */
export function fontCss(files: readonly Uint8Array[]): string {
  return files
    .map((bytes, at) => {
      // One family a file: without `unicode-range` the second of a family would replace the first.
      const family = at === 0 ? 'Readex Pro' : `Readex Pro ${at + 1}`;
      return `@font-face{font-family:"${family}";font-weight:160 700;src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2")}`;
    })
    .join('');
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
