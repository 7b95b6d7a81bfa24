import { rmSync } from 'node:fs';

const paths = new Set<string>();
let listening = false;

/**
 * Removes the file or folder `path` when the process ends in any way that lets it say goodbye, Ctrl+C among them.
 * The returned function calls that off.
 */
export function removeOnExit(path: string): () => void {
  if (!listening) {
    listening = true;
    process.on('exit', removeAll);
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      process.once(signal, () => process.exit(code));
    }
  }
  paths.add(path);
  return () => {
    paths.delete(path);
  };
}

function removeAll(): void {
  for (const path of paths) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // A folder that another thread is still writing to; the next run clears it.
    }
  }
}
