import { describe, expect, it } from 'vitest';
import { normalise } from '../../arabic/normalise.ts';
import { findDateline } from './findDateline.ts';
import { tagTime } from './tagTime.ts';

const read = (text: string, reference = '2021-12-30') =>
  tagTime(normalise(text), reference).map(({ text: words, value }) => `${words} = ${value}`);

describe('tagTime', () => {
  it('gives spans of the raw text, marks and all', () => {
    const raw = 'قالَ «يومَ الخَميسِ الماضي» وفي ١٦ يونيـو/حزيران ٢٠٢١';
    for (const { start, end, text } of tagTime(normalise(raw), '2021-12-30')) expect(raw.slice(start, end)).toBe(text);
    expect(read(raw)).toEqual(['يومَ الخَميسِ الماضي = 2021-12-23', '١٦ يونيـو/حزيران ٢٠٢١ = 2021-06-16']);
  });

  it('explains each value from words to result', () => {
    const [expression] = tagTime(normalise('سيتحدث الرئيسان الثلاثاء.'), '2021-12-30');
    expect(expression?.reasoning.map(({ rule }) => rule)).toEqual(['words', 'reference', 'weekday', 'result']);
    expect(expression?.reasoning.at(-1)?.text).toContain('4 يناير/كانون الثاني 2022');
  });

  it('reports a weekday that is not the date’s, and keeps the date', () => {
    const [expression] = tagTime(normalise('في الجمعة 16 يونيو 2021.'), '2021-12-30');
    expect(expression?.value).toBe('2021-06-16');
    expect(expression?.problems?.map(({ code }) => code)).toEqual(['weekday-mismatch']);
  });

  it('counts «اليوم» from a dateline inside the text', () => {
    const text = 'جنيف، الأربعاء 16 حزيران 2021 — اجتمع الرئيسان اليوم.';
    expect(findDateline(normalise(text))?.day).toBe('2021-06-16');
    expect(read(text).at(-1)).toBe('اليوم = 2021-06-16');
  });

  it('finds no dateline where the first sentence merely holds a date', () => {
    expect(findDateline(normalise('التقى الرئيسان في جنيف في 16 يونيو 2021 وبحثا الأزمة.'))).toBeUndefined();
  });

  it.each([
    '- 26 كانون الثاني: اتصال هاتفي بين الرئيسين.',
    '26 كانون الثاني 2021: اتصال هاتفي.',
    'قمة 16 يونيو 2021: ماذا بعد؟',
    'قمة جنيف 16 يونيو 2021',
    'بلينكن مصافحا نظيره، 21 يناير 2022 (أسوشيتد برس)',
  ])('takes no entry of a chronology and no headline for a dateline: %s', text => {
    expect(read(`${text}\nقال المتحدث اليوم إن العمل مستمر.`).at(-1)).toBe('اليوم = 2021-12-30');
  });

  it.each([
    ['موسكو (رويترز) - 6 ديسمبر 2021 قال الكرملين', '2021-12-06'],
    ['واشنطن 30 ديسمبر 2021 (أ ف ب) - قال البيت الأبيض', '2021-12-30'],
    ['موسكو - الخميس 26 جمادى الأولى 1443هـ', '2021-12-30'],
    ['القاهرة في 5 يناير 2022 /أ ش أ/ قال الوزير', '2022-01-05'],
    ['كييف 07 رجب 1443 هـ الموافق 08 فبراير 2022 م\nوصل الرئيس', '2022-02-08'],
    ['الرياض 5 يناير 2022\nقال الوزير', '2022-01-05'],
    ['جنيف 18 جمادى الآخرة 1443 هـ الموافق 21 يناير 2022 م (وكالة النخيل للأنباء)\nبدأت', '2022-01-21'],
  ])('finds the dateline of %s', (text, day) => {
    expect(findDateline(normalise(text))?.day).toBe(day);
  });

  it.each([
    ['2021-03-19', 'دعا بوتين بايدن إلى نقاش يوم الجمعة أو الاثنين', 'الاثنين = 2021-03-22'],
    ['2021-04-13', 'قررت واشنطن إرسال سفينتين حربيتين تعبران البوسفور يوم الخميس', 'يوم الخميس = 2021-04-15'],
    ['2022-01-15', 'عطلت هجمات سيبرانية مساء الخميس مواقع الحكومة', 'مساء الخميس = 2022-01-13TEV'],
    ['2021-10-18', 'علقت موسكو عمل بعثتها اعتبارا من نوفمبر', 'نوفمبر = 2021-11'],
    ['2022-01-19', 'بدأ بلينكن جولة تقوده الجمعة إلى جنيف', 'الجمعة = 2022-01-21'],
    ['2022-02-21', 'وافق الرئيسان على قمة على أن يعد لها الوزيران الخميس', 'الخميس = 2022-02-24'],
    ['2021-09-02', 'التقاه أمس بعدما كان اللقاء مقررا الاثنين', 'الاثنين = 2021-08-30'],
  ])('on %s reads «%s» by what governs it', (day, text, last) => expect(read(text, day).at(-1)).toBe(last));

  it.each([
    ['الدول التي انضمت بعد عام 1997', 'عام 1997 = 1997'],
    ['قبل سنة 2014', 'سنة 2014 = 2014'],
    ['بعد شهر يناير 2022', 'شهر يناير 2022 = 2022-01'],
    ['اتفقا على إجراء مناورات في فبراير', 'فبراير = 2022-02'],
    ['التقيا في 16 يونيو 2021، وأعلنت العقوبات بعد يومين من ذلك', 'بعد يومين = P2D'],
  ])('takes a year or month with its name for no length, and what is agreed on for no past: %s', (text, time) => {
    expect(read(text).at(-1)).toBe(time);
  });

  it('lends the year of a heading to the lines of a chronology', () => {
    const text = 'محطات\n2021\n- 13 أبريل: اتصال.\n- 7 ديسمبر: قمة.\n2022\n- 10 يناير: محادثات.';
    expect(read(text, '2024-05-05')).toEqual([
      '2021 = 2021',
      '13 أبريل = 2021-04-13',
      '7 ديسمبر = 2021-12-07',
      '2022 = 2022',
      '10 يناير = 2022-01-10',
    ]);
  });
});

it('goes on from the story, and not from a paragraph that only looks back', () => {
  const text = (back: string): string =>
    `استقبل بوتين ماكرون يوم الاثنين.\n\n${back}\n\nوفي واشنطن، استقبل بايدن شولتس في اليوم نفسه.`;
  const last = (body: string): string | undefined => tagTime(normalise(body), '2022-02-08').at(-1)?.value;
  expect(last(text('وكان ماكرون قد تحدث مع بايدن يوم الأحد.'))).toBe('2022-02-07');
  expect(last(text('وتحدث ماكرون مع بايدن يوم الأحد.'))).toBe('2022-02-06');
});
