import { existsSync, renameSync, rmSync } from 'node:fs';
import { removeOnExit } from './removeOnExit.ts';

/** Where the site stands when it is built. */
export const OUT_DIR = 'dist';
/** Where it is built; it takes the place of the one before only when it is whole. Beside it, so that it can be moved. */
export const STAGE_DIR = '.dist.tmp';
const OLD_DIR = '.dist.old.tmp';
/** Where the renderer is built to before it runs; inside node_modules, so that it finds its packages. */
export const RENDERER_DIR = 'node_modules/.site-renderer';

/** Runs `build`, which fills the stage, and moves what it made into place. Interrupted or failing, all is as it was. */
export async function staged(build: () => Promise<void>): Promise<void> {
  const places = [STAGE_DIR, OLD_DIR, RENDERER_DIR];
  const releases = places.map(removeOnExit);
  // Only where a run was killed between the two moves below: the site of before is still whole.
  if (!existsSync(OUT_DIR) && existsSync(OLD_DIR)) renameSync(OLD_DIR, OUT_DIR);
  try {
    await build();
    rmSync(OLD_DIR, { recursive: true, force: true });
    // No signal is handled between the moves: nothing is awaited.
    if (existsSync(OUT_DIR)) renameSync(OUT_DIR, OLD_DIR);
    renameSync(STAGE_DIR, OUT_DIR);
  } finally {
    for (const place of places) clear(place);
    for (const release of releases) release();
  }
}

/** What cannot be taken away now is in nobody's way: the next run does it. */
function clear(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true });
  } catch {
    // The fault that ended the build is the one to tell.
  }
}
