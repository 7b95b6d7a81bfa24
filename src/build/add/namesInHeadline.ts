import type { IsoDay } from '../../model/calendar.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { type CompiledLexicon, compileLexicon } from '../../pipeline/lexicon/compileLexicon.ts';
import { readArticle } from '../../pipeline/readArticle.ts';
import type { Draft } from './draft.ts';

const MOST_NAMES = 3;
/** A day on which those held office of whom this timeline tells. */
const UNKNOWN = '2021-12-30';

/**
 * Who and what the headline of an article tells of, else its first paragraph, by the ids of the lexicon: «biden», «putin»,
 * «phone-call».
 */
export function namesInHeadline({ title, body, published, dateline }: Draft, lexicon: Lexicon): readonly string[] {
  const compiled = compileLexicon(lexicon);
  const day = published?.slice(0, 10) ?? dateline ?? UNKNOWN;
  const heads = [title ?? '', body.trim().split('\n', 1)[0] as string];
  return heads.map(head => namesIn(head, day, compiled)).find(names => names.length > 0) ?? [];
}

function namesIn(body: string, day: IsoDay, lexicon: CompiledLexicon): readonly string[] {
  const article = { id: '', file: '', body, bodyLine: 1, sha256: '' };
  const read = readArticle(article, lexicon, { edtf: day, basis: 'metadata', reasoning: [] });
  if (!('reading' in read)) return [];
  const { entities, candidates } = read.reading;
  const kind = candidates.map(({ mention }) => mention.kind).find(one => one !== 'other');
  const names = [...new Set(entities.map(({ id }) => id))].slice(0, MOST_NAMES);
  return kind === undefined ? names : [...names, kind];
}
