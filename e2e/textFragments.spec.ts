import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bodyPath } from '../src/exports/annotations.ts';
import { escapeMarkup } from '../src/exports/markup.ts';
import { textFragmentFor } from '../src/exports/textFragment.ts';
import { publishedTimeline } from './published.ts';

// Protects links to publishers: the browsers' own matching, as its reference implementation does it, finds every passage
// of every article where the fragment says, and nowhere else.
const timeline = publishedTimeline();
const polyfill = readFileSync(
  join(createRequire(import.meta.url).resolve('text-fragments-polyfill/package.json'), '../src/text-fragment-utils.js'),
  'utf8',
);

test('every passage is found once by its text fragment', async ({ page }) => {
  let made = 0;
  for (const { id } of timeline.articles) {
    const body = readFileSync(join(import.meta.dirname, '../dist', bodyPath(id)), 'utf8');
    const paragraphs = body.split('\n').map(line => `<p>${escapeMarkup(line)}</p>`);
    await page.setContent(`<!doctype html><meta charset="utf-8"><body dir="rtl">${paragraphs.join('')}</body>`);
    await page.addScriptTag({
      type: 'module',
      content: `${polyfill};window.find = hash => processFragmentDirectives(parseFragmentDirectives(getFragmentDirectives(hash))).text[0].map(mark => mark.textContent).join('')`,
    });
    await page.waitForFunction('window.find');
    const passages = timeline.events.flatMap(({ evidence }) => evidence).filter(({ article }) => article === id);
    for (const passage of passages) {
      const fragment = textFragmentFor(body, passage);
      if (fragment === undefined) continue;
      made++;
      const found = await page.evaluate(
        hash => (window as unknown as { find: (hash: string) => string }).find(hash),
        fragment,
      );
      const words = (text: string): string => text.replace(/\s+/g, '');
      expect(words(found), fragment).toContain(words(passage.quote).replace(/[^\p{L}\p{N}]+$/u, ''));
      await page.evaluate(() => {
        for (const mark of document.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
        document.body.normalize();
      });
    }
  }
  expect(made).toBeGreaterThan(timeline.events.length);
});
