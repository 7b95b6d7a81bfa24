import { expect, it } from 'vitest';
import { documentOf } from '../../build/testing/readForTest.ts';

// Protects reporting from being dropped and page furniture from being read.
const furnitureIn = (body: string): boolean[] => documentOf(body).lines.map(({ furniture }) => furniture);

it.each([
  'اقرأ أيضاً',
  'شارك',
  'الأكثر قراءة',
  'لن يتم نشر عنوان بريدك الإلكتروني',
  'Spread the love',
  'تابعنا على تويتر',
])('«%s» is page furniture', line => expect(furnitureIn(line)).toEqual([true]));

it.each([
  'شارك بوتين في القمة.',
  'التقى بايدن بوتين في جنيف.',
  'وقال بيسكوف: هل يلتقيان؟',
  'نشر بوتين على تويتر رسالة طويلة عن اللقاء مع بايدن في جنيف وعن المحادثات التي سبقته هناك.',
])('«%s» is reporting', line => expect(furnitureIn(line)).toEqual([false]));

it('takes headlines among headlines that ask for links to other articles', () => {
  const body = [
    'بايدن يلتقي بوتين في جنيف.',
    'وقال كلاماً.',
    'ثم افترقا.',
    'ماذا يريد بوتين؟',
    'خمسة أسرار عن حياة المشاهير',
  ].join('\n');
  expect(furnitureIn(body)).toEqual([false, false, false, true, true]);
});
