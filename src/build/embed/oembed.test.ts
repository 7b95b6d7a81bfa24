import { Ajv } from 'ajv';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TIMELINE } from '../../exports/hostile.fixture.ts';
import { parseParams } from '../../ui/embed/params.ts';
import { shareHead } from '../head/shareHead.ts';
import type { SiteFile } from '../page.ts';
import { allPages } from '../render.ts';
import type { Site } from '../site.ts';
import { HOSTILE_SITE } from '../testing/hostileSite.ts';
import { oembedFiles } from './oembedFiles.ts';

// Protects what content systems get when an address of ours is pasted into them, whichever page it is of.
const ROOT = 'https://timeline.example/base/';
const site: Site = { ...HOSTILE_SITE, redirects: [{ from: 'gone-talks', title: 'محادثات' }] };
const files = new Map(
  (oembedFiles(site) as readonly SiteFile[]).map(({ path, content }) => [path, JSON.parse(String(content))]),
);
const frameOf = (path: string): Element => {
  const frame = parseHTML(files.get(path)?.html ?? '').document.querySelector('iframe');
  if (!frame) throw new Error(`${path} has no frame`);
  return frame;
};

const text = { type: 'string', minLength: 1 };
const url = { type: 'string', pattern: '^https?://' };
const size = { type: 'integer', minimum: 1 };
const validate = new Ajv().compile({
  type: 'object',
  // The last three, which the specification leaves free, are what lists of links show.
  required: ['type', 'version', 'html', 'width', 'height', 'thumbnail_url', 'thumbnail_width', 'thumbnail_height'],
  additionalProperties: false,
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: text,
    author_name: text,
    author_url: url,
    provider_name: text,
    provider_url: url,
    cache_age: size,
    html: { type: 'string', pattern: '^<iframe ' },
    width: size,
    height: size,
    thumbnail_url: url,
    thumbnail_width: size,
    thumbnail_height: size,
  },
  // The specification: all three or none.
  dependencies: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
    thumbnail_width: ['thumbnail_url'],
    thumbnail_height: ['thumbnail_url'],
  },
});

it.each([...files.keys()])('answers in %s as the specification of oEmbed 1.0 wants it', path => {
  validate(files.get(path));
  expect(validate.errors).toBeNull();
});

const pages = allPages(site).filter(({ path }) => path !== '404.html');
const answerOf = (path: string): string | undefined => {
  const tags = shareHead({ path, head: { title: 'عنوان' } }, site).filter(
    ({ attributes }) => attributes.type === 'application/json+oembed',
  );
  expect(tags).toHaveLength(1);
  const [tag] = tags;
  const answer = decodeURI(tag?.attributes.href ?? '').replace(ROOT, '');
  expect(tag?.attributes.title).toBe(files.get(answer)?.title);
  return answer;
};

it.each(pages.map(({ path }) => path))('is found from the page /%s', path => {
  expect(files.has(answerOf(path) ?? '')).toBe(true);
});

describe('what stands in the place of an address', () => {
  it('is the card, for an event', () => {
    for (const { id } of HOSTILE_TIMELINE.events) {
      expect(answerOf(`event/${id}/`)).toBe(`oembed/${id}.json`);
      expect(frameOf(`oembed/${id}.json`).getAttribute('src')).toBe(`${ROOT}embed/event/${id}/`);
    }
  });

  it('is the list of the events it tells of, for an article, with the way to it where frames are stripped', () => {
    const id = HOSTILE_TIMELINE.articles[0]?.id ?? '';
    expect(answerOf(`article/${id}/`)).toBe(`oembed/article/${id}.json`);
    const frame = frameOf(`oembed/article/${id}.json`);
    const asked = new URL(frame.getAttribute('src') ?? '');
    expect(asked.pathname).toBe('/base/embed/list/');
    expect(parseParams(asked.search).sources).toEqual([id]);
    expect(decodeURI(frame.querySelector('a')?.getAttribute('href') ?? '')).toBe(`${ROOT}article/${id}/`);
  });

  it('is the list of all events for the timeline and the pages about it', () => {
    for (const path of ['', 'list/2/', 'about/', 'report/', 'event/gone-talks/']) {
      expect(answerOf(path)).toBe('oembed/timeline.json');
    }
    expect(frameOf('oembed/timeline.json').getAttribute('src')).toBe(`${ROOT}embed/list/`);
  });

  it('is the timeline for an article that tells of no event', () => {
    const [article] = HOSTILE_TIMELINE.articles;
    const timeline = {
      ...HOSTILE_TIMELINE,
      articles: [{ ...article, id: 'silent' }] as typeof HOSTILE_TIMELINE.articles,
    };
    const silent = { ...site, timeline: { ...timeline, events: [] } };
    const [tag] = shareHead({ path: 'article/silent/', head: { title: 'x' } }, silent).filter(
      ({ attributes }) => attributes.type === 'application/json+oembed',
    );
    expect(tag?.attributes.href).toBe(`${ROOT}oembed/timeline.json`);
    expect((oembedFiles(silent) as readonly SiteFile[]).map(({ path }) => path)).not.toContain(
      'oembed/article/silent.json',
    );
  });
});
