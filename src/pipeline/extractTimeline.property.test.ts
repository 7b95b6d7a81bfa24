import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleOf, lexicon } from '../build/testing/readForTest.ts';
import type { Article } from '../model/article.ts';
import { extractTimeline } from './extractTimeline.ts';

// Protects the promises for any text: no throw, true quotes (checkTimeline throws else), the same answer every time.
const ORIGINALS = [
  'قال الرئيس الأمريكي جو بايدن إنه أجرى اتصالاً هاتفياً مع نظيره الروسي في 30 ديسمبر 2021.\nوالتقى لافروف بلينكن في ستوكهولم يوم الخميس 2 ديسمبر/كانون الأول 2021، وأضاف: "اللقاء مفيد".',
  'موسكو - أعلن الكرملين أن بوتين سيلتقي بايدن في جنيف يومي 9 و10 يناير المقبل. نفى بيسكوف إلغاء القمة بعد يومين من المكالمة.',
];

/** What other programs put into Arabic texts. */
const INTRUDERS = [
  '\u064b',
  '\u0640',
  '\u200f',
  '\u202b',
  '\u061c',
  '\u00a0',
  '\r\n',
  '\u2028',
  '😀',
  '\ud83d',
  '\ufeff',
  '"',
  '«',
  '.',
];

const body: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...ORIGINALS),
    fc.array(
      fc.tuple(fc.nat(400), fc.oneof(fc.constantFrom(...INTRUDERS), fc.string({ unit: 'binary', maxLength: 4 }))),
      {
        maxLength: 12,
      },
    ),
  )
  .map(([text, edits]) => edits.reduce((edited, [at, piece]) => edited.slice(0, at) + piece + edited.slice(at), text));

const articles: fc.Arbitrary<readonly Article[]> = fc
  .array(body, { minLength: 1, maxLength: 3 })
  .map(bodies => bodies.map((text, at) => articleOf(text, `2022-01-0${at + 1}`, `article-${at}`)));

it('quotes every article exactly, whatever stands between its letters', () => {
  fc.assert(
    fc.property(articles, given => {
      const { timeline } = extractTimeline(given, lexicon);
      const bodies = new Map(given.map(({ id, body: text }) => [id, text]));
      for (const { evidence } of timeline?.events ?? [])
        for (const { article, start, end, quote } of evidence)
          expect(bodies.get(article)?.slice(start, end)).toBe(quote);
      expect(timeline).toBeDefined();
    }),
    { numRuns: 60 },
  );
});

it('gives the same events whatever the order of the articles', () => {
  fc.assert(
    fc.property(articles, given => {
      const forward = extractTimeline(given, lexicon).timeline;
      const backward = extractTimeline([...given].reverse(), lexicon).timeline;
      expect(backward?.events).toEqual(forward?.events);
      expect(extractTimeline(given, lexicon).timeline).toEqual(forward);
    }),
    { numRuns: 40 },
  );
});

it('answers to any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      expect(extractTimeline([articleOf(text)], lexicon).timeline).toBeDefined();
    }),
    { numRuns: 100 },
  );
});

it.each([
  ['only digits', '123 45 6789 '.repeat(200)],
  ['only Latin', 'Biden met Putin in Geneva. '.repeat(100)],
  ['only marks', '\u064b\u0650\u0640 '.repeat(300)],
  ['only invisible marks', '\u200f\u202b'.repeat(300)],
  ['nothing but a name', 'بوتين '.repeat(500)],
])('takes no event from %s', (_, text) => {
  expect(extractTimeline([articleOf(text)], lexicon).timeline?.events).toEqual([]);
});
