import { describe, expect, it } from 'vitest';
import { EMPTY_REGISTRY } from '../../model/idRegistry.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import { event, evidence, onDay } from '../ids/eventForTest.ts';
import { keepIds } from '../ids/keepIds.ts';
import { describeChange } from './describeChange.ts';
import { diffTimelines } from './diffTimelines.ts';

// Protects what an editor is told after an extraction: every difference, once, and nothing that did not change.
const entities: Timeline['entities'] = {
  biden: { type: 'person', name: { ar: 'جو بايدن', en: 'Joe Biden' } },
  putin: { type: 'person', name: { ar: 'فلاديمير بوتين', en: 'Vladimir Putin' } },
  geneva: { type: 'place', name: { ar: 'جنيف', en: 'Geneva' } },
};
const a1 = evidence('a', 'تحدث بايدن مع بوتين يوم الخميس');
const b1 = evidence('b', 'جرت المكالمة في الثلاثين من الشهر');

function timeline(events: readonly TimelineEvent[], articles: Record<string, string> = { a: '1', b: '1' }): Timeline {
  return {
    schemaVersion: 1,
    entities,
    articles: Object.entries(articles).map(([id, sha256]) => ({
      id,
      sha256,
      published: { edtf: '2021-12-30', basis: 'metadata', reasoning: [] },
      boilerplate: [],
      timexes: [],
    })),
    events,
    leftOut: [],
  };
}

/** Extracts twice, ids kept in between, and tells the changes in words. */
function told(
  before: readonly TimelineEvent[],
  after: readonly TimelineEvent[],
  articles?: Record<string, string>,
): string[] {
  const first = keepIds(before, EMPTY_REGISTRY);
  const second = keepIds(after, first.registry);
  const changes = diffTimelines(timeline(first.events), timeline(second.events, articles), second.registry);
  return changes.map(change => describeChange(change, entities));
}

describe('what changed', () => {
  it('is nothing when nothing did, also when a passage only moved in its article', () => {
    const moved = { ...a1, start: 9, end: 9 + a1.quote.length, trigger: { ...a1.trigger, start: 9, end: 12 } };
    expect(told([event({ evidence: [a1] })], [event({ evidence: [moved] })])).toEqual([]);
  });

  it('tells articles that came, went and were edited', () => {
    const same = [event({ evidence: [a1] })];
    expect(told(same, same, { b: '2', c: '1' })).toEqual([
      'حُذف المقال «a».',
      'تغيّر ملف المقال «b».',
      'مقال جديد: «c».',
    ]);
  });

  it('tells events that came and went', () => {
    const other = event({ id: 'x', title: 'قمة جنيف', kind: 'summit', date: onDay('2021-06-16'), evidence: [b1] });
    expect(told([event({ evidence: [a1] })], [other])).toEqual([
      'لم يبق مصدر للحدث «مكالمة بين بايدن وبوتين» (30 ديسمبر/كانون الأول 2021)، فخرج من الخط الزمني.',
      'حدث جديد: «قمة جنيف» (16 يونيو/حزيران 2021).',
    ]);
  });

  it('tells a merge as a merge', () => {
    const apart = [event({ evidence: [a1] }), event({ id: 'x', title: 'اتصال', evidence: [b1] })];
    expect(told(apart, [event({ evidence: [a1, b1] })])).toEqual([
      'دُمج «اتصال» في «مكالمة بين بايدن وبوتين»، وعنوان صفحته يحيل إليه.',
      'شاهد جديد على «مكالمة بين بايدن وبوتين» من \u2066b\u2069: «جرت المكالمة في الثلاثين من الشهر».',
    ]);
  });

  it('tells a moved date, a new status, and other fields', () => {
    const before = event({ status: 'planned', evidence: [a1] });
    const after = event({
      date: onDay('2021-12-31'),
      place: 'geneva',
      participants: ['biden'],
      kind: 'talks',
      evidence: [a1],
    });
    expect(told([before], [after])).toEqual([
      'انتقل «مكالمة بين بايدن وبوتين»: كان تاريخه 30 ديسمبر/كانون الأول 2021، وصار 31 ديسمبر/كانون الأول 2021.',
      'تغيّرت حالة «مكالمة بين بايدن وبوتين»: كانت «معلن ولم يؤكَّد وقوعه» وصارت «وقع».',
      'تغيّر نوع «مكالمة بين بايدن وبوتين»: كان «اتصال هاتفي» وصار «محادثات».',
      'تغيّر مكان «مكالمة بين بايدن وبوتين»: كان غير مذكور وصار «جنيف».',
      'تغيّرت أطراف «مكالمة بين بايدن وبوتين»: كانوا «جو بايدن» و«فلاديمير بوتين» وصاروا «جو بايدن».',
    ]);
  });

  it('tells conflicts that arise and that are solved', () => {
    const values = [
      { value: '2021-12-30', evidence: [0] },
      { value: '2021-12-31', evidence: [1] },
    ];
    const plain = event({ evidence: [a1, b1] });
    const disputed = event({ evidence: [a1, b1], conflicts: [{ field: 'date', values }] });
    expect(told([plain], [disputed])).toEqual([
      'اختلفت المصادر على «التاريخ» في «مكالمة بين بايدن وبوتين»: 30 ديسمبر/كانون الأول 2021، أو 31 ديسمبر/كانون الأول 2021.',
    ]);
    expect(told([disputed], [plain])).toEqual(['لم تعد المصادر مختلفة على «التاريخ» في «مكالمة بين بايدن وبوتين».']);
  });
});
