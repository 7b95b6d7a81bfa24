import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataVersion } from '../../exports/dataVersion.ts';
import type { Timeline } from '../../model/timeline.ts';

/** States of the data that were published and may have been cited, one file each, named by their version. */
export const VERSIONS_DIR = 'data/versions';

/** Throws when a file is not what its name says: a citation would then keep something else than it cited. */
export async function readVersions(dir: string): Promise<ReadonlyMap<string, Timeline>> {
  const names = await readdir(dir).catch(() => []);
  const versions = new Map<string, Timeline>();
  for (const name of names.filter(file => file.endsWith('.json')).sort()) {
    const timeline = JSON.parse(await readFile(join(dir, name), 'utf8')) as Timeline;
    const version = dataVersion(timeline);
    if (name !== `${version}.json`) {
      throw new Error(
        `${dir}/${name}: محتوى هذا الملف إصداره ${version}. أعد الملف كما كان، فقد يكون تقرير منشور استشهد به.`,
      );
    }
    versions.set(version, timeline);
  }
  return versions;
}
