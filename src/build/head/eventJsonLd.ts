import { absolute, articleOf, articleTitle, plainLine, type Selection } from '../../exports/selection.ts';
import { articlePath, cardPath, eventPath } from '../../model/links.ts';
import type { Entity, EventStatus, TimelineArticle, TimelineEvent } from '../../model/timeline.ts';

/** schema.org has no «announced»: what has not been cancelled is scheduled, as its own documentation has it. */
const STATUSES: Readonly<Record<EventStatus, string>> = {
  occurred: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  proposed: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

/** schema.org `Event`, with every article that tells of it as a `NewsArticle`. */
export function eventJsonLd(selection: Selection, event: TimelineEvent): object {
  const { timeline, site } = selection;
  const entity = (id: string): Entity | undefined => timeline.entities[id];
  const place = event.place === undefined ? undefined : entity(event.place);
  const articles = [...new Set(event.evidence.map(({ article }) => article))].map(id => articleOf(timeline, id));
  return {
    '@type': 'Event',
    '@id': absolute(site, eventPath(event.id)),
    url: absolute(site, eventPath(event.id)),
    name: plainLine(event.title),
    description: plainLine(event.summary),
    inLanguage: 'ar',
    image: absolute(site, cardPath(event.id)),
    startDate: shortened(event.date.start, event),
    endDate: shortened(event.date.end, event),
    eventStatus: STATUSES[event.status],
    ...(place === undefined ? {} : { location: { '@type': 'Place', ...named(place) } }),
    ...(event.kind === 'video-call' || event.kind === 'phone-call'
      ? { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' }
      : {}),
    attendee: event.participants.flatMap(id => {
      const who = entity(id);
      return who === undefined ? [] : [{ '@type': who.type === 'person' ? 'Person' : 'Organization', ...named(who) }];
    }),
    subjectOf: articles.map(article => newsArticle(selection, article)),
  };
}

/** A date no more exact than what is known: `2022-02` for a month. */
function shortened(day: string, { date }: TimelineEvent): string {
  if (date.precision === 'year') return day.slice(0, 4);
  return date.precision === 'month' ? day.slice(0, 7) : day;
}

function named({ name, wikidata }: Entity): object {
  return {
    name: plainLine(name.ar),
    alternateName: name.en,
    ...(wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }),
  };
}

export function newsArticle({ site }: Selection, article: TimelineArticle): object {
  return {
    '@type': 'NewsArticle',
    headline: articleTitle(article),
    datePublished: article.published.edtf,
    inLanguage: 'ar',
    url: article.url ?? absolute(site, articlePath(article.id)),
    ...(article.publisher === undefined
      ? {}
      : { publisher: { '@type': 'Organization', name: plainLine(article.publisher) } }),
  };
}
