import { describe, expect, it } from 'vitest';
import { eventsToldIn } from '../../build/testing/readForTest.ts';

// Protects who takes part where the sentence does not put the names beside the event, and the status of what is only proposed or taken back.
const told = (body: string): string[] =>
  eventsToldIn(body).map(({ kind, participants, place }) => `${kind} ${participants.join('+')} ${place ?? '-'}`);
const statuses = (body: string): string[] => eventsToldIn(body).map(({ kind, status }) => `${kind} ${status}`);

describe('who takes part', () => {
  it.each<[string, string, string[]]>([
    [
      'not the town of the dateline',
      'القاهرة (وكالات) - عقد وفدان روسي وأمريكي بجنيف جولة من المحادثات.',
      ['talks russia+united-states geneva'],
    ],
    [
      'the two who hold it with a dual verb',
      'تعشى بلينكن مع لافروف في جنيف، قبل أن يعقدا محادثات رسمية.',
      ['talks blinken+lavrov geneva'],
    ],
    [
      'the body at whose seat they meet',
      'أما جلسة الأمس بمقر منظمة الأمن والتعاون في أوروبا، فانتهت بتحذير الوزير البولندي.',
      ['meeting osce -'],
    ],
    [
      'whoever goes on to meet others the day after',
      'التقت شيرمان غروشكو، ثم اجتمعت في اليوم التالي مع ريابكوف وفومين.',
      ['meeting sherman+grushko -', 'meeting sherman+ryabkov+fomin -'],
    ],
    [
      'a council, and who is told to be there',
      'وكان مجلس الناتو وروسيا قد اجتمع في بروكسل برئاسة ستولتنبرغ ومشاركة شيرمان.',
      ['meeting nato+russia+stoltenberg+sherman brussels'],
    ],
    [
      'no country whose capital the town is',
      'اجتمع بلينكن ولافروف في ريغا عاصمة لاتفيا.',
      ['meeting blinken+lavrov riga'],
    ],
    [
      'the two states whose experts meet',
      'أعلن البيت الأبيض أن خبراء من البلدين سيجتمعون في فيينا.',
      ['meeting united-states+russia vienna'],
    ],
    [
      'who is told to take part in it with a noun',
      'وجاء ذلك بعد مشاركة ترودو في قمة حلف شمال الأطلسي في بروكسل.',
      ['summit trudeau+nato brussels'],
    ],
    [
      'who is told to go there behind it',
      'يهيمن الملف على اجتماع وزراء حلف شمال الأطلسي، الذي يشارك فيه وزير الدفاع لويد أوستن.',
      ['meeting austin+nato -'],
    ],
    ['the state whose forces they are', 'وبدأت القوات البيلاروسية أمس مناورات قرب الحدود.', ['exercise belarus -']],
    [
      'whoever orders it, and not where the soldiers leave',
      'التقى بايدن شولتس، كما أمر بنقل ألف جندي من ألمانيا إلى رومانيا.',
      ['meeting biden+scholz -', 'military biden -'],
    ],
    [
      'the two of the round before',
      'عقدت شيرمان وريابكوف محادثات. واتفقا على جولة ثانية من المحادثات.',
      ['talks sherman+ryabkov -', 'talks sherman+ryabkov -'],
    ],
    [
      'whoever acts and who is named behind «بينه وبين»',
      'اتصل بايدن بزيلينسكي لإطلاعه على ما دار بينه وبين بوتين خلال قمة الفيديو.',
      ['phone-call biden+zelensky -', 'video-call biden+putin -'],
    ],
    [
      'whoever holds it, told before with another event',
      'شارك بايدن في قمة حلف شمال الأطلسي في بروكسل، وعقد في العاصمة البلجيكية يوم الثلاثاء قمة مع شارل ميشال.',
      ['summit biden+nato brussels', 'summit biden+michel brussels'],
    ],
    [
      'who was called and invited, and not whom the call was about',
      'اتصل بايدن بزيلينسكي بسبب مواقف بوتين، ودعاه إلى زيارة واشنطن.',
      ['phone-call biden+zelensky -', 'visit zelensky washington'],
    ],
  ])('%s', (_, body, events) => expect(told(body)).toEqual(events));

  it('meets in the town although the two states are not named', () => {
    expect(told('عقد البلدان في جنيف الجولة الثانية من محادثات الاستقرار برئاسة ريابكوف وشيرمان.')).toEqual([
      'talks ryabkov+sherman geneva',
    ]);
  });
});

describe('the status', () => {
  it('of what is proposed with a verb', () => {
    expect(statuses('وكان بوتين اقترح، الخميس الماضي، أن يتحادث مع بايدن عبر الفيديو.')).toEqual([
      'video-call proposed',
    ]);
  });

  it('of what is not ruled out', () => {
    expect(statuses('لم تستبعد موسكو أن يلتقي لافروف بلينكن في ستوكهولم.')).toEqual(['meeting proposed']);
    expect(statuses('استبعدت موسكو أن يلتقي لافروف بلينكن في ستوكهولم.')).toEqual(['meeting denied']);
  });

  it('of a round held, whatever failed with it', () => {
    expect(eventsToldIn('أُلغي الاجتماع بعد تعثر جولة برلين التي عُقدت الخميس.').at(-1)?.status).toBe('occurred');
  });

  it.each([
    'تصحيح: ذكرنا أن لافروف التقى بلينكن في جنيف.',
    'أوردنا سابقاً أن لافروف التقى بلينكن. والصحيح أنه التقى شيرمان.',
  ])('of what the paper takes back: %s', body => expect(eventsToldIn(body)[0]?.status).toBe('denied'));
});

describe('what is told next', () => {
  it.each<[string, string, string[]]>([
    [
      'is of others: whom those who met agreed to turn to',
      'اجتمع بلينكن ولافروف في ستوكهولم، واتفقا على رفع الأمر إلى الرئيسين بايدن وبوتين.',
      ['meeting blinken+lavrov stockholm'],
    ],
    [
      'has its own partner behind «قبل أن»',
      'اجتمع بيرنز بباتروشيف، قبل أن يتحدث هاتفيا، أول أمس، مع الرئيس فلاديمير بوتين.',
      ['meeting burns+patrushev -', 'phone-call burns+putin -'],
    ],
    [
      'is of whoever can be the subject of the verb',
      'انتهت زيارة نولاند إلى موسكو، والتقت خلالها ريابكوف وأوشاكوف.',
      ['visit nuland moscow', 'meeting nuland+ryabkov+ushakov moscow'],
    ],
    [
      'is in the next town',
      'بدأ بلينكن جولته من كييف، حيث استقبله زيلينسكي، ثم حل يوم الخميس ببرلين أين اجتمع بشولتس.',
      ['meeting blinken+zelensky kyiv', 'visit blinken berlin', 'meeting blinken+scholz berlin'],
    ],
    [
      'is one meeting, called off',
      'ألغى لودريان اجتماعا كان سيجمعه بلافروف في باريس.',
      ['meeting le-drian+lavrov paris'],
    ],
  ])('%s', (_, body, events) => expect(told(body)).toEqual(events));
});
