import { EXPORT_FORMATS } from '../../exports/formats.ts';
import { absolute, plainLine, type Selection } from '../../exports/selection.ts';
import { PAGE_STRINGS } from '../../ui/pageStrings.ts';

/** schema.org `WebSite` and `Dataset`: data catalogues find the timeline by it, with every file it can be had as. */
export function siteJsonLd({ timeline, events, site, version }: Selection): readonly object[] {
  const days = events.flatMap(({ date }) => [date.start, date.end]).sort();
  const [first, last] = [days[0], days.at(-1)];
  return [
    { ...webSite(site), publisher: publisher(site), inLanguage: 'ar' },
    {
      '@type': 'Dataset',
      '@id': `${site.url}#data`,
      url: site.url,
      name: site.name,
      description: PAGE_STRINGS.timeline.description,
      inLanguage: 'ar',
      version,
      usageInfo: absolute(site, 'about/'),
      isAccessibleForFree: true,
      creator: publisher(site),
      ...(first === undefined ? {} : { temporalCoverage: `${first}/${last}` }),
      about: Object.values(timeline.entities).map(({ name }) => plainLine(name.ar)),
      distribution: EXPORT_FORMATS.map(({ label, file, mediaType }) => ({
        '@type': 'DataDownload',
        name: plainLine(label),
        encodingFormat: mediaType,
        contentUrl: absolute(site, `data/${file}`),
      })),
    },
  ];
}

/**
 * schema.org `WebPage` as a part of the site. It names this site as its publisher: programs that show links would else
 * take the first publisher they find, that of an article which is quoted.
 */
export function pageJsonLd({ site }: Selection, page: { path: string; title: string }, shown?: object): object {
  const url = absolute(site, page.path);
  return {
    '@type': 'WebPage',
    '@id': `${url}#page`,
    url,
    name: page.title,
    inLanguage: 'ar',
    publisher: publisher(site),
    isPartOf: webSite(site),
    ...(shown === undefined ? {} : { mainEntity: shown }),
  };
}

function webSite({ name, url }: Selection['site']): object {
  return { '@type': 'WebSite', '@id': `${url}#site`, url, name };
}

function publisher({ name, url }: Selection['site']): object {
  return { '@type': 'Organization', name, url };
}
