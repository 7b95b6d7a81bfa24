import { normalise } from '../../arabic/normalise.ts';
import { tokenise } from '../../arabic/tokens.ts';
import type { Article } from '../../model/article.ts';
import type { IsoDay } from '../../model/calendar.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { sampledRows } from '../../pipeline/document/sampledRows.ts';
import { type LikelyDays, likelyDays } from '../../pipeline/inferPublished/likelyDays.ts';
import { sameOrigins } from '../../pipeline/sameOrigin.ts';
import type { Effects } from '../effects.ts';
import { readArticles } from '../readArticles.ts';
import { articleId, hasName } from './articleId.ts';
import type { Draft, Refusal } from './draft.ts';
import { fetchPage } from './fetchPage.ts';
import { formatArticle } from './formatArticle.ts';
import { namesInHeadline } from './namesInHeadline.ts';
import { NO_DAY, readDraft } from './readDraft.ts';
import { LIMITS, type Limits } from './source.ts';
import { withoutDay } from './withoutDay.ts';

export interface Added {
  readonly id: string;
  readonly file: string;
  readonly draft: Draft;
  /** Id of the article there whose text this one repeats. */
  readonly sameOriginAs?: string;
}

export interface AddOptions {
  readonly limits?: Limits;
  /** The day of a page that does not give it. */
  readonly day?: IsoDay;
  /** Asks an editor for the day of a page that does not give it; undefined leaves it to the extraction. */
  readonly askDay?: (title: string | undefined, likely: readonly IsoDay[]) => Promise<IsoDay | undefined>;
  /** The editors' words, by which days are inferred and articles named; read when needed. */
  readonly lexicon?: () => Promise<Lexicon>;
}

/** A longer text is not tried on one day after another here: the editor waits. In UTF-16 code units. */
const MOST_TRIED = 200_000;

/**
 * Makes an article file of a page in the folder `dir`; a file that is there is never written to. Two runs at once do not
 * add one page twice: each compares and writes alone.
 */
export async function addArticle(
  source: string,
  dir: string,
  effects: Pick<Effects, 'create' | 'locked'>,
  { limits = LIMITS, day: given, askDay, lexicon }: AddOptions = {},
): Promise<Added | Refusal> {
  const page = await fetchPage(source, limits);
  if ('code' in page) return page;
  const read = readDraft(page);
  if ('code' in read) return read;
  const isDated = read.published !== undefined || read.dateline !== undefined;
  const isAsked = !isDated && given === undefined;
  const likely = isAsked ? await likelyDaysOf(read, dir, lexicon) : undefined;
  const day = isAsked ? await askDay?.(read.title, likely?.days ?? []) : isDated ? undefined : given;
  const doubts = read.doubts.filter(doubt => doubt !== NO_DAY);
  const draft = day === undefined ? read : { ...read, published: day, doubts };
  const names = lexicon && !hasName(draft, source) ? namesInHeadline(draft, await lexicon()) : [];
  const added = await effects.locked(dir, async () => {
    const { articles } = await readArticles(dir);
    return twinOf(draft, articles) ?? writeNew(draft, articleId(draft, source, names), dir, articles, effects);
  });
  if ('code' in added || likely === undefined || day !== undefined) return added;
  return { ...added, draft: { ...draft, doubts: [...doubts, withoutDay(added.file, likely)] } };
}

async function likelyDaysOf(
  { body, title }: Draft,
  dir: string,
  lexicon: AddOptions['lexicon'],
): Promise<LikelyDays | undefined> {
  if (lexicon === undefined || body.length > MOST_TRIED) return undefined;
  const { articles } = await readArticles(dir);
  const article = { id: '', file: '', body, bodyLine: 1, sha256: '', ...(title !== undefined && { title }) };
  return likelyDays(article, articles, await lexicon());
}

function twinOf(draft: Draft, known: readonly Article[]): Refusal | undefined {
  const twin = known.find(
    ({ body, url }) => body.trim() === draft.body.trim() || (url !== undefined && url === draft.url),
  );
  return twin && { code: 'duplicate', message: `هذا المقال موجود من قبل: ${twin.file}` };
}

function writeNew(
  draft: Draft,
  proposed: string,
  dir: string,
  known: readonly Article[],
  { create }: Pick<Effects, 'create'>,
): Added {
  const text = formatArticle(draft);
  for (let number = 1; ; number++) {
    const id = number === 1 ? proposed : `${proposed}-${number}`;
    const file = `${dir}/${id}.md`;
    if (!create(file, text)) continue;
    const origin = originOf(id, draft, known);
    return { id, file, draft, ...(origin !== undefined && { sameOriginAs: origin }) };
  }
}

/** As the extraction will find it, but for furniture, which it also leaves aside. */
function originOf(id: string, draft: Draft, known: readonly Article[]): string | undefined {
  const others = known.map(({ id: other, body }) => ({ id: other, published: '', rows: rowsOf(body) }));
  return sameOrigins([...others, { id, published: '9999-12-31', rows: rowsOf(draft.body) }]).get(id);
}

function rowsOf(body: string): readonly number[] {
  const tokens = tokenise(normalise(body).text);
  return sampledRows(tokens, [[0, tokens.length]]);
}
