import { describe, expect, it } from 'vitest';
import { readArticles } from '../../build/readArticles.ts';
import { readLexicon } from '../../build/readLexicon.ts';
import type { Article } from '../../model/article.ts';
import type { Problem } from '../../model/problem.ts';
import { extractTimeline } from '../extractTimeline.ts';

// Protects the dating of articles that nobody dated: from their own clues and the other articles, never by a guess.
const lexicon = await readLexicon('data/lexicon');
const { articles } = await readArticles('data/articles');

function article(id: string, body: string, published?: string): Article {
  return { id, file: `${id}.md`, body, bodyLine: 3, sha256: '0'.repeat(64), ...(published && { published }) };
}

function undated({ published: _, ...rest }: Article): Article {
  return rest;
}

describe('each article of the project, without its date among the others', () => {
  it.each(articles.filter(({ published }) => published !== undefined).map(one => [one.id, one] as const))(
    '%s: the true day is the answer or the first candidate, with reasons',
    (_, one) => {
      const { timeline, problems } = extractTimeline(
        articles.map(other => (other === one ? undated(other) : other)),
        lexicon,
      );
      const inferred = timeline?.articles.find(({ id }) => id === one.id)?.published;
      if (inferred !== undefined) {
        expect(inferred).toMatchObject({ edtf: one.published, basis: 'inferred' });
        expect(inferred.reasoning.length).toBeGreaterThan(1);
        return;
      }
      const [problem] = problems;
      expect(problem).toMatchObject({ code: 'article/several-dates', severity: 'error', file: one.file });
      const [first = '', second] = problem?.message.split('•').slice(1) ?? [];
      expect(first).toContain(one.published);
      expect(first).toMatch(/«[^»]+»/);
      expect(second).toBeDefined();
      expect(problem?.remedy).toContain(`published: ${one.published}`);
    },
    180_000,
  );
});

/** The days that the message lists. */
function candidatesOf(problems: readonly Problem[]): readonly string[] {
  expect(problems.map(({ code }) => code)).toEqual(['article/several-dates']);
  return [...(problems[0]?.message ?? '').matchAll(/• (\d{4}-\d{2}-\d{2})/g)].map(([, day]) => day as string);
}

describe('clues that leave one day', () => {
  const dated = article(
    'dated',
    'أعلن البيت الأبيض أن الرئيس الأمريكي جو بايدن سيلتقي الرئيس الروسي فلاديمير بوتين في جنيف في 18 يناير 2022.\n',
    '2022-01-10',
  );

  it('date the article, and say how', () => {
    const body =
      'أعلن الكرملين اليوم الاثنين أن الرئيس الروسي فلاديمير بوتين سيلتقي الرئيس الأمريكي جو بايدن غداً الثلاثاء في جنيف.\n';
    const { timeline, problems } = extractTimeline([dated, article('b', body)], lexicon);
    expect(problems).toEqual([]);
    const published = timeline?.articles.find(({ id }) => id === 'b')?.published;
    expect(published).toMatchObject({ edtf: '2022-01-17', basis: 'inferred' });
    expect(published?.reasoning.map(({ text }) => text).join(' ')).toContain('غداً');
  });

  it('are a head that lacks only the year, and a weekday that only one year has', () => {
    const body =
      'واشنطن في 11 يناير (أ ف ب) - قال البيت الأبيض اليوم الثلاثاء إن الرئيس الأمريكي جو بايدن يريد علاقات مستقرة مع الرئيس الروسي فلاديمير بوتين.\n';
    const { timeline } = extractTimeline([dated, article('b', body)], lexicon);
    expect(timeline?.articles.find(({ id }) => id === 'b')?.published).toMatchObject({
      edtf: '2022-01-11',
      basis: 'inferred',
    });
    const withoutWeekday = extractTimeline([dated, article('b', body.replace('اليوم الثلاثاء ', ''))], lexicon);
    expect(candidatesOf(withoutWeekday.problems)).toEqual(['2021-01-11', '2022-01-11', '2023-01-11']);
  });

  it('lie in the month that is said to be the current one', () => {
    const body =
      'قال الكرملين اليوم الثلاثاء إن الرئيس الروسي فلاديمير بوتين سيلتقي الرئيس الأمريكي جو بايدن في جنيف في 18 يناير الجاري.\n';
    const current = extractTimeline([dated, article('b', body)], lexicon);
    expect(candidatesOf(current.problems)).toEqual(['2022-01-11', '2022-01-04', '2022-01-18']);
    const other = extractTimeline([dated, article('b', body.replace(' الجاري', ''))], lexicon);
    expect(candidatesOf(other.problems)).toContain('2021-12-28');
  });

  it('may be several events of each of which only one party is named; one is not enough', () => {
    const visit = article(
      'visit',
      'التقى الرئيس الفرنسي إيمانويل ماكرون الرئيس الروسي فلاديمير بوتين في موسكو في 16 يناير 2022.\n',
      '2022-01-20',
    );
    const body =
      'يتوجه الرئيس الأمريكي جو بايدن غداً إلى جنيف.\nوكان الرئيس الروسي فلاديمير بوتين قد عقد أمس في موسكو اجتماعاً طويلاً.\n';
    const { timeline } = extractTimeline([dated, visit, article('b', body)], lexicon);
    const published = timeline?.articles.find(({ id }) => id === 'b')?.published;
    expect(published).toMatchObject({ edtf: '2022-01-17', basis: 'inferred' });
    expect(published?.reasoning.map(({ text }) => text).join(' ')).toMatch(/غداً.*أمس|أمس.*غداً/);
    const { problems } = extractTimeline([dated, article('b', body)], lexicon);
    expect(candidatesOf(problems)).toEqual(['2022-01-17']);
    expect(problems[0]?.message).toContain('يوماً واحداً');
  });

  it('are not made up: an article without any is an error that says which key to add', () => {
    const body = 'قال الرئيس الأمريكي جو بايدن إن بلاده تريد علاقات مستقرة مع الرئيس الروسي فلاديمير بوتين.\n';
    const { timeline, problems } = extractTimeline([dated, article('b', body)], lexicon);
    expect(timeline).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'article/no-date', severity: 'error' }]);
    expect(problems[0]?.remedy).toContain('published:');
  });

  it('are not sought in other undated articles', () => {
    const body = 'أعلن الكرملين اليوم الاثنين أن الرئيس فلاديمير بوتين سيلتقي الرئيس جو بايدن غداً الثلاثاء.\n';
    const { problems } = extractTimeline([article('a', body), article('b', body)], lexicon);
    expect(problems.map(({ code }) => code)).toEqual(['article/no-date', 'article/no-date']);
  });
});
