import { describe, expect, it } from 'vitest';
import { eventsToldIn, mentionsIn, wordsOf } from '../../build/testing/readForTest.ts';

// Protects which words are read as an event, of what kind, between whom, where and with which status.
const first = (body: string) => eventsToldIn(body)[0];

describe('the kind that words name', () => {
  it.each([
    ['عقد بايدن وبوتين قمة في جنيف', 'summit'],
    ['التقى بلينكن لافروف في ستوكهولم', 'meeting'],
    ['اجتمع بلينكن مع لافروف', 'meeting'],
    ['تهاتف بايدن وبوتين', 'phone-call'],
    ['أجرى بايدن اتصالاً هاتفياً مع بوتين', 'phone-call'],
    ['أجرى بايدن محادثة عبر الفيديو مع بوتين', 'video-call'],
    ['عقد بايدن وبوتين قمة افتراضية', 'video-call'],
    ['زار ماكرون موسكو', 'visit'],
    ['وقّع بوتين مرسوماً', 'document'],
    ['فرض بايدن عقوبات على روسيا', 'sanctions'],
    ['بدأت روسيا مناورات مع بيلاروسيا', 'exercise'],
    ['شنت روسيا هجوماً على أوكرانيا', 'military'],
    ['تحادث بايدن وبوتين هاتفياً', 'phone-call'],
  ])('%s: %s', (body, kind) => expect(first(body)?.kind).toBe(kind));
});

describe('words that name no event', () => {
  it.each([
    ['نقاط الاتصال بين الجيشين في سوريا'],
    ['تحدث الخبير عن الطقس'],
    ['زار الكاتب معرضاً للصور'],
    ['رد الجمهور بالتصفيق'],
    ['ارتفعت أسعار القمح في موسكو'],
  ])('%s', body => expect(eventsToldIn(body)).toEqual([]));
});

describe('the parties', () => {
  it.each<[string, string[]]>([
    ['عقد بايدن وبوتين قمة في جنيف', ['biden', 'putin']],
    ['التقى وزير الخارجية الأمريكي نظيره الروسي', ['blinken', 'lavrov']],
    ['عُقدت محادثات بين روسيا والولايات المتحدة بشأن أوكرانيا', ['russia', 'united-states']],
    ['اجتمع مستشار بوتين أوشاكوف مع سوليفان', ['ushakov', 'sullivan']],
    ['عُقدت المحادثات الروسية الأمريكية في جنيف', ['russia', 'united-states']],
    ['اجتمع مجلس الناتو وروسيا في بروكسل', ['nato', 'russia']],
    ['ذكرت نيويورك تايمز أن بايدن التقى بوتين', ['biden', 'putin']],
  ])('%s: %j', (body, ids) => expect([...(first(body)?.participants ?? [])].sort()).toEqual([...ids].sort()));

  it('«بينهما» are the two of the sentence before', () => {
    const body = 'التقى بايدن بوتين في جنيف. وجرى اتصال هاتفي بينهما لاحقاً.';
    expect(eventsToldIn(body).at(-1)?.participants).toEqual(expect.arrayContaining(['biden', 'putin']));
  });

  it('leaves open who «بينهما» are when nobody was named', () => {
    expect(first('وجرى اتصال هاتفي بينهما')?.participants).toEqual([]);
  });
});

describe('the place', () => {
  it.each([
    ['عقد بايدن وبوتين قمة في جنيف', 'geneva'],
    ['انتهت قمة جنيف بين بايدن وبوتين', 'geneva'],
    ['عُقدت محادثات بين روسيا والولايات المتحدة', undefined],
    ['استقبل بوتين ماكرون في الكرملين', 'moscow'],
    ['زار بيرنز موسكو', 'moscow'],
    ['عُقدت محادثات بين روسيا والولايات المتحدة في جنيف بسويسرا', 'geneva'],
    ['عُقدت محادثات بين لافروف وبلينكن للتهدئة في أوكرانيا', undefined],
    ['تهاتف بايدن من واشنطن مع بوتين في موسكو', undefined],
  ])('%s: %s', (body, place) => expect(first(body)?.place).toBe(place));
});

describe('the status', () => {
  it.each([
    ['عقد بايدن وبوتين قمة في جنيف', 'occurred'],
    ['التقى بلينكن لافروف', 'occurred'],
    ['كان بايدن قد التقى بوتين', 'occurred'],
    ['سيلتقي بلينكن لافروف', 'planned'],
    ['يعتزم بايدن عقد قمة مع بوتين', 'planned'],
    ['من المقرر أن يلتقي بلينكن لافروف', 'planned'],
    ['اقترح بايدن عقد قمة مع بوتين', 'proposed'],
    ['قد يلتقي بايدن بوتين', 'proposed'],
    ['لم يستبعد بيسكوف عقد لقاء بين بايدن وبوتين', 'proposed'],
    ['أُلغي اللقاء بين بلينكن ولافروف', 'cancelled'],
    ['أُرجئت المحادثات بين روسيا والولايات المتحدة', 'cancelled'],
    ['كان من المقرر عقد لقاء بين بلينكن ولافروف غير أنه أُلغي', 'cancelled'],
    ['لم يلتق بلينكن لافروف', 'cancelled'],
    ['لن يلتقي بايدن بوتين', 'cancelled'],
    ['نفى بيسكوف أن بوتين التقى بايدن', 'denied'],
    ['تداولت مواقع أنباء عن لقاء بين لافروف وبلينكن الثلاثاء، لكن موسكو نفت ذلك', 'denied'],
    ['التقى لافروف بلينكن الثلاثاء، وقال إن موسكو نفت ذلك الاتهام', 'occurred'],
    ['استبعد بيسكوف عقد قمة بين بايدن وبوتين', 'denied'],
  ])('%s: %s', (body, status) => expect(first(body)?.status).toBe(status));
});

describe('what is said and by whom', () => {
  it('a saying is a statement of its speaker, and what is said is reported by them', () => {
    const [saying, event] = mentionsIn('قال بيسكوف إن بوتين التقى بايدن');
    expect(saying).toMatchObject({ kind: 'statement', participants: ['peskov'], saying: true });
    expect(event).toMatchObject({ kind: 'meeting', speaker: 'peskov', reported: true });
  });

  it('the person speaks, not the body whose spokesperson they are', () => {
    expect(mentionsIn('قال المتحدث باسم الكرملين دميتري بيسكوف إن اللقاء انتهى')[0]?.participants).toEqual(['peskov']);
  });
});

describe('captions and lines of chronologies', () => {
  it('two people side by side in a short line have met', () => {
    expect(first('شولتس وبوتين في الكرملين')).toMatchObject({ participants: ['scholz', 'putin'], implicit: true });
  });

  it('a long sentence that names two people tells of no meeting by that alone', () => {
    const body = `${'كتب المحللون كثيراً عن أسلوب '.repeat(5)} بايدن وبوتين في السنوات الماضية`;
    expect(eventsToldIn(body)).toEqual([]);
  });
});

it('cuts the words of the event out of the text', () => {
  const body = 'أجرى بايدن اتصالاً هاتفياً مع بوتين';
  expect(wordsOf(body, first(body)?.trigger ?? { start: 0, end: 0 })).toBe('اتصالا هاتفيا');
});

describe('who takes part where the text leaves somebody out', () => {
  const parties = (body: string): readonly (readonly string[])[] =>
    eventsToldIn(body).map(({ participants }) => participants);

  it.each([
    ['وصل ماكرون إلى كييف وعقد محادثات مع زيلينسكي.', [['macron'], ['macron', 'zelensky']]],
    ['التقى بيرنز، في مستهل الزيارة، باتروشيف.', [['burns', 'patrushev']]],
    ['زارت بيربوك موسكو وأجرت مع لافروف محادثات.', [['baerbock'], ['baerbock', 'lavrov']]],
    [
      'اجتمع ماكرون ببوتين في موسكو، وفي اليوم نفسه استقبل بايدن شولتس.',
      [
        ['macron', 'putin'],
        ['biden', 'scholz'],
      ],
    ],
  ])('%s', (body, expected) => expect(parties(body)).toEqual(expect.arrayContaining(expected)));
});

describe('whose words they are', () => {
  const speakers = (body: string): (string | undefined)[] =>
    mentionsIn(body)
      .filter(({ saying }) => saying)
      .map(({ participants }) => participants[0]);

  it.each<[string, string, (string | undefined)[]]>([
    ['the subject before the verb', 'كان بايدن قد اقترح على بوتين عقد قمة', ['biden']],
    ['not whoever a preposition governs', 'يعلن بايدن، وإلى جانبه ماكرون، أنه مستعد للحديث', ['biden']],
    ['not the state that owns a thing', 'وصفت ميركل قرار موسكو بأنه خطأ', ['merkel']],
    ['a subject left out', 'قال بلينكن إن الأمر جاد. وقال في مؤتمر صحفي إن اللقاء أُلغي.', ['blinken', 'blinken']],
    [
      'but not where something else follows',
      'قالت ساكي إن الأمر جاد. وأظهرت وثيقة أن روسيا تستعد.',
      ['psaki', undefined],
    ],
    ['the one person of the sentence', 'خفض ريابكوف سقف التوقعات، إذ قال إن موسكو لا تنتظر شيئاً', ['ryabkov']],
    ['a mouthpiece', 'جاء الرد على لسان بيسكوف: الكرملين منفتح', ['peskov']],
    ['talk about something', 'تحدث أوشاكوف مساء السبت عن هستيريا أمريكية', ['ushakov']],
  ])('%s', (_, body, expected) => expect(speakers(body)).toEqual(expected));
});

describe('people and places in chronologies and reports', () => {
  it.each<[string, string, string[], string | undefined]>([
    ['a person in a town', '• 15 شباط/فبراير: المستشار الألماني أولاف شولتس في موسكو.', ['scholz'], 'moscow'],
    ['the host before its verb', 'أنقرة تستضيف اجتماعاً بين بيرنز وناريشكين', ['burns', 'naryshkin'], 'ankara'],
    ['a council by its body', 'عُقد في فيينا اجتماع المجلس الدائم لمنظمة الأمن والتعاون في أوروبا', ['osce'], 'vienna'],
    ['not who stays away', 'مرت قمة مجموعة العشرين في بالي بلا بوتين', ['g20'], 'bali'],
    ['the president behind his seat', 'قال البيت الأبيض إنه سيتصل بزيلينسكي', ['biden', 'zelensky'], undefined],
  ])('%s', (_, body, participants, place) => {
    const event = first(body);
    expect([event?.participants, event?.place]).toEqual([participants, place]);
  });

  it('takes no thing for a traveller', () => {
    expect(eventsToldIn('وانتقل النقاش إلى بروكسل')).toEqual([]);
  });
});

describe('what was told of and did not take place, and the other way round', () => {
  it.each([
    ['لم يلتق بايدن وبوتين إلا مرة واحدة في جنيف', 'occurred'],
    ['أعلن لودريان أن اجتماعه مع لافروف الذي كان منتظراً الجمعة في باريس لن يُعقد', 'cancelled'],
    ['قالت زاخاروفا إن ما نُشر عن محادثات بين لافروف وبلينكن مساء الاثنين محض خيال', 'denied'],
  ])('%s: %s', (body, status) => expect(first(body)?.status).toBe(status));
});
