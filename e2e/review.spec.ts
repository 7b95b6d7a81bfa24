import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject } from '../src/build/testing/projectCopy.ts';
import { axeFaults } from './axeFaults.ts';

// Protects the editor's desk in a browser: what changed is told passage by passage, accepted or corrected by a click,
// written with its reason, and a decision that does not fit says why.
// One desk for all: each test starts the program anew otherwise.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

let dir: string;
let server: ChildProcess;
let origin: string;

test.beforeAll(async () => {
  dir = copyProject();
  // As if the last article had just been added.
  const name = '2022-02-16-kremlin-welcomes-talks';
  const article = join(dir, 'data', 'articles', `${name}.md`);
  const text = readFileSync(article);
  rmSync(article);
  await run('extract.cli.ts');
  writeFileSync(article, text);
  server = start('review.cli.ts');
  const said = String((await once(server.stdout as NodeJS.ReadableStream, 'data'))[0]);
  origin = /http:\S+:\d+\//.exec(said)?.[0] ?? said;
});

test.afterAll(async () => {
  server.kill('SIGINT');
  await once(server, 'exit');
  rmSync(dir, { recursive: true, force: true });
});

function start(program: string): ChildProcess {
  const args = ['--import', 'tsx', join('src', 'build', program)];
  return spawn(process.execPath, args, {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: String(Number(process.env.E2E_PORT ?? 4310) + 60) },
  });
}

async function run(program: string): Promise<void> {
  const child = start(program);
  child.stdout?.resume();
  await once(child, 'exit');
}

const curation = (): string => readFileSync(join(dir, 'data', 'curation.yaml'), 'utf8');

test('a change is told, accepted and corrected', async ({ page }) => {
  await page.goto(origin);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('مراجعة الخط الزمني');
  await expect(page.locator('.changes li').first()).toContainText('مقال جديد');
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }

  const card = page.locator('main > section article').first();
  const id = (await card.getAttribute('id')) ?? '';
  await expect(card.locator('mark.trigger').first()).toBeVisible();
  await card.getByRole('button', { name: 'أقرّ هذه القراءة' }).click();
  await expect(page.getByRole('status')).toContainText('كُتب القرار');
  const accepted = page.locator(`article[id="${id}"]`);
  await expect(accepted).toContainText('أُقرّ في');
  await expect(accepted.getByRole('button', { name: 'أقرّ هذه القراءة' })).toHaveCount(0);
  expect(curation()).toContain('pin:');

  const other = page.locator('main > section article:not(.accepted)').first();
  await other.locator('.correct > summary').click();
  await other.getByLabel('العنوان').fill('عنوان صحّحه المحرّر');
  await other.locator('.correct').getByLabel('السبب').first().fill('أوضح للقارئ.');
  await other.getByRole('button', { name: 'صحّح', exact: true }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'عنوان صحّحه المحرّر' })).toBeVisible();
  expect(curation()).toContain('title: عنوان صحّحه المحرّر');

  const before = curation();
  const wrong = page.locator('main > section article').last();
  await wrong.locator('.correct > summary').click();
  await wrong.getByLabel('المكان').fill('atlantis');
  await wrong.locator('.correct').getByLabel('السبب').first().fill('سبب.');
  await wrong.getByRole('button', { name: 'صحّح', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('atlantis');
  expect(curation()).toBe(before);
});

test('an event that is hidden leaves the editor where it was, and is brought back', async ({ page }) => {
  await page.goto(origin);
  const cards = page.locator('main > section article');
  const ids = await cards.evaluateAll(all => all.map(({ id }) => id));
  const [hidden = '', next = ''] = ids.slice(-2);
  const card = page.locator(`article[id="${hidden}"]`);
  await card.locator('.correct > summary').click();
  const form = card.locator('.correct form').last();
  await form.getByLabel('السبب').fill('خارج الموضوع.');
  await form.getByRole('button', { name: 'أخفِ الحدث' }).click();
  await expect(page).toHaveURL(new RegExp(`#${next}$`));
  const beside = page.locator(`article[id="${next}"]`);
  await expect(beside.getByRole('status')).toContainText('أُخفي');
  await expect(beside.getByRole('status')).toBeInViewport();
  await expect(beside.getByRole('heading', { level: 3 })).toBeInViewport();
  await expect(card).toHaveCount(0);

  await page.locator('.decisions > summary').click();
  await expect(page.locator('.decisions li').first()).toContainText('خارج الموضوع.');
  await beside.getByRole('button', { name: 'تراجع' }).click();
  await expect(card.getByRole('status')).toContainText('أُلغي القرار');
  expect(curation()).not.toContain('hide:');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(origin);
    await page.locator('.decisions > summary').click();
    const card = page.locator('main > section article').first();
    for (const summary of await card.locator('summary').all()) if (await summary.isVisible()) await summary.click();
    expect(await axeFaults(page)).toEqual([]);
  });
}
