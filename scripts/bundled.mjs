// Runs a TypeScript program of src/build as one bundle: node --max-semi-space-size=128 scripts/bundled.mjs src/build/x.cli.ts …
// The loader that runs the other programs gives every function its name each time it is made, in inner loops as well;
// without that the extraction takes a fifth less time (docs/extract-speed.md), and it starts sooner.
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from './setupLock.mjs';

const entry = resolve(process.argv[2] ?? '');
const file = join(root, '.cache', 'bundled', `${basename(entry, '.ts')}.mjs`);

/** Modules go on finding the files that lie beside their sources. */
const placesOfSources = {
  name: 'places-of-sources',
  transform: {
    filter: { code: /import\.meta\.(dirname|filename)/ },
    handler: (code, id) =>
      code
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
        .replaceAll('import.meta.filename', JSON.stringify(id)),
  },
};

const bundle = await rolldown({
  input: entry,
  platform: 'node',
  external: id => !id.startsWith('.') && !isAbsolute(id),
  plugins: [placesOfSources],
  logLevel: 'warn',
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
await bundle.close();

process.argv.splice(1, 2, file);
await import(pathToFileURL(file).href);
