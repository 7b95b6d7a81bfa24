import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// Protects the one-way data flow of src/README.md: what a room may import, and where the outside world may enter.
const ROOMS: Record<string, readonly string[]> = {
  model: [],
  arabic: ['model', 'lexicon'],
  lexicon: ['model'],
  exports: ['model', 'arabic', 'lexicon'],
  pipeline: ['model', 'arabic', 'lexicon'],
  ui: ['model', 'arabic', 'lexicon', 'exports'],
  build: ['model', 'arabic', 'lexicon', 'exports', 'pipeline', 'ui'],
};

const root = resolve(import.meta.dirname);

function sources(dir: string): string[] {
  return readdirSync(dir).flatMap(name => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.(ts|tsx)$/.test(name) && !/\.(test|bench)\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Source {
  readonly file: string;
  readonly room: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const files: Source[] = sources(root).map(path => {
  const code = readFileSync(path, 'utf8');
  const imports = [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map(
    match => match[1] as string,
  );
  const file = relative(root, path).replaceAll('\\', '/');
  return { file, room: file.split('/')[0] as string, code, imports };
});

describe('the import rule', () => {
  it('lets each room import only the rooms before it', () => {
    const breaches = files.flatMap(({ file, room, imports }) =>
      imports
        .filter(target => target.startsWith('.'))
        .map(
          target =>
            relative(root, resolve(dirname(join(root, file)), target))
              .replaceAll('\\', '/')
              .split('/')[0] as string,
        )
        .filter(target => target !== room && target in ROOMS && !(ROOMS[room] ?? []).includes(target))
        .map(
          target =>
            `${file} imports ${target}: ${room} may import ${(ROOMS[room] ?? []).join(', ') || 'nothing of ours'}`,
        ),
    );
    expect(breaches).toEqual([]);
  });

  it('keeps node:* in build, so that all else runs anywhere', () => {
    const breaches = files.filter(
      ({ room, imports }) => room !== 'build' && imports.some(name => name.startsWith('node:')),
    );
    expect(breaches.map(({ file }) => file)).toEqual([]);
  });

  it('keeps vis-timeline behind one adapter file', () => {
    const users = files.filter(({ imports }) =>
      imports.some(name => name.startsWith('vis-timeline') && !name.endsWith('.css')),
    );
    expect(users.length).toBeLessThanOrEqual(1);
  });

  it('keeps the clock out: same input, same bytes', () => {
    const breaches = files.filter(
      ({ room, code }) => room !== 'build' && /new (UTC)?Date\(\)|Date\.now\(\)|Math\.random\(/.test(code),
    );
    expect(breaches.map(({ file }) => file)).toEqual([]);
  });
});
