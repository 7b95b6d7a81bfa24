import type { Selection } from '../../exports/selection.ts';
import { oembedPath } from '../../model/links.ts';
import { frameMarkup } from '../../ui/embed/snippets.ts';
import type { FileSource } from '../page.ts';
import { selectionOf } from '../selectionOf.ts';
import { articleAnswer, eventAnswer, type OembedAnswer, timelineAnswer } from './oembedAnswers.ts';

/** Width in pixels that a frame is given where the asking page names none. */
const WIDTH = 640;
/** A day: titles change with corrections, ids do not. */
const CACHE_SECONDS = 86_400;

/**
 * oEmbed 1.0, type `rich`: a file for the timeline, one an event and one an article; an event that was merged into
 * another is answered with that one.
 */
export const oembedFiles: FileSource = site => {
  const selection = selectionOf(site);
  const answers = [
    timelineAnswer(selection),
    ...selection.events.map(event => eventAnswer(selection, event)),
    ...selection.timeline.articles.flatMap(article => articleAnswer(selection, article) ?? []),
    ...site.redirects.flatMap(({ from, to }) => {
      const event = selection.events.find(({ id }) => id === to);
      return event ? [{ ...eventAnswer(selection, event), path: oembedPath(from) }] : [];
    }),
  ];
  return answers.map(answer => ({
    path: answer.path,
    content: `${JSON.stringify(oembed(selection, answer), null, 2)}\n`,
  }));
};

function oembed({ site }: Selection, { title, embedded }: OembedAnswer) {
  const { picture } = embedded;
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: site.name,
    author_url: site.url,
    provider_name: site.name,
    provider_url: site.url,
    cache_age: CACHE_SECONDS,
    html: frameMarkup(embedded).text,
    width: WIDTH,
    height: embedded.height,
    // All three or none, the specification says.
    ...(picture.height === undefined
      ? {}
      : { thumbnail_url: picture.src, thumbnail_width: picture.width, thumbnail_height: picture.height }),
  };
}
