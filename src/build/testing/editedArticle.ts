import { splitLines, splitSentences } from '../../arabic/sentences.ts';
import type { Article } from '../../model/article.ts';
import { addDays } from '../../model/calendar.ts';

/** What an editor does to an article that is published. */
export type Edit =
  | { readonly kind: 'reword'; readonly piece: number; readonly how: number }
  | { readonly kind: 'redate'; readonly days: number }
  | { readonly kind: 'retitle'; readonly title: string };

/** An article in pieces, so that a sentence stays the same one whatever becomes of its words. */
export interface EditedArticle {
  readonly article: Article;
  /** Sentences and what stands between them, in order. */
  readonly pieces: readonly string[];
}

export function inPieces(article: Article): EditedArticle {
  const { body } = article;
  const ends = splitLines(body).flatMap(line => splitSentences(body, line).flatMap(({ start, end }) => [start, end]));
  const cuts = [0, ...ends, body.length];
  return { article, pieces: cuts.slice(1).map((cut, at) => body.slice(cuts[at], cut)) };
}

/** Which piece holds the character at `offset` of the body. */
export function pieceAt({ pieces }: EditedArticle, offset: number): number {
  let end = 0;
  return pieces.findIndex(piece => {
    end += piece.length;
    return end > offset;
  });
}

const REWORDINGS: readonly ((sentence: string) => string)[] = [
  // Something is added at its end, or its beginning.
  sentence => sentence.replace(/(?=[.!؟]?["»]?$)/, ' بحسب ما نُقل عنه'),
  sentence => `وفي التفاصيل، ${sentence}`,
  // A verb for another.
  sentence => sentence.replace(/(?<!\p{L})(و?)(?:قال|أعلن|أوضح|ذكر)(ت?)(?!\p{L})/u, '$1أكد$2'),
  // A word is struck out, from the middle.
  sentence => {
    const words = sentence.split(' ');
    return words.filter((_, at) => at !== Math.floor(words.length / 2)).join(' ');
  },
];

export function edited({ article, pieces }: EditedArticle, edit: Edit): EditedArticle {
  if (edit.kind === 'retitle') return { article: { ...article, title: edit.title }, pieces };
  if (edit.kind === 'redate') {
    const { published } = article;
    if (published === undefined) return { article, pieces };
    return { article: { ...article, published: addDays(published.slice(0, 10), edit.days) }, pieces };
  }
  const reword = REWORDINGS[edit.how % REWORDINGS.length] as (sentence: string) => string;
  const changed = pieces.map((piece, at) => (at === edit.piece ? reword(piece) : piece));
  return { article: { ...article, body: changed.join('') }, pieces: changed };
}
