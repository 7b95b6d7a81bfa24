import { describe, expect, it } from 'vitest';
import { compiled, documentOf } from '../../build/testing/readForTest.ts';
import type { Sentence } from '../document/readDocument.ts';
import { type Clause, splitClauses } from './splitClauses.ts';

// Protects what keeps the time of saying apart from the time of what is said.
function clausesOf(body: string): { readonly text: string; readonly clause: Clause }[] {
  const doc = documentOf(body);
  const sentence = doc.sentences[0] as Sentence;
  return splitClauses(doc, sentence, compiled.words).map(clause => ({
    clause,
    text: doc.tokens
      .slice(clause.from, clause.to)
      .map(({ text }) => text)
      .join(' '),
  }));
}

describe('a sentence is cut where what is said begins', () => {
  it.each<[string, string[]]>([
    ['قال بيسكوف الجمعة إن القمة ستعقد الثلاثاء', ['قال بيسكوف الجمعه', 'ان القمه ستعقد الثلاثاء']],
    ['قال بيسكوف: القمة ستعقد الثلاثاء', ['قال بيسكوف', 'القمه ستعقد الثلاثاء']],
    ['صرح لافروف أمس بأنه يستعد للقاء', ['صرح لافروف امس', 'بانه يستعد للقاء']],
    ['التقى بوتين بايدن في جنيف', ['التقي بوتين بايدن في جنيف']],
    ['اجتمع الوزيران أمس؛ ثم عادا اليوم', ['اجتمع الوزيران امس', 'ثم عادا اليوم']],
    ['سيلتقي الوزيران غداً، بينما التقى الرئيسان أمس', ['سيلتقي الوزيران غدا', 'بينما التقي الرييسان امس']],
  ])('%s', (body, texts) => expect(clausesOf(body).map(({ text }) => text)).toEqual(texts));
});

it('knows whose words a clause reports, and that a denial denies them', () => {
  const [saying, said] = clausesOf('نفى بيسكوف الجمعة أن بوتين التقى بايدن');
  expect(saying?.clause.saying?.denies).toBe(true);
  expect(said?.clause.reportedBy).toEqual(saying?.clause.saying);
});

it('takes a noun for no verb: «بعد قول» and «القول» report nothing', () => {
  expect(clausesOf('جاء القول بعد اللقاء بين الوزيرين')[0]?.clause.saying).toBeUndefined();
});

it('keeps a few quoted words as a name', () => {
  expect(clausesOf('قال لافروف مدد معاهدة "ستارت الجديدة" أمس')).toHaveLength(1);
});

it('leaves no word out and puts none in two clauses', () => {
  const body =
    'قال بيسكوف الجمعة إن القمة ستعقد الثلاثاء، وأضاف: "نستعد"، فيما نفت ساكي أن الموعد حُدد؛ وذلك بعد اتصال.';
  const clauses = clausesOf(body).map(({ clause }) => clause);
  expect(clauses[0]?.from).toBe(0);
  expect(clauses.at(-1)?.to).toBe(documentOf(body).tokens.length);
  for (const [at, clause] of clauses.slice(1).entries()) expect(clause.from).toBe(clauses[at]?.to);
});
