import { EXPORT_FORMATS } from '../../exports/formats.ts';
import { absolute, plainLine, type Selection } from '../../exports/selection.ts';
import { STRINGS } from '../../ui/strings.ts';

/** schema.org `WebSite` and `Dataset`: data catalogues find the timeline by it, with every file it can be had as. */
export function siteJsonLd({ timeline, events, site, version }: Selection): object {
  const days = events.flatMap(({ date }) => [date.start, date.end]).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', '@id': `${site.url}#site`, url: site.url, name: site.name, inLanguage: 'ar' },
      {
        '@type': 'Dataset',
        '@id': `${site.url}#data`,
        url: site.url,
        name: site.name,
        description: STRINGS.timeline.description,
        inLanguage: 'ar',
        version,
        usageInfo: absolute(site, 'about/'),
        isAccessibleForFree: true,
        creator: { '@type': 'Organization', name: site.name, url: site.url },
        ...(first === undefined ? {} : { temporalCoverage: `${first}/${last}` }),
        about: Object.values(timeline.entities).map(({ name }) => plainLine(name.ar)),
        distribution: EXPORT_FORMATS.map(({ label, file, mediaType }) => ({
          '@type': 'DataDownload',
          name: plainLine(label),
          encodingFormat: mediaType,
          contentUrl: absolute(site, `data/${file}`),
        })),
      },
    ],
  };
}

/** schema.org `WebPage`, or a kind of it, as a part of the site. `about`: what the page shows, in the same words. */
export function pageJsonLd({ site }: Selection, page: { path: string; title: string }, about?: object): object {
  const url = absolute(site, page.path);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: page.title,
    inLanguage: 'ar',
    isPartOf: { '@type': 'WebSite', '@id': `${site.url}#site`, url: site.url, name: site.name },
    ...(about === undefined ? {} : { mainEntity: about }),
  };
}
