import { normalise } from '../../arabic/normalise.ts';
import type { Article } from '../../model/article.ts';
import { sameOrigins } from '../../pipeline/sameOrigin.ts';
import type { Effects } from '../effects.ts';
import { articleId } from './articleId.ts';
import type { Draft, Refusal } from './draft.ts';
import { fetchPage } from './fetchPage.ts';
import { formatArticle } from './formatArticle.ts';
import { readDraft } from './readDraft.ts';

export interface Added {
  readonly id: string;
  readonly file: string;
  readonly draft: Draft;
  /** Id of the article there whose text this one repeats. */
  readonly sameOriginAs?: string;
}

/** Makes an article file of a page. `known` are the articles there; a file that is there is never written to. */
export async function addArticle(
  source: string,
  dir: string,
  known: readonly Article[],
  effects: Pick<Effects, 'create'>,
): Promise<Added | Refusal> {
  const page = await fetchPage(source);
  if ('code' in page) return page;
  const draft = readDraft(page);
  if ('code' in draft) return draft;
  const twin = known.find(
    ({ body, url }) => body.trim() === draft.body.trim() || (url !== undefined && url === draft.url),
  );
  if (twin !== undefined) return { code: 'duplicate', message: `هذا المقال موجود من قبل: ${twin.file}` };

  const proposed = articleId(draft, source);
  const text = formatArticle(draft);
  for (let number = 1; ; number++) {
    const id = number === 1 ? proposed : `${proposed}-${number}`;
    const file = `${dir}/${id}.md`;
    if (!effects.create(file, text)) continue;
    const origin = originOf(id, draft, known);
    return { id, file, draft, ...(origin !== undefined && { sameOriginAs: origin }) };
  }
}

/** As the extraction will find it, but for furniture, which it also leaves aside. */
function originOf(id: string, draft: Draft, known: readonly Article[]): string | undefined {
  const others = known.map(({ id: other, body }) => ({ id: other, published: '', text: normalise(body).text }));
  return sameOrigins([...others, { id, published: '9999-12-31', text: normalise(draft.body).text }]).get(id);
}
