import { createHash } from 'node:crypto';
import type { Article, ReadResult } from '../../model/article.ts';
import type { Problem } from '../../model/problem.ts';
import { decode } from './decode.ts';
import { articleProblem } from './messages.ts';
import { readKeys } from './readKeys.ts';
import { lineAt, splitFrontMatter } from './splitFrontMatter.ts';

export type Parsed = ReadResult & { readonly warnings: readonly Problem[] };

// NUL and the other C0 controls, but for tab and line ends: XML feeds may not hold them, and no text needs them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/**
 * Reads one article file from its bytes. `file` is the path for messages.
 * Every fault that can be told apart is listed; the body is returned as it stands, never trimmed or normalised.
 */
export function parseArticle(id: string, file: string, bytes: Uint8Array): Parsed {
  const decoded = decode(bytes, file);
  if ('problem' in decoded) return failed([decoded.problem]);
  const { text } = decoded;

  const problems: Problem[] = [];
  const control = CONTROL.exec(text);
  if (control !== null) {
    const code = `U+${text.charCodeAt(control.index).toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push(articleProblem('text/control-character', { file, line: lineAt(text, control.index) }, code));
  }
  const split = splitFrontMatter(text, file);
  if ('problem' in split) return failed([...problems, split.problem]);
  const { keys, problems: keyProblems } = readKeys(split.frontMatter, file);
  problems.push(...keyProblems);
  if (!/[\p{L}\p{N}]/u.test(split.body)) problems.push(articleProblem('body/empty', { file, line: split.bodyLine }));

  const lost = text.indexOf('\u{fffd}');
  const warnings =
    lost === -1 ? [] : [articleProblem('text/replacement-character', { file, line: lineAt(text, lost) })];
  if (problems.length > 0) return failed(problems, warnings);
  const article: Article = {
    id,
    file,
    body: split.body,
    bodyLine: split.bodyLine,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...keys,
  };
  return { ok: true, article, warnings };
}

function failed(problems: readonly Problem[], warnings: readonly Problem[] = []): Parsed {
  return { ok: false, problems, warnings };
}
