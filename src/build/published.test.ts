import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { HOSTILE, HOSTILE_TIMELINE } from '../exports/hostile.fixture.ts';
import { toJson } from '../exports/json.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { dataFiles } from './dataFiles.ts';
import { oembedFiles } from './embed/oembedFiles.ts';
import { eventJsonLd } from './head/eventJsonLd.ts';
import { shareHead } from './head/shareHead.ts';
import { movedEvents } from './movedEvents.ts';
import type { SiteFile } from './page.ts';
import { goneEventPages } from './pages/goneEventPages.tsx';
import { shortLinks } from './shortLinks.ts';
import type { Site } from './site.ts';
import { HOSTILE_SITE as site } from './testing/hostileSite.ts';

const [summit, call, exercise] = HOSTILE_TIMELINE.events as readonly [TimelineEvent, TimelineEvent, TimelineEvent];

describe('the head of an event', () => {
  const tags = shareHead(
    { path: `event/${call.id}/`, head: { title: 'مكالمة · بايدن وبوتين', description: 'وصف' } },
    site,
  );
  const content = (name: string): string | undefined =>
    tags.find(({ attributes }) => (attributes.property ?? attributes.name) === name)?.attributes.content;

  it('carries the card that platforms show', () => {
    expect(content('og:url')).toBe(`https://timeline.example/base/event/${call.id}/`);
    expect(content('og:image')).toBe(`https://timeline.example/base/cards/${call.id}.png`);
    expect([content('og:image:width'), content('og:image:height')]).toEqual(['1200', '630']);
    expect(content('og:image:alt')).toContain('تختلف فيه المصادر');
    expect(content('og:locale')).toBe('ar_AR');
    expect(content('og:title')).toBe('مكالمة');
    expect(content('twitter:card')).toBe('summary_large_image');
  });

  it('says its one address, where its oEmbed is, and how to cite it', () => {
    const link = (rel: string) => tags.find(({ attributes }) => attributes.rel === rel)?.attributes;
    expect(link('canonical')?.href).toBe(`https://timeline.example/base/event/${call.id}/`);
    expect(link('alternate')).toMatchObject({
      type: 'application/json+oembed',
      href: `https://timeline.example/base/oembed/${call.id}.json`,
    });
    expect(content('citation_title')).toBe(call.title);
    expect(content('citation_publication_date')).toBe('2021/12/06');
  });

  it('cites an article as its publisher has it', () => {
    const article = shareHead({ path: 'article/2021-12-03-first/', head: { title: 'x' } }, site);
    const named = new Map(article.map(({ attributes }) => [attributes.name, attributes.content]));
    expect(named.get('citation_public_url')).toBe('https://news.example/a?b=1&c=%D8%A8#x');
    expect(named.get('citation_publication_date')).toBe('2021/12/03');
  });

  it('says of every other page what it is, too', () => {
    const data = (path: string) => {
      const tags = shareHead({ path, head: { title: 'عنوان · بايدن وبوتين' } }, site);
      return JSON.parse(tags.find(({ tag }) => tag === 'script')?.text ?? '')['@graph'];
    };
    expect(data('about/')[0]).toMatchObject({
      '@type': 'WebPage',
      name: 'عنوان',
      url: 'https://timeline.example/base/about/',
    });
    expect(data('article/2021-12-03-first/')[0].mainEntity).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://news.example/a?b=1&c=%D8%A8#x',
    });
    const [web, dataset] = data('');
    expect(web['@type']).toBe('WebSite');
    expect(dataset).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2021-06-16/2022-03-31' });
    expect(dataset.distribution).toContainEqual({
      '@type': 'DataDownload',
      name: 'JSON',
      encodingFormat: 'application/json',
      contentUrl: 'https://timeline.example/base/data/events.json',
    });
  });

  it.each(['about/', 'report/', 'list/2/'])('says how to cite %s, as of the newest article', path => {
    const tags = shareHead({ path, head: { title: 'عنوان · بايدن وبوتين' } }, site);
    const cited = Object.fromEntries(tags.map(({ attributes }) => [attributes.name, attributes.content]));
    expect(cited).toMatchObject({
      citation_title: 'عنوان',
      citation_publication_date: '2021/12/06',
      citation_journal_title: 'بايدن وبوتين: خط زمني موثَّق',
      citation_public_url: `https://timeline.example/base/${path}`,
    });
  });

  it('adds nothing to a page that is not there, nor to one that is embedded already', () => {
    for (const path of ['404.html', `embed/event/${call.id}/`]) {
      expect(shareHead({ path, head: { title: 'x' } }, site)).toEqual([]);
    }
  });
});

describe('JSON-LD of an event', () => {
  it('is published by this site, not by the first article it quotes', () => {
    const tags = shareHead({ path: `event/${summit.id}/`, head: { title: 'قمة' } }, site);
    const [page, event] = JSON.parse(tags.find(({ tag }) => tag === 'script')?.text ?? '')['@graph'];
    expect(page).toMatchObject({ '@type': 'WebPage', publisher: { url: 'https://timeline.example/base/' } });
    expect(event['@type']).toBe('Event');
  });

  it('names every article that tells of it, and leaves unsaid what an article does not say', () => {
    expect(eventJsonLd(HOSTILE, call)).toMatchObject({
      '@type': 'Event',
      startDate: '2021-12-07',
      subjectOf: [
        { '@type': 'NewsArticle', headline: '[بلا عنوان]', datePublished: '2021-12-06' },
        { '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'وكالة, الأنباء; "الأولى"' } },
      ],
    });
    expect(JSON.stringify(eventJsonLd(HOSTILE, exercise))).toContain('EventCancelled');
  });

  it('is no more exact than what is known', () => {
    const month = HOSTILE_TIMELINE.events.find(({ date }) => date.precision === 'month') as TimelineEvent;
    expect(eventJsonLd(HOSTILE, month)).toMatchObject({ startDate: '2022-03', endDate: '2022-03' });
  });
});

it('publishes the timeline with its schema beside it, which it and every part of it keeps to', () => {
  const data = new Map((dataFiles(site) as readonly SiteFile[]).map(({ path, content }) => [path, String(content)]));
  const validate = new Ajv2020().compile(JSON.parse(data.get('data/timeline.schema.json') ?? ''));
  for (const json of [data.get('data/timeline.json') ?? '', toJson(HOSTILE), toJson({ ...HOSTILE, events: [call] })]) {
    validate(JSON.parse(json));
    expect(validate.errors).toBeNull();
  }
});

describe('short links', () => {
  it('lead to every event and every passage, without a script and on any host', async () => {
    const files = await shortLinks(site);
    const passages = new Set(
      HOSTILE_TIMELINE.events.flatMap(({ evidence }) => evidence.map(e => `${e.article}#${e.start}-${e.end}`)),
    );
    expect(files).toHaveLength(HOSTILE_TIMELINE.events.length + passages.size);
    const targets = files.map(({ content }) => /content="0; url=([^"]+)"/.exec(String(content))?.[1]);
    expect(targets).toContain(`../../event/${summit.id}/`);
    const { article, start, end } = summit.evidence[0] as (typeof summit.evidence)[number];
    expect(targets).toContain(`../../article/${article}/#p${start}-${end}`);
  });

  it('are refused, with what to do about it, when two passages share one', async () => {
    // 35 bits of a hash are the same for these two.
    const [from, to] = [
      { start: 679, end: 794 },
      { start: 821, end: 1200 },
    ];
    const evidence = summit.evidence.flatMap(passage => [
      { ...passage, ...from },
      { ...passage, ...to },
    ]);
    const timeline = { ...HOSTILE_TIMELINE, events: [{ ...summit, evidence }] };
    await expect(async () => shortLinks({ ...site, timeline })).rejects.toThrow(
      /p679-794.+p821-1200.+غيّر اسم ملف المقال الأحدث/,
    );
  });

  it('carry the card of what they lead to', async () => {
    const files = await shortLinks(site);
    const file = files.find(({ content }) => String(content).includes(`url=../../event/${call.id}/`));
    expect(String(file?.content)).toContain(
      `<meta property="og:image" content="https://timeline.example/base/cards/${call.id}.png">`,
    );
  });
});

describe('an event that was merged into another, or lost its last source', () => {
  const later: Site = {
    ...site,
    redirects: [
      { from: 'old-call', to: call.id, title: 'مكالمة قديمة' },
      { from: 'gone-talks', title: 'محادثات' },
    ],
  };
  const contents = new Map(
    [...(movedEvents(later) as readonly SiteFile[]), ...(oembedFiles(later) as readonly SiteFile[])].map(
      ({ path, content }) => [path, String(content)],
    ),
  );

  it('leads on from every address it had', () => {
    expect(contents.get('event/old-call/index.html')).toContain(`url=../../event/${call.id}/`);
    expect(contents.get('embed/event/old-call/index.html')).toContain(`url=../../../embed/event/${call.id}/`);
    expect(contents.get('oembed/old-call.json')).toBe(contents.get(`oembed/${call.id}.json`));
    expect(contents.get('oembed/old-call.json')).toContain(`/embed/event/${call.id}/`);
  });

  it('has a page that says so, and nothing to embed', () => {
    expect(goneEventPages(later)).toMatchObject([{ path: 'event/gone-talks/' }]);
    expect(contents.has('event/gone-talks/index.html')).toBe(false);
    expect(contents.has('oembed/gone-talks.json')).toBe(false);
  });
});
