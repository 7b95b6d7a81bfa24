import { expect, it } from 'vitest';
import { datedIn } from '../../build/testing/readForTest.ts';

// Protects the day of what chronologies, digests and live blogs tell, and that nothing else takes a day from a line beside it.
const LEAD = 'بحث الرئيسان الأمريكي جو بايدن والروسي فلاديمير بوتين الأزمة بين الولايات المتحدة وروسيا.\n';
const daysIn = (body: string, published: string): string[] =>
  datedIn(LEAD + body, published)
    .filter(({ participants, when }) => participants.length > 0 && when)
    .map(({ kind, status, when }) => `${kind} ${when?.edtf} ${status}`);

it.each<[string, string, string[]]>([
  [
    'hours of a live blog',
    '11:02 - بدأ الاجتماع بين بلينكن ولافروف.\n12:30 - انتهى اللقاء قبل قليل.\n13:05 - لافروف يصف المحادثات بأنها "مفيدة".',
    ['meeting 2022-01-22 occurred', 'meeting 2022-01-22 occurred', 'statement 2022-01-22 occurred'],
  ],
  [
    'further sentences of a line',
    '• 10 يناير: شيرمان تلتقي ريابكوف في جنيف.\n• 12 يناير: مجلس الناتو وروسيا يجتمع في بروكسل.\n• 13 يناير: المنظمة تناقش الأزمة. وزير الخارجية البولندي زبيغنيو راو يقول إن الخطر كبير.',
    ['meeting 2022-01-10 occurred', 'meeting 2022-01-12 occurred', 'statement 2022-01-13 occurred'],
  ],
  [
    'days under a month',
    'كانون الثاني/يناير 2022\n- 10: شيرمان وريابكوف يجتمعان في جنيف.\n- 12: مجلس الناتو وروسيا يجتمع في بروكسل.\n- 21: بلينكن ولافروف يلتقيان في جنيف.',
    ['meeting 2022-01-10 occurred', 'meeting 2022-01-12 occurred', 'meeting 2022-01-21 occurred'],
  ],
  [
    'sections of a digest',
    'الاثنين: ثماني ساعات\nالتقى ريابكوف شيرمان في جنيف.\nالأربعاء: بروكسل\nانعقد مجلس الناتو وروسيا في بروكسل.\nالخميس: فيينا\nاجتمعت منظمة الأمن والتعاون في أوروبا في فيينا.',
    ['meeting 2022-01-17 occurred', 'meeting 2022-01-19 occurred', 'meeting 2022-01-20 occurred'],
  ],
  [
    'days and hours in bold print',
    '**الخميس 20 يناير**\n- بلينكن يجتمع مع بيربوك في برلين.\n\n**الجمعة 21 يناير**\n- بلينكن ولافروف يلتقيان في جنيف.\n- مجلس الأمن الدولي يعقد جلسة في ساعة متأخرة من الليل.\n\n**السبت 22 يناير**\n- بايدن يتحدث هاتفيا مع ماكرون.',
    [
      'meeting 2022-01-20 occurred',
      'meeting 2022-01-21 occurred',
      'meeting 2022-01-21 occurred',
      'phone-call 2022-01-22 occurred',
    ],
  ],
  [
    'bold hours of a live blog',
    '**12:40** وصول ماكرون إلى كييف.\n**11:15** وصل شولتس إلى موسكو.\n**09:00** بدأ الاجتماع بين بلينكن ولافروف.',
    ['visit 2022-01-22 occurred', 'visit 2022-01-22 occurred', 'meeting 2022-01-22 occurred'],
  ],
  [
    'prose under the year',
    'المسار بين بايدن وبوتين.\n**٢٠٢١**\nفي ٢٦ مارس اتصل بايدن ببوتين.\nفي ١٩ مايو جلس بلينكن ولافروف في ريكيافيك.',
    ['phone-call 2021-03-26 occurred', 'meeting 2021-05-19 occurred'],
  ],
])('%s', (_, body, days) => expect(daysIn(body, '2022-01-22')).toEqual(days));

it('gives a line among two others no day', () => {
  const body = '11:02 - بدأ الاجتماع بين بلينكن ولافروف.\nبدأ الاجتماع بين شيرمان وريابكوف.';
  expect(daysIn(body, '2022-01-21')).toEqual([]);
});

it.each<[string, string, string[]]>([
  [
    'a day set by the sentence before',
    'كان الثلاثاء يوم الطاولتين. وجلس أوربان إلى طاولة بوتين في موسكو.',
    ['meeting 2022-01-18 occurred'],
  ],
  [
    'a time counted and said again',
    'وقبل القمة بيوم، أي الاثنين 17 يناير، أجرى بايدن مكالمة مع ماكرون.',
    ['phone-call 2022-01-17 occurred'],
  ],
  [
    'the day that something is put off to',
    'أكد الإليزيه تأجيل اجتماع مستشاري صيغة نورماندي الذي كان مقرراً السبت في باريس إلى يوم الأربعاء 26 يناير.',
    ['meeting 2022-01-26 planned'],
  ],
  [
    'an hour before',
    'التقى لافروف بلينكن الخميس في جنيف. وكان الوزير الأمريكي اجتمع قبل ذلك بساعة بنظيره دميترو كوليبا.',
    ['meeting 2022-01-20 occurred', 'meeting 2022-01-20 occurred'],
  ],
])('%s', (_, body, days) =>
  expect(daysIn(body, '2022-01-21').filter(day => !day.startsWith('statement'))).toEqual(days),
);
