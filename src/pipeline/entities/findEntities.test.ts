import { describe, expect, it } from 'vitest';
import { entitiesIn, wordsOf } from '../../build/testing/readForTest.ts';

// Protects who is meant by a name, an office, a dual or a reference, on the day of the article.
const idsIn = (body: string, day?: string): string[] => entitiesIn(body, day).map(({ id }) => id);

describe('an office is whoever held it on the day', () => {
  it.each([
    ['الرئيس الأمريكي', '2021-06-16', ['biden']],
    ['الرئيس الأميركي', '2019-06-16', ['trump']],
    ['الرئيس الأمريكي', '2010-06-16', []],
    ['المستشار الألماني', '2022-02-15', ['scholz']],
    ['المستشارة الألمانية', '2021-06-16', ['merkel']],
    ['سيد الكرملين', '2021-06-16', ['putin']],
    ['المتحدثة باسم البيت الأبيض', '2021-06-16', ['psaki']],
    ['وزير الخارجية البريطاني', '2020-01-01', []],
    ['الأمين العام لحلف شمال الأطلسي', '2022-01-12', ['stoltenberg']],
    ['الأمين العام للناتو', '2022-01-12', ['stoltenberg']],
  ])('%s on %s', (body, day, ids) => expect(idsIn(body, day)).toEqual(ids));
});

describe('two holders of one office', () => {
  it.each<[string, string[]]>([
    ['الرئيسان الروسي والأمريكي', ['putin', 'biden']],
    ['وزيرا الخارجية الأمريكي والروسي', ['blinken', 'lavrov']],
    ['تحدث لافروف وبلينكن. ثم افترق الوزيران', ['lavrov', 'blinken', 'lavrov', 'blinken']],
    ['الرئيسان بايدن وبوتين', ['biden', 'putin']],
    ['وزيرا خارجية الولايات المتحدة وروسيا', ['blinken', 'lavrov']],
    ['رئيسا روسيا وفرنسا', ['putin', 'macron']],
    ['وزيري دفاع واشنطن وموسكو', ['austin', 'shoigu']],
    ['الوزيران', []],
  ])('%s', (body, ids) => expect(idsIn(body)).toEqual(ids));
});

describe('«نظيره»', () => {
  it.each<[string, string[]]>([
    ['التقى بوتين نظيره الأمريكي', ['putin', 'biden']],
    ['التقى لافروف بنظيره الأمريكي', ['lavrov', 'blinken']],
    ['التقت بيربوك نظيرها الروسي', ['baerbock', 'lavrov']],
    ['التقى نظيره الأمريكي', []],
  ])('%s', (body, ids) => expect(idsIn(body)).toEqual(ids));
});

describe('names', () => {
  it.each<[string, string[]]>([
    ['الرئيس الروسي فلاديمير بوتين', ['putin']],
    ['الرئيس الروسي، فلاديمير بوتين', ['putin']],
    ['ولبايدن رأي آخر', ['biden']],
    ['فلاديمير زيلينسكي', ['zelensky']],
    ['جون سوليفان في موسكو', ['john-sullivan', 'moscow']],
    ['سوليفان', ['sullivan']],
    ['بُوتِين وبـايـدن', ['putin', 'biden']],
    ['وزارة الخارجية الروسية', ['russian-foreign-ministry']],
    ['كلام. بوتين', ['putin']],
  ])('%s', (body, ids) => expect(idsIn(body)).toEqual(ids));

  it('take no part of a longer word: «ماكرونية» is no Macron', () => {
    expect(idsIn('سياسة ماكرونية')).toEqual([]);
  });

  it('do not reach over a full stop: «الرئيس. الأمريكي» is no president', () => {
    expect(idsIn('عاد الرئيس. الأمريكي سعيد')).toEqual([]);
  });
});

it('covers title and name together', () => {
  const body = 'قال الرئيس الأمريكي جو بايدن كلاماً';
  const [person] = entitiesIn(body);
  expect(wordsOf(body, person ?? { start: 0, end: 0 })).toBe('الرييس الامريكي جو بايدن');
});

describe('a short title', () => {
  it.each([
    ['قال الوزير التركي مولود تشاووش أوغلو. ثم أضاف الوزير إن', ['cavusoglu', 'cavusoglu']],
    ['زار ماكرون كييف. وقال فخامته إن', ['macron', 'kyiv', 'macron']],
    ['وصل بيرنز مساء الثلاثاء. والتقى المسؤول الأمريكي بوتين', ['burns', 'burns', 'putin']],
    ['تحدث برايس. وقال المتحدث باسمه دميتري بيسكوف', ['price', 'peskov']],
  ])('%s', (body, ids) => expect(entitiesIn(body).map(({ id }) => id)).toEqual(ids));
});
