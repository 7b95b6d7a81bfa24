import { expect, it } from 'vitest';
import { articleOf, compiled } from '../build/testing/readForTest.ts';
import { readArticle } from './readArticle.ts';

// Protects the timeline from what is not its subject.
const isRelevant = (body: string): boolean => {
  const result = readArticle(articleOf(body), compiled);
  return 'reading' in result && result.reading.relevant;
};

it.each([
  ['التقى الرئيس الأمريكي جو بايدن نظيره الروسي في جنيف.'],
  ['أجرى بلينكن محادثات مع لافروف.\nوقال لافروف إنها مفيدة.'],
])('belongs: %s', body => expect(isRelevant(body)).toBe(true));

it.each([
  ['فاز اللاعب بالمباراة في جنيف.\nوجرت المباراة يوم القمة.\nوصفق الجمهور.\nوعاد اللاعب.\nوكان بايدن في المدينة.'],
  ['هزم الروسي فولكوف منافسه الأمريكي سوليفان في بطولة الشطرنج.\nوقال سوليفان إن المباراة صعبة.'],
  ['زار ماكرون برلين والتقى شولتس.'],
  ['123 456\n789'],
  [''],
])('does not: %s', body => expect(isRelevant(body)).toBe(false));

it('is not lost for words that only begin like those of sport', () => {
  expect(isRelevant('عرض بايدن على بوتين فكرة عقد قمة.\nورحب بوتين بفكرة القمة.')).toBe(true);
});
