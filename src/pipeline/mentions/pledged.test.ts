import { describe, expect, it } from 'vitest';
import { datedIn } from '../../build/testing/readForTest.ts';

// Protects that what was only promised, agreed on or threatened is never told as done on the day of the words.
const LEAD = 'دبلوماسية الرئيس الأمريكي جو بايدن والرئيس الروسي فلاديمير بوتين.\n';
const events = (body: string): string[] =>
  datedIn(LEAD + body, '2022-02-23')
    .filter(({ saying }) => !saying)
    .map(({ kind, status, when }) => `${kind} ${status ?? '-'} ${when?.edtf ?? '-'}`);

describe('to come', () => {
  it.each<[string, string]>([
    ['اتفق بلينكن ولافروف الجمعة على عقد لقاء جديد.', 'meeting planned -'],
    ['تعهد بايدن الاثنين بعقد قمة مع بوتين.', 'summit planned -'],
    ['التقى بلينكن ولافروف في جنيف في 21 يناير، حيث تعهد الجانب الأمريكي بتقديم رد مكتوب.', 'document planned -'],
    ['اتفق بلينكن ولافروف على عقد لقاء في 24 فبراير.', 'meeting planned 2022-02-24'],
    ['حذر بايدن بوتين الثلاثاء من عقوبات غير مسبوقة.', 'sanctions proposed -'],
    ['لوح بايدن الثلاثاء بعقوبات على روسيا.', 'sanctions proposed -'],
  ])('%s', (body, event) => expect(events(body)).toContain(event));
});

it('is left out where the text tells of it as what might have been', () => {
  const body = 'كان من الممكن أن يلتقي بايدن وبوتين في روما يومي 30 و31 أكتوبر، لكن الكرملين أكد أن بوتين لن يسافر.';
  expect(events(body)).toContain('meeting denied 2021-10-30/2021-10-31');
});

describe('done all the same', () => {
  it.each<[string, string]>([
    ['حذر بايدن بوتين في قمتهما في جنيف في 16 يونيو 2021 من الهجمات.', 'summit occurred 2021-06-16'],
    [
      'سلمت موسكو مسودتين في 15 ديسمبر 2021. ولم ينتظر الكرملين طويلاً، فنشرهما في 17 ديسمبر 2021.',
      'document occurred 2021-12-17',
    ],
    ['عقد بلينكن ولافروف لقاء في جنيف في 21 يناير.', 'meeting occurred 2022-01-21'],
  ])('%s', (body, event) => expect(events(body)).toContain(event));
});
