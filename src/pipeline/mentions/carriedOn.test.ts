import { describe, expect, it } from 'vitest';
import { eventsToldIn, mentionsIn } from '../../build/testing/readForTest.ts';

// Protects who acts where a clause does not say it again, and what is told of them, in the ways that reports have of it.
const told = (body: string): string[] =>
  eventsToldIn(body).map(({ kind, participants, place }) => `${kind} ${participants.join('+')} ${place ?? '-'}`);
const statuses = (body: string): string[] => eventsToldIn(body).map(({ kind, status }) => `${kind} ${status ?? '-'}`);

describe('who acts on', () => {
  it.each<[string, string[]]>([
    [
      'واجتمع بيرنز بأمين مجلس الأمن نيكولاي باتروشيف، ثم التقى في اليوم التالي سيرغي ناريشكين.',
      ['meeting burns+patrushev -', 'meeting burns+naryshkin -'],
    ],
    [
      'وكان بيرنز قد زار موسكو موفداً من الرئيس جو بايدن، والتقى هناك أمين مجلس الأمن نيكولاي باتروشيف.',
      ['visit burns moscow', 'meeting burns+patrushev moscow'],
    ],
    [
      'سيكون لافروف في باريس، إذ يجري الجمعة مع وزير الدفاع سيرغي شويغو محادثات مع لودريان وفلورنس بارلي.',
      ['visit lavrov paris', 'talks lavrov+shoigu+le-drian+parly -'],
    ],
    [
      'وكانت نولاند، التي وصلت إلى موسكو الاثنين، قد أجرت محادثات مع نائب وزير الخارجية سيرغي ريابكوف.',
      ['visit nuland moscow', 'talks nuland+ryabkov -'],
    ],
    ['زار بيرنز موسكو. والتقى أمين مجلس الأمن نيكولاي باتروشيف.', ['visit burns moscow', 'meeting burns+patrushev -']],
    ['زيارة بوتين إلى الهند، حيث أجرى محادثات مع ناريندرا مودي', ['visit putin india', 'talks putin+modi india']],
    ['قام بلينكن بجولة قادته إلى كييف.', ['visit blinken kyiv']],
  ])('%s', (body, events) => expect(told(body)).toEqual(events));
});

describe('whom they met', () => {
  it.each<[string, string[]]>([
    ['أجرى بايدن اتصالاً هاتفياً مع زعماء فرنسا وألمانيا.', ['phone-call biden+france+germany -']],
    ['أجرى بايدن اتصالاً بقادة فرنسا وإيطاليا.', ['phone-call biden+france+italy -']],
    ['يلتقي خبراء من البلدين في جنيف.', ['meeting united-states+russia geneva']],
    [
      'التأم لقاء بلينكن ولافروف، الذي جرى على هامش المجلس الوزاري لمنظمة الأمن والتعاون.',
      ['meeting blinken+lavrov -'],
    ],
    ['صيغة نورماندي، التي ألغي اجتماعها في باريس', ['meeting normandy-format paris']],
    ['أعلن بوتين ولوكاشينكو أن جيشي بلديهما سيجريان مناورات.', ['exercise russia+belarus -']],
    [
      'التقى مارك ميلي نظيره فاليري غيراسيموف. ثم تحدث ميلي وغيراسيموف هاتفياً.',
      ['meeting milley+gerasimov -', 'phone-call milley+gerasimov -'],
    ],
    ['القمة الافتراضية التي جمعت بايدن وبوتين', ['video-call biden+putin -']],
    [
      'مساعدة وزير الخارجية الأمريكي المكلفة بالشؤون الأوروبية، كارين دونفريد، التقت ريابكوف.',
      ['meeting donfried+ryabkov -'],
    ],
  ])('%s', (body, events) => expect(told(body)).toEqual(events));
});

describe('whether it took place', () => {
  it.each<[string, string[]]>([
    ['لن يُعقد الاجتماع الوزاري الذي كان مقرراً الخميس في باريس.', ['meeting cancelled']],
    ['لن يُعقد اجتماع وزاري في باريس.', ['meeting denied']],
    ['تعود فكرة الاجتماع إلى مكالمة هاتفية أجراها بايدن مع بوتين.', ['meeting proposed', 'phone-call -']],
    ['بحث سوليفان هاتفياً مع باتروشيف في التحضير للقمة.', ['phone-call occurred', 'summit planned']],
    ['نفى الكرملين أن يكون بوتين قد استقبل بيرنز خلال زيارته.', ['meeting denied', 'visit -']],
  ])('%s', (body, events) => expect(statuses(body)).toEqual(events));

  it('is denied with a rumour that the text denies elsewhere', () => {
    const text =
      'تداولت مواقع خبراً مفاده أن بوتين التقى بيرنز في الكرملين.\nنفى الكرملين أن يكون بوتين قد استقبل بيرنز.';
    expect(statuses(text)).toEqual(['meeting denied', 'meeting denied']);
  });

  it('is left alone where nobody denies it', () => {
    expect(statuses('ذكرت مواقع إخبارية أن بوتين التقى بيرنز في الكرملين.')).toEqual(['meeting occurred']);
  });
});

describe('who speaks', () => {
  const voices = (body: string): (string | undefined)[] =>
    mentionsIn(body)
      .filter(({ saying }) => saying)
      .map(({ participants }) => participants[0]);

  it('goes on behind a quotation of several sentences', () => {
    const text =
      'وقال بيسكوف: "لم يكن هناك لقاء. الرئيس في سوتشي. ما جرى مكالمة مع بيرنز". وأضاف أن الجانبين بحثا الأزمة.';
    expect(voices(text)).toEqual(['peskov', 'peskov']);
  });

  it('is nobody where two speak without a name', () => {
    expect(voices('اتصل ماكرون وشولتس ببوتين، ودعا كلاهما إلى إحياء صيغة نورماندي.')).toEqual([undefined]);
  });
});
