import { isMap, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from '../../model/problem.ts';
import { checkPublished } from './checkPublished.ts';
import { articleProblem, KNOWN_KEYS } from './messages.ts';

type Key = (typeof KNOWN_KEYS)[number];
export type ArticleKeys = { readonly [key in Key]?: string };

/** The front matter's first line in the file. */
const FIRST_LINE = 2;

/** The keys of an article's front matter, each a text of the right form, and all that is wrong with them. */
export function readKeys(frontMatter: string, file: string): { keys: ArticleKeys; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(frontMatter, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const lineOf = (offset: number): number => lines.linePos(offset).line + FIRST_LINE - 1;
  const problems = [...document.errors, ...document.warnings].map(fault => {
    const place = { file, line: lineOf(fault.pos[0]) };
    return fault.code === 'DUPLICATE_KEY'
      ? articleProblem('front-matter/duplicate-key', place, keyAt(frontMatter, fault))
      : articleProblem('front-matter/syntax', place, fault.code);
  });
  const keys: { [key in Key]?: string } = {};
  const root = document.contents;
  if (root === null) return { keys, problems };
  if (!isMap(root)) {
    // A broken line often leaves no map behind: the syntax error says more.
    if (problems.length === 0) problems.push(articleProblem('front-matter/not-keys', { file, line: FIRST_LINE }));
    return { keys, problems };
  }
  for (const { key, value } of root.items) {
    const name = isScalar(key) ? String(key.value) : '؟';
    const place = { file, line: lineOf((isScalar(key) ? key.range?.[0] : undefined) ?? 0) };
    if (!isKnown(name)) {
      problems.push(articleProblem('front-matter/unknown-key', place, name));
      continue;
    }
    const text = isScalar(value) ? value.value : value;
    if (text === null || (typeof text === 'string' && text.trim() === '')) {
      problems.push(articleProblem('front-matter/empty-value', place, name));
    } else if (typeof text !== 'string') {
      // «title: قمة جنيف: عودة السفيرين»: of one line, the broken form is the fault.
      if (!problems.some(({ line }) => line === place.line))
        problems.push(articleProblem('front-matter/not-text', place, name));
    } else {
      const wrong = checkForm(name, text);
      if (wrong !== undefined) problems.push(articleProblem(wrong, place, text));
      else keys[name] = text;
    }
  }
  return { keys, problems };
}

function isKnown(name: string): name is Key {
  return (KNOWN_KEYS as readonly string[]).includes(name);
}

function checkForm(key: Key, text: string): 'front-matter/url' | ReturnType<typeof checkPublished> {
  if (key === 'published') return checkPublished(text);
  if (key === 'url') return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text) ? undefined : 'front-matter/url';
  return undefined;
}

function keyAt(frontMatter: string, fault: YAMLError): string {
  return (/^[^:\n]*/.exec(frontMatter.slice(fault.pos[0])) ?? [''])[0].trim();
}
