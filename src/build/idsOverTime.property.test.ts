import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_CURATION } from '../model/curation.ts';
import { EMPTY_REGISTRY, type IdRegistry } from '../model/idRegistry.ts';
import type { Evidence, Timeline, TimelineEvent } from '../model/timeline.ts';
import { extractTimeline } from '../pipeline/extractTimeline.ts';
import { passageKey } from '../pipeline/ids/passageKey.ts';
import { redirectsOf } from '../pipeline/ids/redirectsOf.ts';
import { readArticle } from '../pipeline/readArticle.ts';
import { readArticles } from './readArticles.ts';
import { keepReadings } from './readings/keepReadings.ts';
import { readLexicon } from './readLexicon.ts';
import { type Edit, type EditedArticle, edited, inPieces, pieceAt } from './testing/editedArticle.ts';

// Protects every link ever published: over any sequence of adding, removing and editing the real articles ids keep their
// events, none is lost, and no evidence is without its article. `RUNS=200 FC_SEED=… npx vitest run` this file looks further.
const RUNS = Number(process.env.RUNS ?? 8);
const { articles } = await readArticles('data/articles');
const lexicon = await readLexicon('data/lexicon');
const readings = new Map<string, Buffer>();
const read = keepReadings(readArticle, {
  get: key => readings.get(key),
  set: (key, bytes) => void readings.set(key, bytes),
});

type Step = { readonly article: number } & (
  | { readonly kind: 'remove' }
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly edit: Edit }
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('reword' as const), piece: fc.nat(60), how: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('redate' as const), days: fc.constantFrom(-7, -1, 1, 7) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('retitle' as const),
      title: fc.constantFrom('عنوان', 'قمة بايدن وبوتين'),
    }),
  },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), article: fc.nat(articles.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add' as const), article: fc.nat(articles.length - 1) }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), article: fc.nat(articles.length - 1), edit }),
  },
);

/** What a newsroom has: its articles, those taken away among them, and what was published of them last. */
class Newsroom {
  readonly all: EditedArticle[] = articles.map(inPieces);
  readonly present = new Set(articles.keys());
  registry: IdRegistry = EMPTY_REGISTRY;
  timeline: Timeline | undefined;
  /** Sentences of which an id has ever told, however they were worded. */
  readonly told = new Map<string, Set<string>>();

  take(change: Step): void {
    const { article: at } = change;
    if (change.kind === 'add') this.present.add(at);
    else if (change.kind === 'edit') this.all[at] = edited(this.all[at] as EditedArticle, this.aimed(at, change.edit));
    else if (this.present.size > 1) this.present.delete(at);
  }

  /** Most sentences name no event: a rewording is of one that does, where there is one. */
  private aimed(at: number, change: Edit): Edit {
    if (change.kind !== 'reword') return change;
    const text = this.all[at] as EditedArticle;
    const evidence = this.timeline?.events.flatMap(event => event.evidence) ?? [];
    const naming = evidence.filter(({ article }) => article === text.article.id);
    const chosen = naming[change.piece % naming.length];
    return chosen ? { ...change, piece: pieceAt(text, chosen.trigger.start) } : change;
  }

  /** As `npm run extract` does: with an error in an article all stays as it was. */
  extract(): void {
    const given = [...this.present].sort().map(at => (this.all[at] as EditedArticle).article);
    const result = extractTimeline(given, lexicon, { registry: this.registry, curation: NO_CURATION }, undefined, read);
    if (!result.timeline || !result.registry) return;
    this.check(result.timeline, result.registry);
    this.timeline = result.timeline;
    this.registry = result.registry;
  }

  /** The sentence that names the event, by article and number. */
  private sentenceOf({ article, trigger }: Evidence): string {
    const text = this.all.find(one => one.article.id === article) as EditedArticle;
    return `${article} ${pieceAt(text, trigger.start)}`;
  }

  private check({ events }: Timeline, registry: IdRegistry): void {
    const bodies = new Map(
      [...this.present].map(at => [articles[at]?.id, (this.all[at] as EditedArticle).article.body]),
    );
    const ids = events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const event of events) {
      for (const { article, start, end, quote } of event.evidence)
        expect(bodies.get(article)?.slice(start, end)).toBe(quote);
      this.checkSameEvent(event);
    }
    // What was not touched has the id that it had.
    const before = new Map(this.timeline?.events.map(event => [passagesOf(event), event.id]));
    for (const event of events) expect([undefined, event.id]).toContain(before.get(passagesOf(event)));
    // Ids are added, never taken away; one without an event leads to what holds its passages now.
    expect(registry.events.slice(0, this.registry.events.length).map(({ id }) => id)).toEqual(
      this.registry.events.map(({ id }) => id),
    );
    expect(registry.events.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    const leads = new Map(redirectsOf(registry, events).map(({ from, to }) => [from, to]));
    const holders = new Map(events.flatMap(({ id, evidence }) => evidence.map(one => [passageKey(one), id])));
    for (const { id, passages } of registry.events) {
      if (ids.includes(id)) continue;
      const now = new Set(passages.flatMap(key => holders.get(key) ?? []));
      expect(leads.has(id)).toBe(true);
      expect(now.size > 0 ? now.has(leads.get(id) ?? '') : leads.get(id) === undefined).toBe(true);
    }
  }

  /** An id that is used again tells of a sentence that it told of before, or else of the same day and people. */
  private checkSameEvent({ id, kind, participants, date, evidence }: TimelineEvent): void {
    const sentences = evidence.map(one => this.sentenceOf(one));
    const before = this.told.get(id);
    const last = this.registry.events.find(entry => entry.id === id);
    if (before && !sentences.some(one => before.has(one))) {
      expect({ kind, participants, start: date.start, end: date.end }).toEqual({
        kind: last?.kind,
        participants: last?.participants,
        start: last?.start,
        end: last?.end,
      });
    }
    this.told.set(id, new Set([...(before ?? []), ...sentences]));
  }
}

function passagesOf({ evidence }: TimelineEvent): string {
  return evidence.map(passageKey).sort().join();
}

it('ids keep their events, none is lost, no evidence is without its article', () => {
  let published = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 8 }), steps => {
      const newsroom = new Newsroom();
      newsroom.extract();
      for (const change of steps) {
        newsroom.take(change);
        newsroom.extract();
      }
      published += newsroom.registry.events.length;
    }),
    { numRuns: RUNS },
  );
  expect(published).toBeGreaterThan(RUNS);
}, 600_000);
