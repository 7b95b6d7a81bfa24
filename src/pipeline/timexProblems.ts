import { firstIndex } from '../model/firstIndex.ts';
import type { Problem } from '../model/problem.ts';
import type { ArticleReading } from './readArticle.ts';

/** What the time expressions of an article contradict (a weekday that is not that date's): told, never resolved silently. */
export function timexProblems({ doc: { article }, times }: ArticleReading): readonly Problem[] {
  const faulty = times.filter(({ problems }) => problems !== undefined);
  if (faulty.length === 0) return [];
  const breaks = [...article.body.matchAll(/\n/g)].map(({ index }) => index);
  return faulty.flatMap(({ problems, start, text }) =>
    (problems ?? []).map(({ code, message }) => ({
      severity: 'warning' as const,
      code: `time/${code}`,
      file: article.file,
      line: article.bodyLine + firstIndex(breaks, at => at >= start),
      message: `«${text}»: ${message}`,
      remedy: 'راجع النصّ الأصلي؛ ويبقى المكتوب في المقال كما هو.',
    })),
  );
}
