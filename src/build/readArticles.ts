import { readdir, readFile, stat } from 'node:fs/promises';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { articleProblem } from './articleFile/messages.ts';
import { type Parsed, parseArticle } from './articleFile/parseArticle.ts';
import { sortProblems } from './sortProblems.ts';

/** Files read at once: enough to keep a disk busy, few enough for any limit on open files. */
const AT_ONCE = 32;
const MAX_BYTES = 32 * 1024 * 1024;

// Letters and digits of any script, then also dots, dashes and underscores: safe in a URL and in every file system.
const SAFE_ID = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*(?<!\.)$/u;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;

export interface ReadArticles {
  /** The articles in order, by id; those with an error are not among them. */
  readonly articles: readonly Article[];
  /** By file and line. An error means that the whole folder is not fit to be extracted. */
  readonly problems: readonly Problem[];
}

/** Reads every `.md` file directly in `dir`. Never throws for what is wrong with the folder or its files. */
export async function readArticles(dir: string): Promise<ReadArticles> {
  const folder = dir.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  const listed = await listFolder(dir, folder);
  if ('problem' in listed) return { articles: [], problems: [listed.problem] };
  const { names, ignored } = listed;

  const problems: Problem[] = ignored.map(name =>
    articleProblem('articles/ignored-file', { file: `${folder}/${name}` }),
  );
  if (names.length === 0) problems.push(articleProblem('articles/none', { file: folder }));
  problems.push(...nameProblems(names, folder));

  const articles: Article[] = [];
  for (let first = 0; first < names.length; first += AT_ONCE) {
    const batch = names.slice(first, first + AT_ONCE);
    for (const parsed of await Promise.all(batch.map(name => readOne(dir, folder, name)))) {
      problems.push(...parsed.warnings, ...(parsed.ok ? [] : parsed.problems));
      if (parsed.ok) articles.push(parsed.article);
    }
  }
  return { articles, problems: sortProblems(problems) };
}

async function listFolder(
  dir: string,
  folder: string,
): Promise<{ names: string[]; ignored: string[] } | { problem: Problem }> {
  try {
    const entries = (await readdir(dir, { withFileTypes: true })).filter(
      entry => !entry.name.startsWith('.') && !entry.isDirectory(),
    );
    const all = entries.map(entry => entry.name).sort(byCodeUnit);
    return {
      names: all.filter(name => name.endsWith('.md')),
      ignored: all.filter(name => /\.(?:md|markdown|mdx|txt|html?)$/i.test(name) && !name.endsWith('.md')),
    };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    if (reason === 'ENOENT') return { problem: articleProblem('articles/no-folder', { file: folder }) };
    if (reason === 'ENOTDIR') return { problem: articleProblem('articles/not-a-folder', { file: folder }) };
    return { problem: articleProblem('file/unreadable', { file: folder }, reason) };
  }
}

function nameProblems(names: readonly string[], folder: string): Problem[] {
  const seen = new Map<string, string>();
  return names.flatMap(name => {
    const file = `${folder}/${name}`;
    const id = name.slice(0, -3);
    if (!SAFE_ID.test(id) || RESERVED.test(id)) return [articleProblem('name/not-safe', { file }, id)];
    const other = seen.get(id.toLowerCase());
    seen.set(id.toLowerCase(), name);
    return other === undefined ? [] : [articleProblem('name/differs-by-case', { file }, other)];
  });
}

async function readOne(dir: string, folder: string, name: string): Promise<Parsed> {
  const file = `${folder}/${name}`;
  try {
    const info = await stat(`${dir}/${name}`);
    if (!info.isFile()) {
      const problem = articleProblem('file/unreadable', { file }, 'ليس ملفاً عادياً');
      return { ok: false, problems: [problem], warnings: [] };
    }
    if (info.size > MAX_BYTES) {
      const problem = articleProblem('file/too-large', { file }, `${Math.ceil(info.size / 1024 / 1024)} ميغابايت`);
      return { ok: false, problems: [problem], warnings: [] };
    }
    return parseArticle(name.slice(0, -3), file, await readFile(`${dir}/${name}`));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    return { ok: false, problems: [articleProblem('file/unreadable', { file }, reason)], warnings: [] };
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
