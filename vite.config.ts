import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { embedEnvironments } from './src/build/embed/embedEnvironments.ts';
import { keepPageStyles } from './src/build/keepPageStyles.ts';
import { readSiteOptions } from './src/build/siteOptions.ts';
import { sitePlugin } from './src/build/sitePlugin.ts';
import { RENDERER_DIR, STAGE_DIR } from './src/build/stage.ts';

const options = readSiteOptions(process.env);

export default defineConfig({
  base: options.base,
  appType: 'custom',
  define: { 'import.meta.env.SITE_ORIGIN': JSON.stringify(options.origin) },
  plugins: [react(), keepPageStyles(), sitePlugin(options)],
  environments: {
    client: {
      build: {
        outDir: STAGE_DIR,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: ['index.html'],
        },
      },
    },
    // Runs before the first paint, so it is one classic script without imports.
    early: {
      consumer: 'client',
      build: {
        outDir: STAGE_DIR,
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { early: 'src/ui/settings/early.ts' },
          output: { format: 'iife', entryFileNames: 'assets/[name]-[hash].js' },
        },
      },
    },
    // Pages in frames, and the pages around them, take one small classic script each, under names that stay.
    ...embedEnvironments(),
    ssr: {
      build: {
        outDir: RENDERER_DIR,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { input: { render: 'src/build/render.ts' }, output: { entryFileNames: '[name].js' } },
      },
    },
  },
});
