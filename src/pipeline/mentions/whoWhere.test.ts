import { describe, expect, it } from 'vitest';
import { entitiesIn, eventsToldIn, mentionsIn } from '../../build/testing/readForTest.ts';

// Protects who took part and where, in sentences that tell of other people and towns beside the event.
const told = (body: string): string[] =>
  eventsToldIn(body).map(({ kind, participants, place }) => `${kind} ${participants.join('+')} ${place ?? '-'}`);
const voices = (body: string): (string | undefined)[] =>
  mentionsIn(body)
    .filter(({ saying }) => saying)
    .map(({ participants }) => participants[0]);

describe('a person told of in passing', () => {
  it.each<[string, string[]]>([
    [
      'التقى لافروف في ستوكهولم نظيره بلينكن الذي وصل إليها قادماً من ريغا، واستمر ذلك ساعة.',
      ['meeting lavrov+blinken stockholm'],
    ],
    ['قمة بايدن وبوتين التي استضافتها جنيف', ['summit biden+putin geneva']],
    ['اجتماع لو دريان مع لافروف الذي كان مقرراً في باريس', ['meeting le-drian+lavrov paris']],
  ])('%s', (body, events) => expect(told(body)).toEqual(events));

  it('speaks, wherever he came from', () => {
    expect(voices('أما لافروف الذي جاء من موسكو، فقال إن الحلف يرفض النقاش.')[0]).toBe('lavrov');
  });
});

describe('the town', () => {
  it.each<[string, string[]]>([
    ['جاءت دونفريد من كييف التي التقت فيها الوزير كوليبا.', ['meeting donfried+kuleba kyiv']],
    [
      'حط بلينكن في جنيف آتياً من برلين، وفيها استقبله المستشار أولاف شولتس.',
      ['visit blinken geneva', 'meeting blinken+scholz berlin'],
    ],
    ['قال مسؤولون في واشنطن إن لافروف وبلينكن سيجتمعان في جنيف.', ['meeting lavrov+blinken geneva']],
    ['تعود بيربوك إلى كييف، وكانت قد زارتها في يناير.', ['visit baerbock kyiv']],
    ['أجرى جونسون محادثات مع دودا بعيد وصوله إلى وارسو', ['talks johnson+duda warsaw']],
    ['استضافت فيينا اجتماع المجلس الدائم لمنظمة الأمن والتعاون في أوروبا', ['meeting osce vienna']],
  ])('%s', (body, events) => expect(told(body)).toEqual(events));
});

describe('whoever acts on', () => {
  it.each<[string, string[]]>([
    ['زار بلينكن كييف والتقى الرئيس فولوديمير زيلينسكي.', ['visit blinken kyiv', 'meeting blinken+zelensky kyiv']],
    [
      'سافر جونسون إلى كييف. وفي اليوم التالي تحدث هاتفياً مع بوتين.',
      ['visit johnson kyiv', 'phone-call johnson+putin -'],
    ],
    [
      'وصل زيلينسكي إلى ميونيخ، حيث اجتمع بهاريس ثم بجونسون.',
      ['visit zelensky munich', 'meeting zelensky+harris+johnson munich'],
    ],
    ['أوفد بايدن إلى موسكو مدير المخابرات وليام بيرنز.', ['visit burns moscow']],
    ['بحث الوفدان الملف، ثم انتقلت المحادثات إلى بروكسل بعد أن تحدث بايدن.', []],
  ])('%s', (body, events) => expect(told(body).filter(event => !event.startsWith('talks'))).toEqual(events));

  it('is of the gender of the verb', () => {
    expect(voices('قال بيسكوف إن الحوار مفيد، فيما رأت ساكي أن الطريق طويل.')).toEqual(['peskov', 'psaki']);
    expect(voices('حذر موسكو من عواقب الهجوم.')).toEqual([undefined]);
  });

  it('goes on in a participle', () => {
    expect(voices('نفى بيسكوف أن يكون باتروشيف قد سافر، مؤكداً أنه لم يغادر موسكو.')).toEqual(['peskov', 'peskov']);
  });
});

describe('two events of one line', () => {
  it.each<[string, string[]]>([
    [
      'ماكرون يلتقي بوتين في موسكو، وشولتس يلتقي بايدن في واشنطن.',
      ['meeting macron+putin moscow', 'meeting scholz+biden washington'],
    ],
    [
      'مكالمة هاتفية بين بايدن وبوتين، وأخرى بين ماكرون وبوتين.',
      ['phone-call biden+putin -', 'phone-call macron+putin -'],
    ],
    ['القمة التي جمعت بايدن وبوتين في جنيف', ['summit biden+putin geneva']],
  ])('%s', (body, events) => expect(told(body)).toEqual(events));
});

describe('one of several', () => {
  it.each<[string, string[]]>([
    ['عقدت موسكو وواشنطن جولة ثانية من المباحثات في جنيف.', ['talks russia+united-states geneva']],
    ['أنهت روسيا وأوكرانيا، أمس، جولة من المحادثات في باريس.', ['talks russia+ukraine paris']],
    ['عبرت روسيا عن أسفها، وكانت الجولة الثانية من المحادثات قصيرة.', ['talks  -']],
  ])('%s', (body, events) => expect(told(body)).toEqual(events));
});

describe('bodies and those who lead', () => {
  it.each<[string, string[]]>([
    ['التأم مجلس الناتو وروسيا في بروكسل، بحضور ويندي شيرمان.', ['meeting nato+russia+sherman brussels']],
    ['انعقاد الحوار الاستراتيجي في جنيف، برئاسة شيرمان وريابكوف', ['talks sherman+ryabkov geneva']],
    ['وترأست الجانب الأمريكي ويندي شيرمان، فيما ترأس الجانب الروسي سيرغي ريابكوف.', ['talks sherman+ryabkov -']],
    ['تناولت شيرمان العشاء مع ريابكوف في جنيف', ['meeting sherman+ryabkov geneva']],
  ])('%s', (body, events) => expect(told(body)).toEqual(events));
});

describe('words of saying', () => {
  it('need no verb before a quotation', () => {
    expect(voices('الناطق باسم الكرملين دميتري بيسكوف للصحافيين: "الوضع معقد".')).toEqual(['peskov']);
    expect(voices('بايدن وبوتين في جنيف: "روح جديدة".')).toEqual([]);
  });

  it('are nobody’s where they are impersonal', () => {
    expect(voices('يذكر أن روسيا سلمت المقترحات لبلينكن.')).toEqual([]);
  });
});

describe('titles', () => {
  it.each([
    ['التقت بيربوك لافروف. وقالت الوزيرة إن الحوار صعب.', 'baerbock'],
    ['التقت بيربوك لافروف. وقال الوزير إن الحوار صعب.', 'lavrov'],
  ])('%s: %s', (body, id) => expect(entitiesIn(body).at(-1)?.id).toBe(id));

  it('leave a counterpart to the name that follows', () => {
    expect(entitiesIn('التقى بلينكن نظيرته الألمانية أنالينا بيربوك').map(({ id }) => id)).toEqual([
      'blinken',
      'baerbock',
    ]);
  });
});

describe('the status', () => {
  it.each([
    ['اتفق الوزيران على أن يتحدث بايدن وبوتين هاتفياً', 'planned'],
    ['لم يتفق بلينكن ولافروف على موعد جديد بعد لقائهما في جنيف', undefined],
    ['وكان شيرمان وريابكوف قد تناولا العشاء معاً في جنيف', undefined],
    ['وجولة مشاورات شيرمان وريابكوف في فيينا لا تُعقد', 'cancelled'],
    ['أنهى بلينكن ولافروف محادثات في جنيف دون أن يحرزا أي تقدم', 'occurred'],
    ['أجرى شولتس محادثات مع بوتين من دون أن يتفقا على شيء', 'occurred'],
    ['غادر شولتس موسكو من دون أن يعقد لقاء مع بوتين', 'cancelled'],
    ['غادر شولتس كييف من دون أن يلتقي زيلينسكي', 'cancelled'],
    ['كانت المحادثات بين بلينكن ولافروف في جنيف قصيرة، لكنها كافية لتأجيل المواجهة', undefined],
  ])('%s: %s', (body, status) => expect(eventsToldIn(body)[0]?.status).toBe(status));
});
