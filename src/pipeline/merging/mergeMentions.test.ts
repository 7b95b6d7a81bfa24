import { describe, expect, it } from 'vitest';
import { compiled, datedIn, eventsOf } from '../../build/testing/readForTest.ts';
import { affinityOf } from '../affinity.ts';
import { type Candidate, type Cluster, join, openCluster } from './cluster.ts';
import { ClusterIndex } from './clusterIndex.ts';
import { judge } from './judge.ts';

// Protects what counts as one event: never two made one, never a disagreement hidden.
const call = (day: string): string => `أجرى الرئيس الأمريكي جو بايدن اتصالاً هاتفياً مع الرئيس الروسي بوتين في ${day}.`;
const met = (day: string): string => `التقى وزير الخارجية الأمريكي بلينكن نظيره الروسي لافروف في جنيف في ${day}.`;
const titlesOf = (events: ReturnType<typeof eventsOf>): string[] =>
  events.filter(({ kind }) => kind !== 'statement').map(({ date, kind }) => `${date.edtf} ${kind}`);

describe('one event', () => {
  it('told by two articles with the same day', () => {
    const events = eventsOf(['2022-01-12', met('10 يناير 2022')], ['2022-01-13', met('10 يناير 2022')]);
    expect(titlesOf(events)).toEqual(['2022-01-10 meeting']);
    expect(new Set(events[0]?.evidence.map(({ article }) => article)).size).toBe(2);
    expect(events[0]?.conflicts).toEqual([]);
    expect(events[0]?.mergeReasons).toHaveLength(1);
  });

  it('known to one by its day and to another by its month', () => {
    const events = eventsOf(['2022-02-12', met('10 يناير 2022')], ['2022-02-13', met('يناير 2022')]);
    expect(titlesOf(events)).toEqual(['2022-01-10 meeting']);
  });

  it('that two articles date a day apart, shown as a conflict with both values', () => {
    const events = eventsOf(
      ['2022-01-20', met('10 يناير 2022')],
      ['2022-01-21', met('11 يناير 2022')],
      ['2022-01-22', met('10 يناير 2022')],
    );
    expect(titlesOf(events)).toEqual(['2022-01-10 meeting']);
    const [conflict] = events[0]?.conflicts ?? [];
    expect(conflict?.field).toBe('date');
    expect(conflict?.values.map(({ value }) => value)).toEqual(['2022-01-10', '2022-01-11']);
    expect(conflict?.values.map(({ evidence }) => evidence.length)).toEqual([2, 1]);
  });

  it('planned by one article and told as past by a later one has occurred', () => {
    const plan = 'سيلتقي وزير الخارجية الأمريكي بلينكن نظيره الروسي لافروف في جنيف في 10 يناير 2022.';
    const events = eventsOf(['2022-01-05', plan], ['2022-01-12', met('10 يناير 2022')]);
    expect(titlesOf(events)).toEqual(['2022-01-10 meeting']);
    expect(events[0]?.status).toBe('occurred');
    expect(events[0]?.evidence.map(({ status }) => status)).toEqual(['planned', 'occurred']);
  });
});

describe('one paper', () => {
  it('that one article has the state publish and another its ministry, a day apart', () => {
    const events = eventsOf(
      ['2022-01-14', 'نشرت موسكو في 16 ديسمبر 2021 مسودتي اتفاقيتين مع واشنطن. بايدن وبوتين.'],
      ['2022-01-27', 'نشرت الخارجية الروسية في 17 ديسمبر 2021 مشروعي اتفاقيتين. بايدن وبوتين.'],
    ).filter(({ kind }) => kind === 'document');
    expect(events).toHaveLength(1);
    expect(events[0]?.conflicts.map(({ field }) => field)).toEqual(['date']);
  });

  it('handed over, whether or not its receiver is named', () => {
    const events = eventsOf(
      ['2022-01-27', 'سلم السفير الأمريكي جون سوليفان الخارجية الروسية الرد في 26 يناير 2022. بايدن وبوتين.'],
      ['2022-02-17', 'سلمت واشنطن ردها في 26 يناير 2022. بايدن وبوتين.'],
    ).filter(({ kind }) => kind === 'document');
    expect(events).toHaveLength(1);
  });
});

it('manoeuvres keep their stretch when one article tells only of their beginning or end', () => {
  const events = eventsOf(
    ['2022-02-08', 'تبدأ روسيا وبيلاروسيا مناورات مشتركة في 10 فبراير 2022. بايدن وبوتين.'],
    ['2022-02-11', 'بدأت روسيا وبيلاروسيا في 10 فبراير 2022 مناورات تستمر حتى 20 فبراير. بايدن وبوتين.'],
  ).filter(({ kind }) => kind === 'exercise');
  expect(events.map(({ date }) => date.edtf)).toEqual(['2022-02-10/2022-02-20']);
  expect(events[0]?.evidence).toHaveLength(2);
});

it('a gathering of many is no meeting of the two who are named', () => {
  const events = eventsOf(
    ['2021-04-14', 'دعا جو بايدن فلاديمير بوتين إلى قمة المناخ الافتراضية التي تستضيفها واشنطن يومي 22 و23 أبريل.'],
    ['2021-10-01', 'بايدن وبوتين.\n- 22 أبريل: بوتين يشارك عبر الفيديو في قمة المناخ.'],
  ).filter(({ kind }) => kind !== 'statement');
  expect(events.map(({ title, evidence }) => [title, evidence.length])).toEqual([
    ['قمة المناخ في واشنطن بمشاركة بايدن وبوتين', 2],
  ]);
});

describe('two events', () => {
  it('two calls in one month stay two', () => {
    const events = eventsOf(['2022-02-20', `${call('7 يناير 2022')}\n${call('30 يناير 2022')}`]);
    expect(titlesOf(events)).toEqual(['2022-01-07 phone-call', '2022-01-30 phone-call']);
  });

  it('two days told by one article are no disagreement', () => {
    const events = eventsOf(['2022-01-20', `${met('10 يناير 2022')}\n${met('11 يناير 2022')}`]);
    expect(titlesOf(events)).toEqual(['2022-01-10 meeting', '2022-01-11 meeting']);
  });

  it('the journey of one and his meeting with another there', () => {
    const journey = 'وصل مدير المخابرات الأمريكية وليام بيرنز إلى موسكو في 10 يناير 2022 بتكليف من الرئيس جو بايدن.';
    const meeting = 'والتقى بيرنز أمين مجلس الأمن الروسي نيكولاي باتروشيف في 10 يناير 2022 في موسكو.';
    expect(titlesOf(eventsOf(['2022-01-12', `${journey}\n${meeting}`])).sort()).toEqual([
      '2022-01-10 meeting',
      '2022-01-10 visit',
    ]);
  });

  it('other people on the same day', () => {
    const other = 'التقى الرئيس الفرنسي ماكرون الرئيس الروسي بوتين في موسكو في 10 يناير 2022.';
    expect(titlesOf(eventsOf(['2022-01-12', `${met('10 يناير 2022')}\n${other}`]))).toHaveLength(2);
  });

  it('the same people in another town the week after', () => {
    const events = eventsOf(
      ['2022-01-12', met('10 يناير 2022')],
      ['2022-01-22', met('20 يناير 2022').replace('جنيف', 'فيينا')],
    );
    expect(titlesOf(events)).toEqual(['2022-01-10 meeting', '2022-01-20 meeting']);
  });
});

it('takes nothing that an article tells of before the day for having happened', () => {
  const before =
    'يلتقي الرئيس الأمريكي جو بايدن نظيره الروسي فلاديمير بوتين في جنيف في 10 يناير 2022.\nوسيناقشان خلال اللقاء الأزمة.';
  const after = 'التقى الرئيس الأمريكي جو بايدن نظيره الروسي فلاديمير بوتين في جنيف في 10 يناير 2022.';
  const [event] = eventsOf(['2022-01-05', before], ['2022-01-11', after]).filter(({ kind }) => kind !== 'statement');
  expect(event?.status).toBe('occurred');
  expect(event?.evidence.map(({ status }) => status)).toEqual(['planned', 'planned', 'occurred']);
});

it('names a meeting of the presidents by them, whoever sat with them', () => {
  const text =
    'عقد الرئيسان جو بايدن وفلاديمير بوتين في 10 يناير 2022 في جنيف لقاء مع الوزيرين أنتوني بلينكن وسيرغي لافروف.';
  const [event] = eventsOf(['2022-01-12', text]).filter(({ kind }) => kind !== 'statement');
  expect(event?.participants).toEqual(['biden', 'putin']);
});

it('publishes no meeting that its only source denies', () => {
  const events = eventsOf([
    '2022-01-12',
    'نفى بيسكوف أن الرئيس الروسي بوتين التقى الرئيس الأمريكي بايدن في 10 يناير 2022.',
  ]);
  expect(events.filter(({ kind, status }) => kind !== 'statement' && status === 'occurred')).toEqual([]);
});

it('the index offers every event that the judge would take, whatever has joined it', () => {
  const affinity = affinityOf(compiled);
  const days = ['7 يناير 2022', '8 يناير 2022', '30 يناير 2022', 'يناير 2022', '2 فبراير 2022'];
  const told = [
    'وجرت المكالمة بينهما عبر الهاتف.',
    'وأضاف بايدن أن بوتين استمع.',
    'وتُذكر التفاهمات التي تم التوصل إليها في جنيف.',
  ];
  const candidates: Candidate[] = days.flatMap(day =>
    [call(day), met(day), `${call(day)} ${told.join(' ')}`].flatMap(body =>
      datedIn(body, '2022-02-10').map(mention => ({ published: '2022-02-10', mention })),
    ),
  );
  const index = new ClusterIndex();
  const clusters: Cluster[] = [];
  let taken = 0;
  for (const candidate of candidates) {
    const fitting = clusters.filter(cluster => judge(candidate, cluster, affinity));
    expect(index.near(candidate)).toEqual(expect.arrayContaining(fitting));
    taken += fitting.length;
    const [home] = fitting;
    if (home) join(home, candidate, { rule: '', text: '' });
    const cluster = home ?? (candidate.mention.when && openCluster(candidate));
    if (cluster && !home) clusters.push(cluster);
    if (cluster) index.note(cluster, candidate);
  }
  expect(taken).toBeGreaterThan(10);
});

it('keeps what did not take place apart from what did beside it', () => {
  const body =
    'لم يُعقد أي لقاء بين الرئيس الأمريكي جو بايدن والرئيس الروسي فلاديمير بوتين على هامش قمة العشرين التي استضافتها بالي في 15 نوفمبر 2022.';
  const held = eventsOf(['2022-11-29', body]).filter(({ status }) => status === 'occurred');
  expect(held.flatMap(({ participants }) => participants)).not.toContain('putin');
});
