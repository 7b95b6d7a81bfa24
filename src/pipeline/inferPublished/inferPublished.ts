import { formatDay } from '../../arabic/formatDate.ts';
import type { Article } from '../../model/article.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { Problem } from '../../model/problem.ts';
import { termOf } from '../lexicon/compileEntities.ts';
import type { CompiledLexicon } from '../lexicon/compileLexicon.ts';
import type { Publication } from '../publication.ts';
import {
  type ArticleReading,
  type OpenedArticle,
  openArticle,
  readOn,
  type Told,
  tellOn,
  timesOn,
} from '../readArticle.ts';
import { datelineOn } from '../time/findDateline.ts';
import type { TextTimes } from '../time/tagTime.ts';
import type { Corpus, Trial } from './clue.ts';
import { isImpossible, ruleOut } from './contradictions.ts';
import { daysToTry } from './daysToTry.ts';
import { byLikelihood, type WeighedDay, weigh } from './weigh.ts';

/** One event of which both sides know the day; with less the one day left is still a guess. */
const LEAST_WEIGHT = 1;
/** As many candidates are told to an editor. */
const SHOWN = 5;

/**
 * The day on which an article without any date appeared, from its own clues and from what the dated articles know: every
 * day worth a trial is tried, and those count on which most clues come true. One such day is the answer; several are a
 * problem that lists them, the likeliest first, with what speaks for each.
 */
export function inferPublished(
  article: Article,
  lexicon: CompiledLexicon,
  corpus: Corpus,
): { readonly published: Publication } | { readonly problem: Problem; readonly candidates: readonly IsoDay[] } {
  const opened = openArticle(article, lexicon);
  const readOnDay = reader(opened, lexicon);
  const probe = readOnDay(corpus.clusters[0]?.start ?? '2000-01-01');
  const weighed = daysToTry(probe, corpus)
    .flatMap((day): readonly Trial[] => {
      const read = timesOn(opened, day);
      if (ruleOut(read.times, day)) return [];
      const dateline = datelineOn(opened.doc.text, day, opened.timeWords);
      return [{ day, reading: readOnDay(day, read), ...(dateline && { dateline }) }];
    })
    .filter(trial => !isImpossible(trial))
    .map(trial => weigh(trial, corpus))
    .filter(({ clues }) => clues > 0)
    .sort(byLikelihood);
  const best = weighed.filter(({ weight }) => weight === weighed[0]?.weight);
  const [only] = best;
  if (only === undefined || best.length > 1 || only.weight < LEAST_WEIGHT)
    return { problem: only ? several(article, best) : none(article), candidates: best.map(({ day }) => day) };
  const isAlone = weighed.length === 1;
  return { published: { edtf: only.day, basis: 'inferred', ...note(article), reasoning: reasoningOf(only, isAlone) } };
}

/** Reads the article on any day; what is the same on all days between two changes of office is read once. */
function reader(opened: OpenedArticle, lexicon: CompiledLexicon): (day: IsoDay, times?: TextTimes) => ArticleReading {
  const byTerm = new Map<number, Told>();
  return (day, times) => {
    const term = termOf(lexicon.entities, day);
    const told = byTerm.get(term) ?? tellOn(opened, day, lexicon, [...byTerm.values()]);
    byTerm.set(term, told);
    return readOn(opened, { edtf: day, basis: 'inferred', reasoning: [] }, told, lexicon, times);
  };
}

function note({ publishedNote }: Article): { readonly note?: string } {
  return publishedNote === undefined ? {} : { note: publishedNote };
}

function reasoningOf({ day, reasons }: WeighedDay, isAlone: boolean): Publication['reasoning'] {
  const date = formatDay(day, undefined, { weekday: true });
  const result = isAlone ? `فلا يوافق القرائن إلا ${date}.` : `فأكثر الأيام موافقة للقرائن ${date}.`;
  return [
    { rule: 'inferred', text: 'ليس في المقال تاريخ نشر، فاستُنتج من قرائنه ومن المقالات المؤرخة.' },
    ...reasons,
    { rule: 'result', text: result },
  ];
}

function several(article: Article, days: readonly WeighedDay[]): Problem {
  const lines = days.slice(0, SHOWN).map(({ day, reasons }) => {
    const date = formatDay(day, undefined, { weekday: true });
    return `\n    • ${day} (${date})${reasons.map(({ text }) => `\n      - ${text}`).join('')}`;
  });
  const more = days.length > SHOWN ? `\n    • وأيام أخرى أقل احتمالاً، عددها ${days.length - SHOWN}.` : '';
  const finding =
    days.length > 1 ? 'وقرائنه تحتمل أكثر من يوم، أرجحها أولاً' : 'وقرائنه ترجّح يوماً واحداً ولا تكفي للجزم به';
  return {
    ...none(article),
    code: 'article/several-dates',
    message: `لا تاريخ لهذا المقال، ${finding}:${lines.join('')}${more}`,
    remedy: `تحقّق من اليوم ثم أضف إلى أوّل الملف سطراً مثل published: ${days[0]?.day}.`,
  };
}

function none({ file }: Article): Problem {
  return {
    severity: 'error',
    code: 'article/no-date',
    file,
    line: 1,
    message:
      'لا تاريخ لهذا المقال: ليس في بياناته مفتاح published، ولا في نصّه سطر يذكر يوم نشره، ولا قرائن تكفي لاستنتاجه.',
    remedy: 'أضف إلى أوّل الملف سطراً مثل published: 2021-12-30.',
  };
}
