import type { Evidence, Timeline, TimelineArticle, TimelineEvent } from '../../model/timeline.ts';

/** Small made-up data for unit tests. */
export function anEvent(change: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: 'e',
    title: 'قمة',
    summary: '',
    kind: 'summit',
    status: 'occurred',
    participants: ['biden', 'putin'],
    date: { edtf: '2021-06-16', start: '2021-06-16', end: '2021-06-16', precision: 'day' },
    evidence: [],
    conflicts: [],
    mergeReasons: [],
    ...change,
  };
}

export function someEvidence(article: string, change: Partial<Evidence> = {}): Evidence {
  return {
    article,
    start: 0,
    end: 3,
    quote: 'نصّ',
    trigger: { start: 0, end: 3, text: 'نصّ' },
    status: 'occurred',
    reasoning: [],
    ...change,
  };
}

export function anArticle(id: string, published: string, change: Partial<TimelineArticle> = {}): TimelineArticle {
  return {
    id,
    sha256: '',
    published: { edtf: published, basis: 'metadata', reasoning: [] },
    boilerplate: [],
    timexes: [],
    ...change,
  };
}

export function aTimeline(events: readonly TimelineEvent[], articles: readonly TimelineArticle[] = []): Timeline {
  return {
    schemaVersion: 1,
    entities: {
      biden: { type: 'person', name: { ar: 'جو بايدن', en: 'Joe Biden' } },
      putin: { type: 'person', name: { ar: 'فلاديمير بوتين', en: 'Vladimir Putin' } },
      geneva: { type: 'place', name: { ar: 'جنيف', en: 'Geneva' } },
    },
    articles,
    events,
    leftOut: [],
  };
}
