import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataVersion } from '../../exports/dataVersion.ts';
import type { Timeline } from '../../model/timeline.ts';
import { TIMELINE_FILE } from '../loadSite.ts';
import { VERSIONS_DIR } from './versions.ts';

// Keeps the data as it is now, so that what reports cite of it stays published after the next extraction.
const timeline = JSON.parse(await readFile(TIMELINE_FILE, 'utf8')) as Timeline;
const file = join(VERSIONS_DIR, `${dataVersion(timeline)}.json`);
await mkdir(VERSIONS_DIR, { recursive: true });
await writeFile(file, `${JSON.stringify(timeline)}\n`);
console.log(`حُفظ هذا الإصدار في ${file}. أضفه إلى المستودع قبل النشر.`);
