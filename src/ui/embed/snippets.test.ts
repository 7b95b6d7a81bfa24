import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embeddedEvent, embeddedTimeline } from './embedded.ts';
import { DEFAULT_PARAMS, type EmbedParams } from './params.ts';
import { type Embedded, embedSnippet } from './snippets.ts';

const embedded: Embedded = {
  src: 'https://timeline.example/embed/event/x/?theme=dark&months=egyptian',
  title: 'قمة "جنيف" <b>',
  height: 420,
  link: 'https://timeline.example/e/abc1234/',
  picture: { src: 'https://timeline.example/cards/x.png', width: 1200, height: 630, alt: 'قمة "جنيف" <b>، وقع' },
  script: 'https://timeline.example/embed.js',
};

const parse = (kind: Parameters<typeof embedSnippet>[0]) =>
  parseHTML(`<html><body>${embedSnippet(kind, embedded)}</body></html>`).document;

// Protects what stands in other people's pages after a paste.
describe.each(['iframe', 'script'] as const)('the %s snippet', kind => {
  const frame = parse(kind).querySelector('iframe');

  it('names its frame in Arabic, loads it late and keeps it in a sandbox without our origin', () => {
    expect(frame?.getAttribute('title')).toBe(embedded.title);
    expect(frame?.getAttribute('src')).toBe(embedded.src);
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('style')).toContain('width:0;min-width:100%');
    expect(Number(frame?.getAttribute('width')), 'for editors that drop styles').toBeGreaterThan(300);
    expect(frame?.getAttribute('sandbox')?.split(' ')).not.toContain('allow-same-origin');
  });

  it('brings our script only when asked', () => {
    expect(parse(kind).querySelector('script')?.getAttribute('src')).toBe(
      kind === 'script' ? embedded.script : undefined,
    );
  });
});

it('leaves a link with a picture that says what it shows, in every snippet', () => {
  for (const kind of ['iframe', 'script', 'element'] as const) {
    const bare = embedSnippet(kind, embedded).replace(/<\/?(iframe|biden-putin-timeline)[^>]*>/g, '');
    const { document } = parseHTML(`<html><body>${bare}</body></html>`);
    expect(document.querySelector('a')?.getAttribute('href')).toBe(embedded.link);
    expect(document.querySelector('a img')?.getAttribute('alt')).toBe(embedded.picture.alt);
  }
});

it('keeps frame, link and picture to one version where one was pinned', () => {
  const site = { name: 'x', url: 'https://timeline.example/' };
  const options = { alt: 'x', params: DEFAULT_PARAMS, pinned: true };
  const { src, link, picture } = embeddedEvent({ site, version: '0a1b2c3d' }, { id: 'x', title: 'x' }, options);
  for (const address of [src, link, picture.src]) expect(address).toContain('/v/0a1b2c3d/');
});

it('puts the picture of the axis in the place of an axis, that of the site in the place of a list', () => {
  const site = { name: 'x', url: 'https://timeline.example/base/' };
  const alts = { card: 'بطاقة الخط الزمني', axis: 'المحور الزمني: 23 حدثاً' };
  const imageOf = (view: 'list' | 'axis') => {
    const html = embedSnippet('element', embeddedTimeline({ site }, view, { alts, params: DEFAULT_PARAMS }));
    return parseHTML(html).document.querySelector('img');
  };
  expect(imageOf('axis')?.getAttribute('src')).toBe('https://timeline.example/base/data/axis.png');
  expect(imageOf('axis')?.getAttribute('alt')).toBe(alts.axis);
  expect(imageOf('axis')?.hasAttribute('height')).toBe(false);
  expect(imageOf('list')?.getAttribute('src')).toBe('https://timeline.example/base/cards/timeline.png');
  expect(imageOf('list')?.getAttribute('alt')).toBe(alts.card);
});

// Protects readers of a printed page from a picture of events that its frame does not hold.
describe('a list or an axis of a part of the timeline', () => {
  const site = { name: 'x', url: 'https://timeline.example/base/' };
  const alts = { card: 'بطاقة الخط الزمني', axis: 'المحور الزمني: 23 حدثاً' };
  const standIn = (view: 'list' | 'axis', part: Partial<EmbedParams>) => {
    const html = embedSnippet(
      'element',
      embeddedTimeline({ site }, view, { alts, params: { ...DEFAULT_PARAMS, ...part } }),
    );
    return parseHTML(html).document;
  };

  it('has no picture of the whole, but words that name the part and lead to it', () => {
    const part = { from: '2021-12-01', to: '2021-12-31', months: 'levantine', digits: 'arabic' } as const;
    for (const view of ['list', 'axis'] as const) {
      const document = standIn(view, part);
      expect(document.querySelector('img')).toBeNull();
      const link = document.querySelector('a[data-timeline-picture]');
      expect(link?.textContent).toContain('، من ١ إلى ٣١ كانون الأول ٢٠٢١');
      expect(link?.getAttribute('href')).toBe(document.querySelector('biden-putin-timeline')?.getAttribute('src'));
    }
  });

  it('names a bound where there is one, and the heading of the host where it has one', () => {
    expect(standIn('list', { from: '2021-12-01' }).querySelector('a')?.textContent).toContain(
      '، منذ 1 ديسمبر/كانون الأول 2021',
    );
    expect(standIn('list', { to: '2021-12-01' }).querySelector('a')?.textContent).toContain(
      '، حتى 1 ديسمبر/كانون الأول 2021',
    );
    expect(standIn('axis', { to: '2021-12-01', title: 'قبل القمة' }).querySelector('a')?.textContent).toContain(
      'قبل القمة، حتى',
    );
    expect(standIn('list', { kinds: ['summit'] }).querySelector('img')).toBeNull();
  });
});
