import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataVersion } from '../../exports/dataVersion.ts';
import type { Selection } from '../../exports/selection.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import { selectionOf } from '../selectionOf.ts';
import type { Site } from '../site.ts';

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

/** All that pinned addresses lead to, each with its own events: the versions that were kept, and the data as it is. */
export function pinnedSelections(site: Pick<Site, 'timeline' | 'options' | 'kept'>): readonly Selection[] {
  const current = selectionOf(site);
  const kept = site.kept.map(timeline => selectionOf({ ...site, timeline }));
  return [...kept.filter(({ version }) => version !== current.version), current];
}

/** Said at every build of data that was not kept: addresses pinned to it would end with the next extraction. */
export function unkeptProblem({ timeline, kept }: Pick<Site, 'timeline' | 'kept'>): readonly Problem[] {
  const version = dataVersion(timeline);
  if (kept.some(older => dataVersion(older) === version)) return [];
  return [
    {
      severity: 'warning',
      code: 'version/not-kept',
      file: join(VERSIONS_DIR, `${version}.json`),
      message: 'إصدار البيانات الحالي غير محفوظ: الروابط المثبّتة عليه تزول مع الاستخراج التالي.',
      remedy: 'قبل النشر شغّل npm run keep وأضف هذا الملف إلى المستودع.',
    },
  ];
}
