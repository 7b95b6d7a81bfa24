import { describe, expect, it } from 'vitest';
import { absoluteUrl, readSiteOptions } from './siteOptions.ts';

// Protects links that leave the site: they must hold under any host and folder.
describe('readSiteOptions', () => {
  it('serves from the root when nothing is set', () => {
    expect(readSiteOptions({}).base).toBe('/');
  });

  it.each(['docs', '/docs', 'docs/', '/docs/', '//docs//'])('takes %s as the same folder', path => {
    expect(readSiteOptions({ BASE_PATH: path }).base).toBe('/docs/');
  });

  it('takes the folder from the address unless told otherwise', () => {
    expect(readSiteOptions({ SITE_URL: 'https://example.org/a/b' }).base).toBe('/a/b/');
    expect(readSiteOptions({ SITE_URL: 'https://example.org/a', BASE_PATH: '/c' }).base).toBe('/c/');
  });

  it('makes absolute links, also for ids in Arabic', () => {
    const options = readSiteOptions({ SITE_URL: 'https://example.org', BASE_PATH: '/docs' });
    expect(absoluteUrl(options, 'event/a/')).toBe('https://example.org/docs/event/a/');
    expect(absoluteUrl(options, 'article/خبر/')).toBe('https://example.org/docs/article/%D8%AE%D8%A8%D8%B1/');
  });
});
