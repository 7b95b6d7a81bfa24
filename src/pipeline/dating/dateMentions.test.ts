import { describe, expect, it } from 'vitest';
import { datedIn } from '../../build/testing/readForTest.ts';
import type { PendingMention } from './dateMentions.ts';

// Protects which time dates which event, and that nothing is dated by a time that belongs to something else.
const LEAD = 'دبلوماسية الرئيس الأمريكي جو بايدن والرئيس الروسي فلاديمير بوتين.\n';

/** Kind and EDTF of every mention of the text that is no mere saying, in order. */
const datesIn = (body: string, published?: string): string[] =>
  datedIn(LEAD + body, published)
    .filter(({ saying }) => !saying)
    .map(({ kind, when }) => `${kind} ${when?.edtf ?? '-'}`);

const last = (body: string, published?: string): PendingMention =>
  datedIn(LEAD + body, published).at(-1) as PendingMention;

describe('a time belongs to the event of its clause', () => {
  it.each<[string, string[]]>([
    ['التقى بايدن بوتين في 10 يناير 2022.', ['meeting 2022-01-10']],
    ['في 10 يناير 2022 التقى بايدن بوتين.', ['meeting 2022-01-10']],
    ['قال بيسكوف في 12 يناير 2022 إن بوتين التقى بايدن في 10 يناير 2022.', ['meeting 2022-01-10']],
    ['قال بيسكوف في 12 يناير 2022 إن بوتين التقى بايدن.', ['meeting -']],
    [
      'التقى بايدن بوتين في 10 يناير 2022، فيما اجتمع لافروف مع بلينكن في 12 يناير 2022.',
      ['meeting 2022-01-10', 'meeting 2022-01-12'],
    ],
  ])('%s', (body, dates) => expect(datesIn(body)).toEqual(dates));
});

it('dates the words that a dated statement reports by none but their own', () => {
  const [saying] = datedIn(`${LEAD}قال بيسكوف في 12 يناير 2022 إن بوتين التقى بايدن.`).filter(one => one.saying);
  expect(saying?.when?.edtf).toBe('2022-01-12');
});

describe('a day told beside an event is not always its own', () => {
  it.each<[string, string, string]>([
    // A stretch from its beginning to its end, days of what the verb tells, the next day's event, the occasion.
    [
      'بدأت روسيا وبيلاروسيا الخميس 10 فبراير 2022 مناورات تستمر حتى 20 فبراير.',
      'exercise 2022-02-10/2022-02-20',
      '2022-02-11',
    ],
    ['ينطلق مؤتمر ميونيخ للأمن يوم الجمعة ويستمر حتى الأحد.', 'meeting 2022-02-18/2022-02-20', '2022-02-14'],
    ['تحدث ماكرون مع بوتين هاتفيا قبل هذه الزيارة، لا سيما في 28 يناير.', 'phone-call 2022-01-28', '2022-02-08'],
    [
      'تفاوض ريابكوف وشيرمان الاثنين في جنيف، وفي يوم الأربعاء اجتمع غروشكو مع ستولتنبرغ.',
      'meeting 2022-01-12',
      '2022-01-14',
    ],
    ['قال بايدن في قمة جنيف مع بوتين يوم 16 يونيو إن هناك خطوطا حمراء.', 'summit 2021-06-16', '2021-07-10'],
    ['أكد بايدن لزيلينسكي في 2 يناير في مكالمة هاتفية أن بلاده سترد.', 'phone-call 2022-01-02', '2022-01-27'],
    ['قال بلينكن مساء أمس، عقب اجتماعه مع كوليبا، إن اللقاء ألغي.', 'meeting 2022-02-22', '2022-02-23'],
    [
      'في 13 أبريل تهاتف بايدن وبوتين، وبعد يومين على المكالمة فرضت واشنطن عقوبات على موسكو.',
      'phone-call 2021-04-13',
      '2021-05-26',
    ],
  ])('%s', (body, event, published) => expect(datesIn(body, published)).toContain(event));
});

describe('one word for an event with a row of days', () => {
  it.each<[string, string[]]>([
    ['تهاتف بايدن وبوتين في 10 و12 يناير 2022.', ['phone-call 2022-01-10', 'phone-call 2022-01-12']],
    ['تهاتف بايدن وبوتين في 3 يناير 2022 ثم في 7 يناير 2022.', ['phone-call 2022-01-03', 'phone-call 2022-01-07']],
    ['عُقدت محادثات بين بلينكن ولافروف يومي 10 و11 يناير 2022.', ['talks 2022-01-10/2022-01-11']],
    [
      'عُقد لقاءان بين بلينكن ولافروف، الأول في 10 يناير 2022 والثاني في 12 يناير 2022.',
      ['meeting 2022-01-10', 'meeting 2022-01-12'],
    ],
  ])('%s', (body, dates) => expect(datesIn(body)).toEqual(dates));
});

describe('dates taken over', () => {
  it.each<[string, string, string, string]>([
    ['joined-to', 'زار بلينكن كييف في 10 يناير 2022 والتقى بلينكن زيلينسكي.', 'meeting', '2022-01-10'],
    ['announced', 'أعلن بايدن في 10 يناير 2022 حزمة جديدة من العقوبات على روسيا.', 'sanctions', '2022-01-10'],
    ['goes-on', 'وصل بلينكن في 10 يناير 2022 إلى كييف، حيث يعقد محادثات مع زيلينسكي.', 'talks', '2022-01-10'],
    [
      'during',
      'أجرى بايدن محادثة هاتفية مع بيرنز خلال الزيارة التي قام بها بيرنز إلى موسكو في 10 يناير 2022.',
      'phone-call',
      '2022-01-10',
    ],
    [
      'simultaneous',
      'وجاء الاتصال بين بايدن وبوتين تزامناً مع اجتماع بين لافروف وبلينكن في 10 يناير 2022.',
      'phone-call',
      '2022-01-10',
    ],
    ['purpose-of', 'يتوجه ماكرون في 10 يناير 2022 إلى برلين للقاء شولتس.', 'meeting', '2022-01-10'],
    [
      'occasion-of',
      'وقال بلينكن في مؤتمر صحفي في 10 يناير 2022 عقب مباحثات مع كوليبا إن الأمر جاد.',
      'talks',
      '2022-01-10',
    ],
    [
      'reported-by-statement',
      'قال بيسكوف يوم 10 يناير 2022 إن بوتين استنكر خلال الاتصال الهاتفي مع بايدن العقوبات.',
      'phone-call',
      '2022-01-10',
    ],
    [
      'instead-of-denied',
      'نفى بيسكوف أن يكون بوتين قد استقبل بيرنز خلال زيارته في 10 يناير 2022، موضحاً أن الرجلين تحدثا هاتفياً.',
      'phone-call',
      '2022-01-10',
    ],
    [
      'right-after',
      'تحادث بايدن وبوتين في 10 يناير 2022. وعقب انتهاء المحادثات أطلع بايدن هاتفياً شولتس على نتائجها.',
      'phone-call',
      '2022-01-10',
    ],
    [
      'day-of-event',
      'زار بيرنز موسكو يومي 10 و11 يناير 2022. والتقى في اليوم الثاني أمين مجلس الأمن نيكولاي باتروشيف.',
      'meeting',
      '2022-01-11',
    ],
    ['during', 'زار بوتين الهند في 10 يناير 2022، التقى خلالها ناريندرا مودي.', 'meeting', '2022-01-10'],
    [
      'same-day-as-told',
      'أعلن بيسكوف في 15 يناير 2022 أن القمة قائمة. ويأتي الإعلان بعد يومين من لقاء بين بلينكن ولافروف. وفي اليوم ذاته اجتمع بلينكن بنظيره كوليبا.',
      'meeting',
      '2022-01-13',
    ],
  ])('%s: %s', (rule, body, kind, edtf) => {
    const mention = datedIn(LEAD + body).findLast(one => one.kind === kind && one.when?.basis === 'borrowed');
    expect(mention?.when?.edtf).toBe(edtf);
    expect(mention?.when?.reasoning.at(-1)?.rule).toBe(rule);
  });
});

describe('a day told twice', () => {
  it('dates the event it stands beside', () => {
    const [summit] = datedIn(
      `${LEAD}انعقدت القمة بين بايدن وبوتين. وقال بيسكوف صباح الأربعاء 12 يناير 2022، غداة القمة، إنها نجحت.`,
    ).filter(({ kind, when }) => kind === 'summit' && when);
    expect(summit?.when?.edtf).toBe('2022-01-11');
  });
});

it('dates words said right after a dated event by its day', () => {
  const sayings = datedIn(
    `${LEAD}استضافت بروكسل في 12 يناير 2022 اجتماعاً لمجلس الناتو وروسيا، أقر بعده ستولتنبرغ بوجود خلافات.`,
  ).filter(({ saying }) => saying);
  expect(sayings.map(({ participants, when }) => [participants[0], when?.edtf])).toEqual([
    ['stoltenberg', '2022-01-12'],
  ]);
});

describe('one of two times belongs to another verb', () => {
  it.each<[string, string[]]>([
    ['قال بوتين في 10 يناير 2022 إن القمة التي اقترحها ماكرون مساء الأحد مؤجلة.', ['summit -']],
    [
      'عُقد لقاء بين بايدن وبوتين في 10 يناير 2022، يليه في 12 يناير 2022 لقاء بين بلينكن ولافروف.',
      ['meeting 2022-01-10', 'meeting 2022-01-12'],
    ],
  ])('%s', (body, dates) => expect(datesIn(body)).toEqual(dates));
});

describe('dates counted from an event', () => {
  it('wait when the text does not date it', () => {
    expect(last('التقى لافروف بلينكن بعد يومين من القمة بين بايدن وبوتين.').when).toBeUndefined();
  });
});

describe('a vague time is cut at the day of the article', () => {
  it.each([
    ['التقى بلينكن لافروف هذا الشهر.', '2022-01-01', '2022-01-15'],
    ['سيلتقي بلينكن لافروف هذا الشهر.', '2022-01-15', '2022-01-31'],
  ])('%s', (body, start, end) => expect(last(body, '2022-01-15').when).toMatchObject({ start, end }));
});

describe('where no word tells the status, the calendar does', () => {
  it.each([
    ['قمة بين بايدن وبوتين في 10 يناير 2022.', 'occurred'],
    ['قمة بين بايدن وبوتين في 20 يناير 2022.', 'planned'],
  ])('%s: %s', (body, status) => expect(last(body, '2022-01-15').status).toBe(status));
});
