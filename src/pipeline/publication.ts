import { formatDay } from '../arabic/formatDate.ts';
import type { Article } from '../model/article.ts';
import type { TimelineArticle } from '../model/timeline.ts';
import type { Dateline } from './time/findDateline.ts';

export type Publication = TimelineArticle['published'];

/** The day an article counts from: its front matter, else its own dateline, looked for only then. Undefined when it has neither. */
export function publicationOf(article: Article, datelineOf: () => Dateline | undefined): Publication | undefined {
  if (article.published) {
    const day = article.published.slice(0, 10);
    const text = `تاريخ النشر مثبت في بيانات المقال: ${formatDay(day)}.`;
    return {
      edtf: day,
      basis: 'metadata',
      ...(article.publishedNote && { note: article.publishedNote }),
      reasoning: [{ rule: 'metadata', text }],
    };
  }
  const dateline = datelineOf();
  if (!dateline) return undefined;
  return {
    edtf: dateline.day,
    basis: 'dateline',
    ...(article.publishedNote && { note: article.publishedNote }),
    reasoning: dateline.reasoning,
  };
}
