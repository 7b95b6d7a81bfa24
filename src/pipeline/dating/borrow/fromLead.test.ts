import { expect, it } from 'vitest';
import { datedIn } from '../../../build/testing/readForTest.ts';

// Protects what is said without a day: it is of the day of the news, and only where the news has one.
const NEWS = 'التقى الرئيس الأمريكي جو بايدن نظيره الروسي فلاديمير بوتين أمس الجمعة في جنيف.';
const spoken = (body: string): unknown[] =>
  datedIn(body, '2022-01-15')
    .filter(({ saying }) => saying)
    .map(({ when }) => when?.edtf);

it.each([
  ['a person’s words beside the news', `${NEWS}\nوقال بيسكوف للصحفيين إن اللقاء كان مفيداً.`, ['2022-01-14']],
  ['a body’s words', `${NEWS}\nوأعلن البيت الأبيض أن اللقاء كان مفيداً.`, ['2022-01-14']],
  ['words told as older', `${NEWS}\nوكان بيسكوف قد قال إن الحوار صعب.`, [undefined]],
  ['the standing position of a state', `${NEWS}\nوحذرت روسيا من عواقب الأزمة.`, [undefined]],
  ['words from another report', `${NEWS}\nوبحسب رويترز قال بوتين إن الحوار صعب.`, [undefined]],
  ['words of nobody known', `${NEWS}\nورأى محللون في خطاب بوتين تصعيداً.`, []],
  ['a report whose news has no day', 'بحث بايدن وبوتين الأزمة.\nوقال بيسكوف إن الحوار صعب.', [undefined]],
])('%s', (_, body, days) => expect(spoken(body)).toEqual(days));
