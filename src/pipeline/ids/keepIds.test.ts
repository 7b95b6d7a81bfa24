import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_REGISTRY, type IdRegistry } from '../../model/idRegistry.ts';
import { shortId } from '../../model/links.ts';
import { EVENT_KINDS, type TimelineEvent } from '../../model/timeline.ts';
import { event, evidence, onDay } from './eventForTest.ts';
import { keepIds } from './keepIds.ts';
import { redirectsOf } from './redirectsOf.ts';

fc.configureGlobal({ numRuns: 300, seed: 2021 });

// Protects links: an id, once published, leads to its event for good.
const a1 = evidence('a', 'تحدث بايدن مع بوتين يوم الخميس');
const a2 = evidence('a', 'وأضاف أن المكالمة استمرت ساعة');
const b1 = evidence('b', 'جرت المكالمة في الثلاثين من الشهر');
const c1 = evidence('c', 'المكالمة التي جرت الخميس في الثلاثين');
const ids = (events: readonly TimelineEvent[]): string[] => events.map(({ id }) => id);

describe('an id', () => {
  it('stays when date, title, kind and sources change', () => {
    const { registry } = keepIds([event({ evidence: [a1, a2] })]);
    const changed = event({
      id: '2022-01-02-talks',
      title: 'محادثات',
      kind: 'talks',
      date: onDay('2022-01-02'),
      evidence: [a2, c1],
    });
    expect(ids(keepIds([changed], registry).events)).toEqual(['2021-12-30-biden-putin-phone-call']);
  });

  it('stays when the passage is rewritten or moves in its article', () => {
    const { registry } = keepIds([event({ evidence: [a1] })]);
    const moved = { ...a1, start: 90, end: 90 + a1.quote.length, trigger: { ...a1.trigger, start: 90, end: 93 } };
    expect(keepIds([event({ id: 'x', evidence: [moved] })], registry).registry).toEqual(registry);
    const rewritten = event({ id: 'x', evidence: [evidence('a', 'تحادث الرئيسان هاتفياً الخميس')] });
    expect(ids(keepIds([rewritten], registry).events)).toEqual(['2021-12-30-biden-putin-phone-call']);
  });

  it('stays when another article replaces the only source of an event of which there is one a day', () => {
    const { registry } = keepIds([event({ evidence: [a1] })]);
    expect(ids(keepIds([event({ id: 'x', evidence: [b1] })], registry).events)).toEqual([
      '2021-12-30-biden-putin-phone-call',
    ]);
  });

  it('stays with the event of its days when its passages part among several', () => {
    const { registry } = keepIds([event({ evidence: [a1, b1] })]);
    const vague = event({ id: 'vague', date: { ...onDay('2021-12-01'), end: '2021-12-31' }, evidence: [a1] });
    const exact = event({ id: 'exact', evidence: [b1, c1] });
    expect(ids(keepIds([vague, exact], registry).events)).toEqual(['vague', '2021-12-30-biden-putin-phone-call']);
  });

  it('is never given to another statement of the same person on the same day', () => {
    const says = (passage: typeof a1) =>
      event({ id: 's', kind: 'statement', participants: ['peskov'], evidence: [passage] });
    const { registry } = keepIds([says(a1)]);
    const later = keepIds([says(b1)], registry);
    expect(ids(later.events)).toEqual(['s-2']);
    expect(ids(keepIds([says(a1), says(b1)], later.registry).events)).toEqual(['s', 's-2']);
  });

  it('is changed before it is published, when its short form is that of another', () => {
    const [first, second] = ['2012-06-08-biden-putin-statement-washington', '2021-06-12-biden-putin-exercise-minsk'];
    expect(shortId(first)).toBe(shortId(second));
    const both = [event({ id: first, evidence: [a1] }), event({ id: second, evidence: [b1] })];
    const kept = keepIds(both);
    expect(ids(kept.events)).toEqual([first, `${second}-2`]);
    expect(ids(keepIds(both.toReversed(), kept.registry).events)).toEqual([`${second}-2`, first]);
  });

  it('is unique when two events propose the same', () => {
    expect(ids(keepIds([event({ evidence: [a1] }), event({ evidence: [b1] })]).events)).toEqual([
      '2021-12-30-biden-putin-phone-call',
      '2021-12-30-biden-putin-phone-call-2',
    ]);
  });
});

describe('two events that turn out to be one', () => {
  const before = keepIds([event({ evidence: [a1, a2] }), event({ id: 'second', evidence: [b1] })]);
  const merged = keepIds([event({ evidence: [a1, a2, b1, c1] })], before.registry);

  it('keep the older id, and the younger redirects', () => {
    expect(ids(merged.events)).toEqual(['2021-12-30-biden-putin-phone-call']);
    expect(redirectsOf(merged.registry, merged.events)).toEqual([
      { from: 'second', to: '2021-12-30-biden-putin-phone-call', title: 'مكالمة بين بايدن وبوتين' },
    ]);
  });

  it('have their ids back when they come apart again', () => {
    const apart = keepIds(
      [event({ id: 'x', evidence: [a1, a2, c1] }), event({ id: 'y', evidence: [b1] })],
      merged.registry,
    );
    expect(ids(apart.events)).toEqual(ids(before.events));
    expect(redirectsOf(apart.registry, apart.events)).toEqual([]);
  });
});

describe('an event that comes apart', () => {
  const before = keepIds([event({ evidence: [a1, a2, b1] })]);
  const apart = keepIds([event({ evidence: [a1, a2] }), event({ id: 'new', evidence: [b1] })], before.registry);

  it('keeps its id where most passages are; the rest has an id of its own that stays', () => {
    expect(ids(apart.events)).toEqual(['2021-12-30-biden-putin-phone-call', 'new']);
    const again = keepIds(
      [event({ evidence: [a1, a2] }), event({ id: 'moved', date: onDay('2022-02-01'), evidence: [b1] })],
      apart.registry,
    );
    expect(ids(again.events)).toEqual(['2021-12-30-biden-putin-phone-call', 'new']);
  });

  it('is the same event as before once it is one again', () => {
    const again = keepIds([event({ evidence: [a1, a2, b1] })], apart.registry);
    expect(again.events).toEqual(before.events);
    expect(redirectsOf(again.registry, again.events)).toMatchObject([{ from: 'new', to: before.events[0]?.id }]);
  });
});

describe('an event without any source left', () => {
  it('keeps its id in the registry, leading nowhere, and has it again when the source is back', () => {
    const before = keepIds([event({ evidence: [a1] }), event({ id: 'other', evidence: [b1] })]);
    const without = keepIds([event({ id: 'other', evidence: [b1] })], before.registry);
    expect(without.registry).toEqual(before.registry);
    expect(redirectsOf(without.registry, without.events)).toEqual([
      { from: '2021-12-30-biden-putin-phone-call', title: 'مكالمة بين بايدن وبوتين' },
    ]);
    expect(keepIds(before.events, without.registry)).toEqual(before);
  });
});

describe('over any sequence of adding, removing and editing articles', () => {
  // A small world: each article tells some of eight happenings. Kind, people and day of each are its own.
  const HAPPENINGS = 8;
  const article = fc.uniqueArray(fc.nat(HAPPENINGS - 1), { minLength: 1, maxLength: 4 });
  const step = fc.record({
    kind: fc.constantFrom('add', 'remove', 'reword', 'redate'),
    article: fc.nat(5),
    happening: fc.nat(HAPPENINGS - 1),
  });

  /** What an extraction would make of the articles: happenings in order of date, each with its passages. */
  function extract(present: ReadonlySet<number>, articles: number[][], wording: Map<string, number>, days: number[]) {
    const events = [...Array(HAPPENINGS).keys()].flatMap(happening => {
      const told = [...present].sort().filter(name => articles[name]?.includes(happening));
      if (told.length === 0) return [];
      const day = new Date(Date.UTC(2021, 0, 1 + (days[happening] as number))).toISOString().slice(0, 10);
      const passages = told.map(name =>
        evidence(`art${name}`, `خبر ${happening} صياغة ${wording.get(`${name}/${happening}`) ?? 0}`),
      );
      const kind = EVENT_KINDS[happening % EVENT_KINDS.length] as TimelineEvent['kind'];
      return [event({ id: `${day}-${kind}`, kind, title: `حدث ${happening}`, date: onDay(day), evidence: passages })];
    });
    return events.sort((a, b) => (a.date.start < b.date.start ? -1 : 1));
  }

  it('no id changes its event, none is lost, no evidence is without its article', () => {
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 6, maxLength: 6 }),
        fc.array(step, { maxLength: 30 }),
        (articles, steps) => {
          const present = new Set<number>();
          const wording = new Map<string, number>();
          const days = [...Array(HAPPENINGS).keys()].map(happening => happening * 3);
          const owner = new Map<string, string>();
          const seen = new Map<string, Set<string>>();
          let registry: IdRegistry = EMPTY_REGISTRY;
          for (const { kind, article: name, happening } of steps) {
            if (kind === 'add') present.add(name);
            if (kind === 'remove') present.delete(name);
            if (kind === 'redate') days[happening] = (days[happening] as number) + 40 + happening;
            if (kind === 'reword') wording.set(`${name}/${happening}`, (wording.get(`${name}/${happening}`) ?? 0) + 1);
            const kept = keepIds(extract(present, articles, wording, days), registry);
            expect(new Set(ids(kept.events)).size).toBe(kept.events.length);
            expect(kept.registry.events.slice(0, registry.events.length).map(({ id }) => id)).toEqual(
              registry.events.map(({ id }) => id),
            );
            for (const { id, title, evidence: passages } of kept.events) {
              expect(owner.get(id) ?? title).toBe(title);
              owner.set(id, title);
              // As long as one passage is known, the event has an id that it had with such a passage.
              const before = passages.flatMap(({ article, quote }) => [...(seen.get(`${article} ${quote}`) ?? [])]);
              if (before.length > 0) expect(before).toContain(id);
              for (const { article, quote } of passages) {
                seen.set(`${article} ${quote}`, (seen.get(`${article} ${quote}`) ?? new Set()).add(id));
              }
              for (const passage of passages) expect(present.has(Number(passage.article.slice(3)))).toBe(true);
            }
            for (const { from, to } of redirectsOf(kept.registry, kept.events)) {
              expect(ids(kept.events)).not.toContain(from);
              if (to !== undefined) expect(ids(kept.events)).toContain(to);
            }
            registry = kept.registry;
          }
        },
      ),
    );
  });

  it('taking an article away and putting it back gives the same as before', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 6, maxLength: 6 }), fc.nat(5), (articles, name) => {
        const days = [...Array(HAPPENINGS).keys()];
        const all = new Set([...articles.keys()]);
        const before = keepIds(extract(all, articles, new Map(), days));
        const without = keepIds(
          extract(new Set([...all].filter(one => one !== name)), articles, new Map(), days),
          before.registry,
        );
        expect(keepIds(extract(all, articles, new Map(), days), without.registry)).toEqual(before);
      }),
    );
  });
});
