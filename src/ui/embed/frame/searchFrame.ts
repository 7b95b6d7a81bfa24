/** The search of the timeline page for frames: fetched only by frames whose address has words. */
import { searchIn } from '../../find/search.ts';
import type { SearchDocument } from '../../find/searchDocuments.ts';

/** What the scripts of a frame hand each other; `timelineDocuments` is written by the build. */
export interface FrameSearch {
  readonly timelineDocuments?: readonly SearchDocument[];
  timelineSearch?: (query: string) => Promise<ReadonlySet<string>>;
}

const shared = self as FrameSearch;
const search = searchIn(shared.timelineDocuments ?? []);
shared.timelineSearch = async query => new Set((await search)(query).keys());
