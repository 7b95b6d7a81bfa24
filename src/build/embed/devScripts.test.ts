import { EventEmitter } from 'node:events';
import type { ViteDevServer } from 'vite';
import { expect, it } from 'vitest';
import { devScripts } from './devScripts.ts';

// Protects work on frames with live updates: what their pages name must be there.
it('makes every file that frames and the pages around them ask for', { timeout: 60_000 }, async () => {
  const server = { config: { base: '/base/' }, watcher: new EventEmitter() } as unknown as ViteDevServer;
  const scriptAt = devScripts(server);
  for (const path of ['embed.js', 'embed/frame.js', 'embed/axisFrame.js', 'embed/search.js']) {
    expect((await scriptAt(path))?.content.length, path).toBeGreaterThan(500);
  }
  const style = String((await scriptAt('embed/frame.css'))?.content);
  const fonts = [...style.matchAll(/url\(\/base\/([^)]+)\)/g)].map(([, path]) => path as string);
  expect(new Set(fonts).size).toBe(3);
  for (const font of fonts) expect((await scriptAt(font))?.content.length, font).toBeGreaterThan(5000);
  expect(await scriptAt('embed/nothing.js')).toBeUndefined();
});
