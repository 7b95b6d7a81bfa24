import { normalise } from '../../arabic/normalise.ts';
import type { Article } from '../../model/article.ts';
import type { IsoDay } from '../../model/calendar.ts';
import { sameOrigins } from '../../pipeline/sameOrigin.ts';
import type { Effects } from '../effects.ts';
import { readArticles } from '../readArticles.ts';
import { articleId } from './articleId.ts';
import type { Draft, Refusal } from './draft.ts';
import { fetchPage } from './fetchPage.ts';
import { formatArticle } from './formatArticle.ts';
import { NO_DAY, readDraft } from './readDraft.ts';
import { LIMITS, type Limits } from './source.ts';

export interface Added {
  readonly id: string;
  readonly file: string;
  readonly draft: Draft;
  /** Id of the article there whose text this one repeats. */
  readonly sameOriginAs?: string;
}

export interface AddOptions {
  readonly limits?: Limits;
  /** Asks an editor for the day of a page that does not give it; undefined leaves it to the extraction. */
  readonly askDay?: (title: string | undefined) => Promise<IsoDay | undefined>;
}

/**
 * Makes an article file of a page in the folder `dir`; a file that is there is never written to. Two runs at once do not
 * add one page twice: each compares and writes alone.
 */
export async function addArticle(
  source: string,
  dir: string,
  effects: Pick<Effects, 'create' | 'locked'>,
  { limits = LIMITS, askDay }: AddOptions = {},
): Promise<Added | Refusal> {
  const page = await fetchPage(source, limits);
  if ('code' in page) return page;
  const read = readDraft(page);
  if ('code' in read) return read;
  const isDated = read.published !== undefined || read.dateline !== undefined;
  const day = isDated ? undefined : await askDay?.(read.title);
  const doubts = read.doubts.filter(doubt => doubt !== NO_DAY);
  const draft = day === undefined ? read : { ...read, published: day, doubts };
  return effects.locked(dir, async () => {
    const { articles } = await readArticles(dir);
    return twinOf(draft, articles) ?? writeNew(draft, articleId(draft, source), dir, articles, effects);
  });
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
  const others = known.map(({ id: other, body }) => ({ id: other, published: '', text: normalise(body).text }));
  return sameOrigins([...others, { id, published: '9999-12-31', text: normalise(draft.body).text }]).get(id);
}
