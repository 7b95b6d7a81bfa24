import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../build/testing/readForTest.ts';
import type { TimelineEvent } from '../../model/timeline.ts';

// Protects the weight of sources: a wire story in three papers is one voice, however often and however late it is printed.
const met = (day: string): string => `التقى وزير الخارجية الأمريكي بلينكن نظيره الروسي لافروف في جنيف في ${day}.`;
const DENIED = 'لم يلتق وزير الخارجية الأمريكي بلينكن نظيره الروسي لافروف في جنيف في 10 يناير 2022.';
const REST = `وتبادل الوفدان الأمريكي والروسي وجهات النظر في ملف الحدود الشرقية وفي ضمانات تطلبها موسكو من واشنطن منذ الخريف. وحضر الجلسة الأولى سفراء من دول الحلف إلى جانب خبراء في نزع السلاح ومستشارين قانونيين جاؤوا من العاصمتين. وتناول النقاش صواريخ متوسطة المدى وقواعد تفتيش متبادل وخطوطاً ساخنة تمنع سوء الفهم بين القيادات العسكرية. ولم يصدر في ختام النهار بيان مشترك، واكتفى كل وفد بكلمة قصيرة أمام الصحافيين الذين انتظروا ساعات طويلة تحت المطر خارج الفندق المطل على البحيرة.`;
const wire = (day: string): string => `${met(day)} ${REST}`;

function meetingOf(events: readonly TimelineEvent[]): TimelineEvent {
  const meetings = events.filter(({ kind }) => kind === 'meeting');
  expect(meetings).toHaveLength(1);
  return meetings[0] as TimelineEvent;
}

const sourcesOf = ({ conflicts, evidence }: TimelineEvent): (readonly [string, string[]])[] =>
  conflicts.flatMap(({ values }) =>
    values.map(({ value, evidence: at }) => [value, at.map(index => evidence[index]?.article ?? '')] as const),
  );

describe('a wire story in three papers', () => {
  const events = eventsOf(
    ['2022-01-20', wire('10 يناير 2022')],
    ['2022-01-21', `${wire('10 يناير 2022')}\nنقلاً عن الوكالات.`],
    ['2022-01-22', wire('10 يناير 2022')],
    ['2022-01-23', met('11 يناير 2022')],
    ['2022-01-24', `${met('11 يناير 2022')} ولم يُعرف مزيد.`],
  );

  it('has one vote on the date', () => {
    expect(meetingOf(events).date.edtf).toBe('2022-01-11');
  });

  it('is cited in full, and named once where sources disagree', () => {
    const meeting = meetingOf(events);
    expect(new Set(meeting.evidence.map(({ article }) => article)).size).toBe(5);
    expect(sourcesOf(meeting)).toEqual([
      ['2022-01-11', ['article-3', 'article-4']],
      ['2022-01-10', ['article-0']],
    ]);
    expect(meeting.summary).toContain('3 مقالات');
  });
});

describe('a denial between a report and its reprint', () => {
  it('is the later word, unless another source reports anew', () => {
    const first = ['2022-01-12', wire('10 يناير 2022')] as const;
    const denial = ['2022-01-13', DENIED] as const;
    expect(meetingOf(eventsOf(first, denial, ['2022-01-15', wire('10 يناير 2022')])).status).toBe('cancelled');
    expect(meetingOf(eventsOf(first, denial, ['2022-01-15', met('10 يناير 2022')])).status).toBe('occurred');
  });
});

describe('a reprint that says something else', () => {
  it('is heard where it differs', () => {
    const meeting = meetingOf(eventsOf(['2022-01-20', wire('10 يناير 2022')], ['2022-01-21', wire('11 يناير 2022')]));
    expect(sourcesOf(meeting).map(([value]) => value)).toEqual(['2022-01-10', '2022-01-11']);
  });
});

describe('a passage that only its reprint can date', () => {
  it('gives the event its date all the same', () => {
    const counted = 'وغداة الاتصال مع بايدن، بحث الرئيس الأميركي هاتفياً مع زيلينسكي تطورات الحشد العسكري الروسي.';
    const call = 'وتحدث ماكرون مع بايدن هاتفياً في 10 يناير 2022.';
    const events = eventsOf(['2022-01-11', `${REST}\n${counted}`], ['2022-01-12', `${call}\n${REST}\n${counted}`]);
    const calls = events.filter(({ participants }) => participants.includes('zelensky'));
    expect(calls.map(({ date, evidence }) => [date.edtf, evidence.length])).toEqual([['2022-01-11', 2]]);
  });
});
