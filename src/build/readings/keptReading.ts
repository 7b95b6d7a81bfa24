import { deserialize, serialize } from 'node:v8';
import { normalise } from '../../arabic/normalise.ts';
import type { Article } from '../../model/article.ts';
import type { Reading } from '../../pipeline/readArticle.ts';

/**
 * A reading as bytes, without what is made again from the article faster than it is read from disk. Undefined for an
 * article that could not be dated: reading it again is as quick.
 */
export function toBytes(result: Reading): Buffer | undefined {
  if (!('reading' in result)) return undefined;
  const { doc, ...rest } = result.reading;
  return serialize({ ...rest, doc: { lines: doc.lines, sentences: doc.sentences } });
}

/** The reading of the article that the bytes were made from. Throws for bytes that are no such thing. */
export function fromBytes(bytes: Buffer, article: Article): Reading {
  const { doc, ...rest } = deserialize(bytes);
  const text = normalise(article.body);
  return { reading: { ...rest, doc: { ...doc, article, text } } };
}
