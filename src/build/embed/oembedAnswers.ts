import { cardAltOf } from '../../exports/cardAlt.ts';
import { absolute, plainLine, type Selection } from '../../exports/selection.ts';
import { articleOembedPath, articlePath, eventPath, oembedPath, TIMELINE_OEMBED_PATH } from '../../model/links.ts';
import type { TimelineArticle, TimelineEvent } from '../../model/timeline.ts';
import { embeddedEvent, embeddedTimeline, listHeight } from '../../ui/embed/embedded.ts';
import { EMBED_STRINGS } from '../../ui/embed/embedStrings.ts';
import { DEFAULT_PARAMS } from '../../ui/embed/params.ts';
import type { Embedded } from '../../ui/embed/snippets.ts';
import { timelineAlts } from '../../ui/share/timelineFacts.ts';
import { timelineSpan } from '../../ui/share/timelineSpan.ts';
import { articleHeading } from '../../ui/shared/describe.ts';

/** What somebody gets who puts the address of a page of ours where a page of theirs shows what it leads to. */
export interface OembedAnswer {
  /** Where it is published. */
  readonly path: string;
  readonly title: string;
  readonly embedded: Embedded;
}

export function eventAnswer(selection: Selection, event: TimelineEvent): OembedAnswer {
  const alt = cardAltOf(selection.timeline, event);
  return {
    path: oembedPath(event.id),
    title: plainLine(event.title),
    embedded: embeddedEvent(selection, event, { alt, params: DEFAULT_PARAMS, pinned: false }),
  };
}

/** The events an article tells of, as a list that leads to it; nothing for an article that tells of none. */
export function articleAnswer(selection: Selection, article: TimelineArticle): OembedAnswer | undefined {
  const told = selection.events.filter(({ evidence }) => evidence.some(passage => passage.article === article.id));
  if (told.length === 0) return undefined;
  const heading = plainLine(articleHeading(article, selection.timeline.articles));
  const params = { ...DEFAULT_PARAMS, sources: [article.id] };
  return {
    path: articleOembedPath(article.id),
    title: EMBED_STRINGS.eventsOfArticle(heading),
    embedded: {
      ...embeddedTimeline(selection, 'list', { alts: timelineAlts(timelineSpan(selection.timeline)), params }),
      title: EMBED_STRINGS.articleListTitle(heading),
      words: EMBED_STRINGS.articleListTitle(heading),
      height: listHeight(told.length),
      link: absolute(selection.site, articlePath(article.id)),
    },
  };
}

/** The list and not the axis: it reads at any width and height, also where scripts are forbidden. */
export function timelineAnswer(selection: Selection): OembedAnswer {
  return {
    path: TIMELINE_OEMBED_PATH,
    title: plainLine(selection.site.name),
    embedded: embeddedTimeline(selection, 'list', {
      alts: timelineAlts(timelineSpan(selection.timeline)),
      params: DEFAULT_PARAMS,
    }),
  };
}

/**
 * The answer that a page points to: its own for an event or an article, the timeline's for all that is about the whole
 * of it: the timeline, further pages of its list (their numbers move with every event), how it was made, how to use it.
 */
export function answerOf(selection: Selection, path: string): OembedAnswer {
  const event = selection.events.find(({ id }) => eventPath(id) === path);
  if (event) return eventAnswer(selection, event);
  const article = selection.timeline.articles.find(({ id }) => articlePath(id) === path);
  return (article && articleAnswer(selection, article)) ?? timelineAnswer(selection);
}
