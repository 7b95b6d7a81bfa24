import { Fragment, type ReactElement } from 'react';
import { withDigits } from '../../arabic/datePreferences.ts';
import { eventPath } from '../../model/links.ts';
import { PAGE_STRINGS } from '../pageStrings.ts';
import { href } from '../shared/site.ts';
import { type Piece, splitByMarks } from '../shared/splitByMarks.ts';
import styles from './ArticleBody.module.css';
import type { ArticlePageProps } from './ArticlePage.tsx';
import { type ArticleMark, articleMarks } from './articleMarks.ts';
import { paragraphsOf } from './paragraphs.ts';

type Passage = Extract<ArticleMark, { role: 'passage' }>;

/** The text, letter for letter, each cited passage leading to its event. */
export function ArticleBody({ timeline, article, body }: ArticlePageProps): ReactElement {
  const marks = articleMarks(timeline, article, body);
  const paragraphs = paragraphsOf(
    body,
    marks.filter(({ role }) => role === 'passage'),
  );
  const pieces = splitByMarks(body, [...marks, ...paragraphs.map(span => ({ ...span, role: 'paragraph' as const }))]);
  return (
    <div className={styles.wrap}>
      {article.timexes.length > 0 && (
        <label className={styles.toggle}>
          <input type="checkbox" /> {PAGE_STRINGS.article.showDates}
        </label>
      )}
      <div className={styles.body}>
        {paragraphs.map(({ start, end }) => (
          // biome-ignore lint/a11y/useSemanticElements: a block would put line breaks of its own into what is copied
          <span key={start} role="paragraph">
            {pieces.filter(piece => piece.start >= start && piece.start < end).map(toPassages)}
          </span>
        ))}
      </div>
    </div>
  );
}

function toPassages(piece: Piece<ArticleMark>): ReactElement {
  return (
    <Fragment key={piece.start}>
      {piece.marks.filter(isStartOf(piece)).map(passage => (
        <span key={passage.anchor + passage.eventId} id={passage.anchor} className={styles.anchor} />
      ))}
      <PieceText piece={piece} />
      {piece.marks.filter(isEndOf(piece)).map(passage => (
        <a
          key={passage.eventId}
          className={styles.toEvent}
          href={href(eventPath(passage.eventId))}
          title={passage.title}
          data-number={passage.number}
          data-number-arabic={withDigits(passage.number, 'arabic')}
        >
          <span className="visually-hidden">{passage.title}</span>
        </a>
      ))}
    </Fragment>
  );
}

const isStartOf =
  (piece: Piece<ArticleMark>) =>
  (mark: ArticleMark): mark is Passage =>
    mark.role === 'passage' && mark.start === piece.start;

const isEndOf =
  (piece: Piece<ArticleMark>) =>
  (mark: ArticleMark): mark is Passage =>
    mark.role === 'passage' && mark.end === piece.start + piece.text.length;

function PieceText({ piece }: { readonly piece: Piece<ArticleMark> }): ReactElement | string {
  const has = (role: ArticleMark['role']): boolean => piece.marks.some(mark => mark.role === role);
  const classes = [
    has('passage') && styles.passage,
    has('trigger') && styles.trigger,
    has('timex') && styles.timex,
    piece.marks.some(mark => mark.role === 'timex' && mark.isCited) && styles.cited,
    has('boilerplate') && styles.boilerplate,
  ].filter(Boolean);
  // Left to the line around it, its full stop would stand before its first word.
  const dir = has('foreign') ? 'ltr' : undefined;
  if (classes.length === 0 && dir === undefined) return piece.text;
  const className = classes.join(' ') || undefined;
  const Element = has('passage') ? 'mark' : 'span';
  return (
    <Element className={className} dir={dir}>
      {piece.text}
    </Element>
  );
}
