import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataVersion } from '../../exports/dataVersion.ts';
import type { Timeline } from '../../model/timeline.ts';
import { TIMELINE_FILE } from '../loadSite.ts';
import { VERSIONS_DIR } from './versions.ts';

// Keeps the data as it is now, so that what reports cite of it stays published after the next extraction.
// With --check it writes nothing and fails when that has not been done: the last look before publishing.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const timeline = JSON.parse(await readFile(TIMELINE_FILE, 'utf8')) as Timeline;
const file = join(VERSIONS_DIR, `${dataVersion(timeline)}.json`);

if (existsSync(file)) {
  console.log(`هذا الإصدار محفوظ: ${file}`);
} else if (values.check) {
  console.error(`إصدار البيانات الحالي غير محفوظ. شغّل npm run keep وأضف ${file} إلى المستودع قبل النشر.`);
  process.exitCode = 1;
} else {
  await mkdir(VERSIONS_DIR, { recursive: true });
  await writeFile(file, `${JSON.stringify(timeline)}\n`);
  console.log(`حُفظ هذا الإصدار في ${file}. أضفه إلى المستودع قبل النشر.`);
}
