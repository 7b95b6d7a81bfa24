import type { FrameSearch } from './searchFrame.ts';

/** Beside this script lie the two files that searching takes. */
const home = (document.currentScript as HTMLScriptElement).src;

/** Ids of the events that words find; undefined where there are none, or where search could not be fetched. */
export async function foundBy(query: string): Promise<ReadonlySet<string> | undefined> {
  if (query === '') return undefined;
  try {
    await load('documents.js');
    await load('search.js');
    return await (self as FrameSearch).timelineSearch?.(query);
  } catch {
    return undefined;
  }
}

/** Classic scripts: a sandboxed frame has no origin to fetch modules or data with. */
function load(file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(file, home).href;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}
