import type { Article } from '../model/article.ts';
import type { Redirect } from '../model/idRegistry.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Quality } from '../ui/about/QualityTable.tsx';
import type { SiteOptions } from './siteOptions.ts';

/** Everything that pages and published files are made from. */
export interface Site {
  readonly options: SiteOptions;
  readonly timeline: Timeline;
  /** Article files by id: the timeline names them, the bodies are here. */
  readonly articles: ReadonlyMap<string, Article>;
  /** The timeline compared with an editor's list; absent where there is none. */
  readonly quality?: Quality;
  /** The data as it was in versions that may have been cited, oldest name first. */
  readonly kept: readonly Timeline[];
  /** Event ids that were published and that no event has any more. */
  readonly redirects: readonly Redirect[];
}
