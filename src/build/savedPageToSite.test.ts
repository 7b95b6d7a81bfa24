import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Timeline } from '../model/timeline.ts';
import { copyProject } from './testing/projectCopy.ts';

// Protects the whole way of an editor: a page saved from a site, two commands, and its event has a page on the site, with
// the passage, the day and the article. The pages are from sites built in five different ways.
const FIXTURES = join(import.meta.dirname, 'add', 'fixtures', 'furniture');
const PAGES = [
  {
    file: 'arc-paper.html',
    event: '2022-02-01-blinken-lavrov-phone-call',
    says: 'بحث وزير الخارجية الأمريكي أنتوني بلينكن',
  },
  { file: 'blogspot.html', event: '2022-01-12', says: 'انتهى اجتماع مجلس الناتو وروسيا في بروكسل' },
  {
    file: 'table-of-lines.html',
    event: '2022-02-12-biden-putin-phone-call',
    says: 'حذّر الرئيس الأمريكي جو بايدن نظيره الروسي',
  },
  { file: 'vbulletin-thread.html', event: '2021-10-18', says: 'قال المتحدث باسم الكرملين دميتري بيسكوف يوم الاثنين' },
  { file: 'wordpress-classic.html', event: '2021-06-16-biden-putin-summit-geneva', says: 'خلال قمة جنيف يوم الأربعاء' },
] as const;

let dir: string;
let timeline: Timeline;
const run = (program: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', join('src', 'build', program), ...args], {
    cwd: dir,
    // As npm says where its user stands.
    env: { ...process.env, INIT_CWD: FIXTURES, VITEST: undefined, NODE_ENV: undefined },
  });

beforeAll(async () => {
  dir = copyProject();
  // A site without articles, so that all that is on it comes from the pages.
  for (const name of readdirSync(join(dir, 'data', 'articles'))) rmSync(join(dir, 'data', 'articles', name));
  await run('add.cli.ts', ...PAGES.map(({ file }) => file));
  await run('extract.cli.ts');
  await run('build.cli.ts', '--quiet');
  timeline = JSON.parse(readFileSync(join(dir, 'data', 'timeline.json'), 'utf8'));
}, 300_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('a saved page, after add, extract and build', () => {
  it.each(PAGES)('$file has its event on the site', ({ event: id, says }) => {
    const event = timeline.events.find(
      candidate => candidate.id.startsWith(id) && candidate.evidence.some(({ quote }) => quote.includes(says)),
    );
    expect(event).toBeDefined();
    const page = readFileSync(join(dir, 'dist', 'event', event?.id ?? '', 'index.html'), 'utf8');
    expect(page.replace(/<[^>]+>/g, '')).toContain(says);
    for (const { article } of event?.evidence ?? []) {
      expect(page).toContain(`article/${article}/`);
      expect(readFileSync(join(dir, 'dist', 'article', article, 'index.html'), 'utf8')).toContain('<mark');
    }
    expect(readFileSync(join(dir, 'dist', 'index.html'), 'utf8')).toContain(`event/${event?.id}/`);
  });

  it('is all that the site tells of', () => {
    expect(timeline.articles).toHaveLength(PAGES.length);
  });
});
