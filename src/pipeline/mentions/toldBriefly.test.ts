import { describe, expect, it } from 'vitest';
import { eventsToldIn } from '../../build/testing/readForTest.ts';

// Protects what a report tells without saying it again: another medium or stop, who sends, who is meant by a dual or a title.
const told = (body: string): string[] =>
  eventsToldIn(body).map(({ kind, participants, place }) => `${kind} ${participants.join('+')} ${place ?? '-'}`);

describe('the same once more', () => {
  it.each<[string, string[]]>([
    [
      'تحادث بايدن وبوتين عبر الفيديو الثلاثاء، وبالهاتف الخميس.',
      ['video-call biden+putin -', 'phone-call biden+putin -'],
    ],
    [
      'تحادث بايدن وبوتين عبر الفيديو الثلاثاء، ثم هاتفيا الخميس.',
      ['video-call biden+putin -', 'phone-call biden+putin -'],
    ],
    [
      'عُقدت ثلاث جولات خلال أسبوع: في جنيف بين وفدين أميركي وروسي يوم 10 يناير، ثم في بروكسل بين روسيا والناتو بعد ذلك بيومين، وأخيرا في فيينا في 13 يناير ضمن منظمة الأمن والتعاون في أوروبا.',
      ['talks united-states+russia geneva', 'talks russia+nato brussels', 'talks osce vienna'],
    ],
    [
      'بعد محادثات جنيف الاثنين، وبروكسل الأربعاء، وفيينا الخميس.',
      ['talks  geneva', 'talks  brussels', 'talks  vienna'],
    ],
    ['يسافر شولتس إلى كييف الاثنين ثم إلى موسكو في اليوم التالي.', ['visit scholz kyiv', 'visit scholz moscow']],
  ])('%s', (body, events) => expect(told(body)).toEqual(events));
});

describe('who is meant', () => {
  it.each<[string, string]>([
    // Presidents of one sentence, the pair beside a speaker, those who agree, a travelling guest and his host.
    [
      'وصل ماكرون إلى كييف من موسكو حيث أمضى الاثنين خمس ساعات مع بوتين. وتحدث الرئيسان هاتفيا قبل ذلك.',
      'phone-call macron+putin -',
    ],
    ['قال ماكرون الثلاثاء في مؤتمر صحفي مشترك مع زيلينسكي بعد محادثات بينهما.', 'talks macron+zelensky -'],
    ['ينتظر بوتين ضيفه ألكسندر لوكاشينكو الذي يصل إلى سوتشي الجمعة للقائه.', 'meeting lukashenko+putin sochi'],
    ['وصل شولتس إلى بروكسل وعقد يوم الثلاثاء قمة مع شارل ميشيل.', 'summit scholz+michel brussels'],
    ['جلس ممثلو دول حلف الناتو مع ألكسندر غروشكو في بروكسل.', 'meeting nato+grushko brussels'],
    ['استقبل بوتين في موسكو المستشارة الألمانية أنجيلا ميركل.', 'meeting putin+merkel moscow'],
    ['أمضى ماكرون الاثنين خمس ساعات مع بوتين في الكرملين.', 'meeting macron+putin moscow'],
    ['لم يجتمع بيرنز ببوتين خلال زيارته موسكو.', 'visit burns moscow'],
    ['استقبل بوتين بيرنز خلال زيارته إلى موسكو.', 'visit burns moscow'],
    ['يصل شولتس الاثنين إلى كييف، ويوم الثلاثاء إلى موسكو.', 'visit scholz moscow'],
    ['انتقل بلينكن الخميس إلى برلين وبحث الأزمة مع أنالينا بيربوك.', 'talks blinken+baerbock berlin'],
    ['ويتهيأ زيلينسكي كذلك لزيارة واشنطن للقاء جو بايدن.', 'visit zelensky washington'],
    ['وأجرى بايدن يوم الاثنين، عشية القمة، مكالمة جماعية مع ماكرون وميركل.', 'phone-call biden+macron+merkel -'],
  ])('%s', (body, event) => expect(told(body)).toContain(event));

  it('by «الرئيس» in the mouth of a spokesman: the president he speaks for', () => {
    const body = 'نفى بيسكوف لقاء بين بوتين وجو بايدن، مبيناً أن "الرئيس سيكون في بكين في ذلك اليوم".';
    expect(told(body)).toContain('visit putin beijing');
  });

  it('by a dual over a question: the two that the text is about', () => {
    const body =
      'التقى بايدن وبوتين السبت.\nتحدث ماكرون مع بوتين هاتفيا.\nهل هذه أول مرة؟\nلا. تقابلا في جنيف في يونيو.';
    expect(told(body)).toContain('meeting biden+putin geneva');
  });

  it('never by a visitor whom the lexicon does not know', () => {
    const body = 'تحدث بايدن مع زيلينسكي هاتفيا. وزار مستشارا الرئاسة الفرنسية والمستشارية موسكو.';
    expect(told(body)).not.toContain('visit biden moscow');
  });
});

describe('no event', () => {
  it.each([
    ['وسائل التواصل الاجتماعي تتحدث عن بوتين وبايدن.', 'meeting'],
    ['ماذا جرى بين بايدن وبوتين في نهاية الأسبوع؟', 'meeting'],
  ])('%s', (body, kind) => expect(told(body).filter(one => one.startsWith(kind))).toEqual([]));
});
