import type { Conflict, EventStatus } from '../../model/timeline.ts';

/** One thing that differs between two timelines. `id` is an event's, `title` its title as it is now (or was last). */
export type Change =
  | {
      readonly change: 'article-new' | 'article-gone' | 'article-edited';
      readonly article: string;
      readonly title: string;
    }
  | {
      readonly change: 'article-redated';
      readonly article: string;
      readonly title: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly change: 'event-new' | 'event-gone'; readonly id: string; readonly title: string; readonly edtf: string }
  | {
      readonly change: 'event-merged';
      readonly id: string;
      readonly title: string;
      readonly into: string;
      readonly intoTitle: string;
    }
  | {
      /** `before` and `after` are EDTF; the event moved on the calendar. */
      readonly change: 'date';
      readonly id: string;
      readonly title: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly change: 'status';
      readonly id: string;
      readonly title: string;
      readonly before: EventStatus;
      readonly after: EventStatus;
    }
  | {
      /** Plain values as the data has them: words, a kind, entity ids. Empty when there was, or is, none. */
      readonly change: 'title' | 'summary' | 'kind' | 'place' | 'participants';
      readonly id: string;
      readonly title: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | {
      readonly change: 'conflict-new' | 'conflict-solved' | 'conflict-changed';
      readonly id: string;
      readonly title: string;
      readonly field: Conflict['field'];
      /** What the sources say now, or said. */
      readonly values: readonly string[];
    }
  | {
      readonly change: 'passage-new' | 'passage-gone';
      readonly id: string;
      readonly title: string;
      readonly article: string;
      readonly quote: string;
    };

export type ChangeKind = Change['change'];
