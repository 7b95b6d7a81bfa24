import { describe, expect, it } from 'vitest';
import { datedIn } from '../../build/testing/readForTest.ts';

// Protects reports in words that no table lists as a whole: what happened, who, where, when and whether, from one sentence.
const SUBJECT = '\n\nالعلاقات بين جو بايدن وفلاديمير بوتين.';
const told = (day: string, body: string): string[] =>
  datedIn(body + SUBJECT, day).map(({ kind, participants, place, status, when }) =>
    [kind, participants.join('+'), place ?? '-', status ?? '-', when?.edtf ?? '-'].join(' '),
  );

describe('from one sentence', () => {
  it.each<[string, string, string]>([
    [
      '2021-04-16',
      'أدرجت وزارة الخزانة الأمريكية الخميس 32 كيانا وفردا روسيا على لائحتها السوداء.',
      'sanctions treasury+russia - occurred 2021-04-15',
    ],
    [
      '2021-11-03',
      'حلّ مدير وكالة الاستخبارات المركزية وليام بيرنز ضيفا على موسكو يومي الثلاثاء والأربعاء.',
      'visit burns moscow occurred 2021-11-02/2021-11-03',
    ],
    [
      '2022-02-22',
      'مهر بوتين بتوقيعه مساء الاثنين مرسومين يعترفان باستقلال دونيتسك ولوغانسك.',
      'document putin - occurred 2022-02-21',
    ],
    [
      '2022-02-24',
      'فجر اليوم الخميس أعلن بوتين بدء عملية عسكرية في أوكرانيا، وبعد ساعات ندد بايدن بالهجوم.',
      'military putin+biden ukraine occurred 2022-02-24',
    ],
    [
      '2022-02-12',
      'حذر بايدن بوتين في اتصال السبت من ثمن باهظ، فيما كان ماكرون قد هاتف بوتين في اليوم عينه.',
      'phone-call biden+putin - occurred 2022-02-12',
    ],
    [
      '2022-02-21',
      'وافق بايدن وبوتين على قمة، على أن يعد لها بلينكن ولافروف خلال لقائهما الخميس.',
      'meeting blinken+lavrov - planned 2022-02-24',
    ],
    [
      '2021-09-30',
      'انتظم وفدان أمريكي وروسي في جنيف الخميس حول طاولة الحوار الاستراتيجي، برئاسة شيرمان وريابكوف.',
      'talks sherman+ryabkov geneva occurred 2021-09-30',
    ],
    [
      '2022-01-19',
      'بدأ بلينكن الأربعاء من كييف جولة أوروبية تقوده الخميس إلى برلين والجمعة إلى جنيف حيث يلتقي لافروف.',
      'meeting blinken+lavrov geneva planned 2022-01-21',
    ],
    [
      '2022-02-02',
      'أمر بايدن بنشر نحو ثلاثة آلاف جندي إضافي في بولندا ورومانيا، كما أعلن البنتاغون الأربعاء.',
      'military biden+romania poland occurred 2022-02-02',
    ],
    [
      '2021-12-02',
      'على هامش اجتماعات منظمة الأمن والتعاون في ستوكهولم عقد وزيرا خارجية الولايات المتحدة وروسيا خلوة صباح الخميس.',
      'meeting blinken+lavrov stockholm occurred 2021-12-02',
    ],
    ['2021-06-14', 'ختم قادة مجموعة السبع الأحد قمتهم في كورنوال.', 'summit g7 cornwall occurred 2021-06-13'],
    [
      '2021-06-15',
      'انضم بايدن الاثنين إلى قمة حلف شمال الأطلسي في بروكسل وأطلع الحلفاء على ما ينوي قوله لبوتين.',
      'summit biden+nato brussels occurred 2021-06-14',
    ],
    [
      '2021-10-31',
      'على هامش قمة العشرين في روما تبادل لافروف وبلينكن حديثا قصيرا السبت.',
      'talks lavrov+blinken rome occurred 2021-10-30',
    ],
    [
      '2021-12-07',
      'بدأت اليوم الثلاثاء المحادثة المغلقة بين بايدن وبوتين عبر اتصال مرئي آمن.',
      'video-call biden+putin - occurred 2021-12-07',
    ],
    [
      '2021-12-23',
      'أطل بوتين الخميس على الصحفيين، وكشف أن مفاوضين من البلدين سيلتقون في جنيف مطلع العام المقبل.',
      'statement putin - occurred 2021-12-23',
    ],
    [
      '2022-01-09',
      'مأدبة عشاء مغلقة جمعت الأحد في جنيف شيرمان بريابكوف تمهيدا لمحادثات الاثنين.',
      'meeting sherman+ryabkov geneva occurred 2022-01-09',
    ],
    [
      '2022-02-04',
      'حل بوتين الجمعة ضيفا على افتتاح الألعاب في بكين، حيث أصدر مع شي جين بينغ بيانا مشتركا.',
      'document putin+xi beijing occurred 2022-02-04',
    ],
    [
      '2022-02-07',
      'في واشنطن يلتقي شولتس بايدن اليوم، وفي موسكو يجتمع ماكرون ببوتين.',
      'meeting scholz+biden washington planned 2022-02-07',
    ],
    ['2022-02-19', 'بدأ مؤتمر ميونيخ للأمن الجمعة في غياب أي وفد روسي.', 'meeting  munich occurred 2022-02-18'],
    ['2022-02-17', 'طردت موسكو الخميس نائب السفير الأمريكي.', 'other russia - occurred 2022-02-17'],
  ])('%s: %s', (day, body, event) => expect(told(day, body)).toContain(event));

  it('dates what a spokeswoman tells of, not her telling, by the day in her words', () => {
    const body = 'قالت جين ساكي إن بايدن هو من بادر إلى الاتصال ببوتين يوم 13 نيسان.';
    expect(told('2021-04-15', body)).toEqual([
      'statement psaki - occurred -',
      'phone-call biden+putin - occurred 2021-04-13',
    ]);
  });

  it('takes «بعدما كان مقرراً الاثنين» for the Monday before what then happened', () => {
    const body = 'التقى بايدن زيلينسكي أمس الأربعاء بعدما كان اللقاء مقررا الاثنين.';
    expect(told('2021-09-02', body).join('\n')).toContain('2021-08-30');
  });
});
