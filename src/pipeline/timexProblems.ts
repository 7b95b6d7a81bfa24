import type { Problem } from '../model/problem.ts';
import type { ArticleReading } from './readArticle.ts';

/** What the time expressions of an article contradict (a weekday that is not that date's): told, never resolved silently. */
export function timexProblems({ doc: { article }, times }: ArticleReading): readonly Problem[] {
  return times.flatMap(({ problems, start, text }) =>
    (problems ?? []).map(({ code, message }) => ({
      severity: 'warning' as const,
      code: `time/${code}`,
      file: article.file,
      line: article.bodyLine + article.body.slice(0, start).split('\n').length - 1,
      message: `«${text}»: ${message}`,
      remedy: 'راجع النصّ الأصلي؛ ويبقى المكتوب في المقال كما هو.',
    })),
  );
}
