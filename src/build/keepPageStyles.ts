import type { Plugin } from 'vite';

/**
 * Keeps the styles of pages that no script draws. Vite drops a CSS module whose class names the client never reads, but
 * prerendered HTML reads them.
 */
export function keepPageStyles(): Plugin {
  return {
    name: 'keep-page-styles',
    enforce: 'post',
    transform: {
      filter: { id: /\.module\.css$/ },
      handler: code => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
  };
}
