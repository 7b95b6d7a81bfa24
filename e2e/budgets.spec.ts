import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';

const KB = 1000;
const assets = readdirSync('dist/assets');
const gz = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
const weigh = (pattern: RegExp): number =>
  assets.filter(name => pattern.test(name)).reduce((sum, name) => sum + gz(join('dist/assets', name)), 0);
const pagesBelow = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap(entry => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? pagesBelow(path) : entry.name === 'index.html' ? [path] : [];
  });

// Protects slow connections: what a page may weigh, compressed, in kilobytes of 1000 bytes.
test('the axis weighs at most 125 kB and its style comes with it', () => {
  expect(weigh(/^visAxis-.*\.js$/)).toBeLessThanOrEqual(125 * KB);
});

test('HTML and CSS of every page weigh at most 40 kB', () => {
  const css = weigh(/^index-.*\.css$/);
  const pages = [
    'dist/index.html',
    'dist/about/index.html',
    ...pagesBelow('dist/event'),
    ...pagesBelow('dist/article'),
  ];
  for (const page of pages) expect(gz(page) + css, page).toBeLessThanOrEqual(40 * KB);
});

test('fonts weigh at most 110 kB in all', () => {
  const fonts = assets.filter(name => name.endsWith('.woff2')).map(name => statSync(join('dist/assets', name)).size);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(110 * KB);
});

for (const [name, path] of [
  ['the timeline', '/'],
  ['an event', `/event/${pagesBelow('dist/event')[0]?.split(/[\\/]/)[2]}/`],
] as const) {
  test(`${name} runs at most 95 kB of script before the axis`, async ({ page }) => {
    const scripts = new Set<string>();
    let isAxisAsked = false;
    page.on('request', request => {
      const { pathname } = new URL(request.url());
      isAxisAsked ||= pathname.includes('visAxis');
      if (pathname.endsWith('.js') && !isAxisAsked) scripts.add(pathname);
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const bytes = [...scripts].reduce((sum, script) => sum + gz(join('dist', script)), 0);
    expect(bytes, [...scripts].join(' ')).toBeGreaterThan(0);
    expect(bytes, [...scripts].join(' ')).toBeLessThanOrEqual(95 * KB);
  });
}

// What is not in the first view must not hold up what is: on a slow line everything shares it.
test('fonts are asked for before the style sheet, what comes later after them', () => {
  const tags = (path: string): string[] => readFileSync(path, 'utf8').match(/<(link|script)\b[^>]*>/g) ?? [];
  const timeline = tags('dist/index.html');
  const fonts = timeline.filter(tag => tag.includes('as="font"'));
  expect(fonts).toHaveLength(3);
  const styles = timeline.findIndex(tag => tag.includes('rel="stylesheet"'));
  for (const font of fonts) expect(timeline.indexOf(font)).toBeLessThan(styles);
  const later = timeline.filter(tag => tag.includes('fetchpriority="low"'));
  expect(later.map(tag => /noto-naskh|timeline\.json|type="module"/.exec(tag)?.[0])).toEqual([
    'noto-naskh',
    'timeline.json',
    'type="module"',
  ]);
  // Where sources speak from the first line on, their face is wanted at once.
  const event = tags(pagesBelow('dist/event')[0] as string).filter(tag => tag.includes('fetchpriority="low"'));
  expect(event.join()).not.toContain('as="font"');
});
