import { Ajv } from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it } from 'vitest';
import { toAnnotations } from './annotations.ts';
import { toAtom, toJsonFeed } from './feeds.ts';
import { BODIES, HOSTILE } from './hostile.fixture.ts';
import { toIcs } from './ics.ts';
import { toTimeline } from './json.ts';
import { plainLine } from './selection.ts';
import { toTimelineJs } from './timelineJs.ts';

const titles = HOSTILE.events.map(({ title }) => plainLine(title));

describe('iCalendar', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  const events = () =>
    new ICAL.Component(ICAL.parse(toIcs(HOSTILE))).getAllSubcomponents('vevent').map(item => new ICAL.Event(item));

  it.each(['Pacific/Auckland', 'America/Los_Angeles', 'UTC'])('gives whole days back whatever the zone: %s', tz => {
    process.env.TZ = tz;
    expect(events().map(event => [event.startDate.toString(), event.endDate.toString()])).toEqual([
      ['2021-06-16', '2021-06-17'],
      ['2021-12-07', '2021-12-08'],
      ['2022-02-01', '2022-04-01'],
      ['2022-03-01', '2022-04-01'],
    ]);
  });

  it('gives titles, places and states back', () => {
    expect(events().map(event => event.summary)).toEqual(titles);
    expect(events()[0]?.location).toBe('جنيف');
    expect(events().map(event => event.component.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'TENTATIVE',
      'CANCELLED',
      'CONFIRMED',
    ]);
  });

  it('folds lines at 75 octets, never inside a letter', () => {
    const lines = toIcs(HOSTILE).split('\r\n');
    const lengths = lines.map(line => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(lines.filter(line => line.startsWith(' ')).length).toBeGreaterThan(0);
    expect(lines.join('')).not.toContain('\uFFFD');
  });
});

describe('Atom', () => {
  const text = toAtom(HOSTILE);
  const feed = parseAtomFeed(text);

  it('is well-formed XML in Arabic', () => {
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed: root } = new XMLParser({ ignoreAttributes: false }).parse(text);
    expect(root['@_xml:lang']).toBe('ar');
  });

  it('says what it is, by whom and where', () => {
    expect(feed.title?.value).toBe(HOSTILE.site.name);
    expect(feed.authors?.map(({ name }) => name)).toEqual([HOSTILE.site.name]);
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://timeline.example/base/data/feed.atom'],
      ['alternate', 'https://timeline.example/base/'],
    ]);
  });

  it('gives back every entry, the newest report first', () => {
    expect(feed.entries?.map(({ id }) => id)).toEqual([
      'https://timeline.example/base/event/2021-12-07-biden-putin-video-call/',
      'https://timeline.example/base/event/2022-02-exercise-belarus/',
      'https://timeline.example/base/event/2022-03-statement-peskov/',
      'https://timeline.example/base/event/2021-06-16-biden-putin-summit-geneva/',
    ]);
    const summit = feed.entries?.at(-1);
    expect(summit?.title?.value).toBe(titles[0]);
    expect([summit?.published, summit?.updated]).toEqual(['2021-12-03T00:00:00Z', '2021-12-03T00:00:00Z']);
  });

  it('carries the passages as HTML that holds together', () => {
    const { document } = parseHTML(`<html><body>${feed.entries?.[0]?.content?.value}</body></html>`);
    expect(document.querySelector('blockquote p')?.textContent).toBe(`«${HOSTILE.events[1]?.evidence[0]?.quote}»`);
  });
});

describe('JSON Feed', () => {
  it('gives every entry back to a reader of feeds, as the Atom feed does', () => {
    const feed = parseJsonFeed(toJsonFeed(HOSTILE));
    const atom = parseAtomFeed(toAtom(HOSTILE));
    expect([feed.title, feed.language]).toEqual([HOSTILE.site.name, 'ar']);
    expect(feed.items?.map(({ id, title, date_modified }) => [id, title, date_modified])).toEqual(
      atom.entries?.map(({ id, title, updated }) => [id, title?.value, updated]),
    );
    expect(feed.items?.[0]?.content_html).toContain(HOSTILE.events[1]?.evidence[0]?.quote.slice(0, 20));
  });

  it('keeps to version 1.1', () => {
    const validate = new Ajv().compile({
      type: 'object',
      required: ['version', 'title', 'items'],
      properties: {
        version: { const: 'https://jsonfeed.org/version/1.1' },
        title: { type: 'string', minLength: 1 },
        language: { type: 'string' },
        home_page_url: { type: 'string', pattern: '^https://' },
        feed_url: { type: 'string', pattern: '^https://' },
        items: {
          type: 'array',
          minItems: 4,
          items: {
            type: 'object',
            required: ['id', 'content_html'],
            properties: {
              id: { type: 'string', minLength: 1 },
              content_html: { type: 'string', minLength: 1 },
              date_published: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' },
              date_modified: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' },
              tags: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    });
    validate(JSON.parse(toJsonFeed(HOSTILE)));
    expect(validate.errors).toBeNull();
  });
});

describe('JSON', () => {
  it('is a timeline of its own: nothing it refers to is missing, nothing else is there', () => {
    const [summit] = HOSTILE.events;
    if (!summit) throw new Error('the fixture has events');
    const one = toTimeline({ ...HOSTILE, events: [summit] });
    expect(Object.keys(one.entities).sort()).toEqual(['biden', 'geneva', 'putin']);
    expect(one.articles.map(({ id }) => id)).toEqual(['2021-12-03-first']);
    expect(one.events).toEqual([summit]);
  });
});

describe('TimelineJS', () => {
  const { events } = JSON.parse(toTimelineJs(HOSTILE));

  it('gives dates only as exact as they are known', () => {
    expect(events.map((slide: { start_date: unknown }) => slide.start_date)).toEqual([
      { year: 2021, month: 6, day: 16 },
      { year: 2021, month: 12, day: 7 },
      { year: 2022, month: 2, day: 1 },
      { year: 2022, month: 3 },
    ]);
    expect(events[2].end_date).toEqual({ year: 2022, month: 3, day: 31 });
  });

  it('escapes what that program puts into a page as HTML', () => {
    const { document } = parseHTML(`<html><body>${events[0].text.headline}</body></html>`);
    expect(document.querySelector('script')).toBeNull();
    expect(document.body.textContent).toBe(titles[0]);
  });
});

describe('Web annotations', () => {
  const collection = JSON.parse(toAnnotations(HOSTILE, BODIES));

  it('keeps to the Web Annotation data model', () => {
    const iri = { type: 'string', pattern: '^https://' };
    const validate = new Ajv({ strict: false }).compile({
      type: 'object',
      required: ['@context', 'id', 'type', 'total', 'first'],
      properties: {
        '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
        id: iri,
        type: { const: 'AnnotationCollection' },
        total: { type: 'integer', minimum: 1 },
        first: {
          type: 'object',
          required: ['id', 'type', 'items'],
          properties: {
            type: { const: 'AnnotationPage' },
            startIndex: { type: 'integer', minimum: 0 },
            items: {
              type: 'array',
              items: {
                type: 'object',
                required: ['id', 'type', 'target'],
                properties: {
                  id: iri,
                  type: { const: 'Annotation' },
                  motivation: { enum: ['identifying', 'describing', 'linking', 'tagging'] },
                  target: {
                    type: 'object',
                    required: ['source', 'selector'],
                    properties: {
                      source: iri,
                      selector: {
                        type: 'array',
                        items: {
                          oneOf: [
                            {
                              required: ['exact', 'prefix', 'suffix'],
                              properties: {
                                type: { const: 'TextQuoteSelector' },
                                exact: { type: 'string', minLength: 1 },
                              },
                            },
                            {
                              required: ['start', 'end'],
                              properties: {
                                type: { const: 'TextPositionSelector' },
                                start: { type: 'integer', minimum: 0 },
                                end: { type: 'integer', minimum: 1 },
                              },
                            },
                          ],
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    });
    validate(collection);
    expect(validate.errors).toBeNull();
    expect(collection.total).toBe(collection.first.items.length);
  });

  it('selects the quoted passage by position, in code points, and by its words in their surroundings', () => {
    const evidence = HOSTILE.events.flatMap(event => event.evidence);
    for (const [at, { target }] of collection.first.items.entries()) {
      const { article, quote } = evidence[at] as (typeof evidence)[number];
      const body = BODIES[article] as string;
      const [words, position] = target.selector;
      expect(Array.from(body).slice(position.start, position.end).join('')).toBe(quote);
      expect(body).toContain(words.prefix + words.exact + words.suffix);
      expect(decodeURI(target.source)).toBe(`https://timeline.example/base/data/articles/${article}.txt`);
    }
  });

  it('gives every annotation an address of its own', () => {
    const ids = collection.first.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
