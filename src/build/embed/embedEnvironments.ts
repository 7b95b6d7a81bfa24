import type { EnvironmentOptions } from 'vite';
import { STAGE_DIR } from '../stage.ts';

const ENTRIES = {
  frame: { source: 'src/ui/embed/frame/frame.ts', file: 'embed/frame.js' },
  axisFrame: { source: 'src/ui/embed/frame/axisFrame.ts', file: 'embed/axisFrame.js' },
  searchFrame: { source: 'src/ui/embed/frame/searchFrame.ts', file: 'embed/search.js' },
  host: { source: 'src/ui/embed/host/embed.ts', file: 'embed.js' },
} as const;

export const EMBED_ENVIRONMENTS = Object.keys(ENTRIES) as readonly (keyof typeof ENTRIES)[];

/** Other people's pages name these files, so their names carry no hash. */
export function embedEnvironments(): Record<string, EnvironmentOptions> {
  return Object.fromEntries(
    Object.entries(ENTRIES).map(([name, { source, file }]) => [name, environment(name, source, file)]),
  );
}

function environment(name: string, source: string, file: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: STAGE_DIR,
      emptyOutDir: false,
      copyPublicDir: false,
      // Else a classic script would carry its styles and put them into the page, which the page's policy forbids.
      cssCodeSplit: false,
      rolldownOptions: {
        input: { [name]: source },
        output: {
          format: 'iife',
          entryFileNames: file,
          // Fonts fall together with those of the site, which have the same content and so the same name.
          assetFileNames: ({ names }) =>
            names.some(asset => asset.endsWith('.css')) ? 'embed/frame.css' : 'assets/[name]-[hash][extname]',
        },
      },
    },
  };
}
