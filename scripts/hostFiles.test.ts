import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCardFonts } from '../src/build/cards/cardFonts.ts';
import { fontCss } from '../src/exports/axis/fontCss.ts';
import { EXPORT_FORMATS } from '../src/exports/formats.ts';
import { HEADER_RULES, headersFor } from './headers.mjs';
import { HOST_FILES, nginxConfig, underscoreHeaders } from './hostFiles.mjs';
import { mimeType } from './mimeTypes.mjs';

// Protects what readers are sent by hosts other than the local server: the same headers, from the same table.
describe('files for hosts', () => {
  it.each(Object.entries(HOST_FILES))(
    '%s is what the table gives; renew it with: node scripts/hostFiles.mjs',
    (name, content) => {
      expect(readFileSync(join(import.meta.dirname, '../docs/hosts', name), 'utf8')).toBe(content);
    },
  );

  const PATHS = ['/', '/event/x/', '/assets/a.js', '/embed/event/x/', '/data/axis.svg', '/data/axis.svg.x'];

  /** As Netlify and Cloudflare Pages read it: all rules that match, joined, `!` taking back what came before. */
  function read(text: string, path: string): Record<string, string> {
    const sent: Record<string, string> = {};
    for (const block of text.trim().split('\n\n')) {
      const [pattern = '', ...lines] = block.split('\n');
      if (pattern.endsWith('*') ? !path.startsWith(pattern.slice(0, -1)) : path !== pattern) continue;
      for (const line of lines) {
        const taken = /^ {2}! (.+)$/.exec(line)?.[1];
        if (taken !== undefined) delete sent[taken];
        const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        if (name && value) sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
      }
    }
    return sent;
  }

  it.each(PATHS)('says on %s what the local server says', path => {
    expect(read(underscoreHeaders(), path)).toEqual(headersFor(path));
  });

  /** As nginx reads it: the location that is the path, else of those that begin it the longest; it says all that is sent. */
  function readNginx(text: string, path: string): Record<string, string> {
    const locations = [...text.matchAll(/^ {4}location (= )?(\S+) \{\n([\s\S]*?)^ {4}\}/gm)]
      .map(([, exact, prefix = '', block = '']) => ({ isExact: exact !== undefined, prefix, block }))
      .filter(({ isExact, prefix }) => (isExact ? path === prefix : path.startsWith(prefix)))
      .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.prefix.length - a.prefix.length);
    const block = locations[0]?.block ?? '';
    // Without «always» none of it is sent with an error.
    const headers = [...block.matchAll(/^ {8}add_header (\S+) "([^"]*)" always;$/gm)];
    return Object.fromEntries(headers.map(([, name, value]) => [name, value]));
  }

  it.each(PATHS)('nginx says on %s what the local server says', path => {
    expect(readNginx(nginxConfig(), path)).toEqual(headersFor(path));
    expect(readNginx(nginxConfig('/some/'), `/some${path}`)).toEqual(headersFor(path));
  });

  it('nginx gives every kind of file the type that the local server gives', () => {
    const block = /types \{\n([\s\S]*?)\}/.exec(nginxConfig())?.[1] ?? '';
    const lines = block.trim().split(/;\s*/).filter(Boolean);
    const types = new Map(
      lines.flatMap(line => {
        const [type = '', ...ends] = line.split(' ');
        return ends.map(end => [end, type] as const);
      }),
    );
    expect(types.size).toBeGreaterThan(20);
    for (const [end, type] of types) expect(mimeType(`x.${end}`).type.split(';')[0], end).toBe(type);
    for (const { file } of EXPORT_FORMATS) expect(types.has(file.split('.').at(-1) ?? ''), file).toBe(true);
  });

  it('holds below a folder too', () => {
    expect(read(underscoreHeaders('/some/'), '/some/embed/x/')).toEqual(headersFor('/embed/x/'));
  });
});

describe('the table', () => {
  const policyOf = (path: string): string => headersFor(path)['Content-Security-Policy'] ?? '';

  it('allows frames on /embed/ alone', () => {
    expect(policyOf('/embed/list/')).toContain('frame-ancestors *');
    for (const path of ['/', '/event/x/', '/article/x/', '/embedded/']) {
      expect(policyOf(path)).toContain("frame-ancestors 'none'");
    }
  });

  it('lets the picture of the axis have the fonts it carries, and no other page anything of the kind', () => {
    const style = fontCss(readCardFonts().files);
    const hash = createHash('sha256').update(style).digest('base64');
    expect(
      policyOf('/data/axis.svg'),
      'new fonts: write this hash into headers.mjs, then node scripts/hostFiles.mjs',
    ).toContain(`style-src 'sha256-${hash}'; font-src data:;`);
    for (const path of ['/', '/embed/axis/', '/data/', '/data/events.html']) {
      expect(policyOf(path)).toContain("style-src 'self'");
      expect(policyOf(path)).toContain("font-src 'self'");
    }
  });

  it('runs and styles nothing that is written into a page', () => {
    for (const { headers } of HEADER_RULES) {
      expect(headers['Content-Security-Policy'] ?? '').not.toMatch(/unsafe|https?:|script-src[^;]*\*/);
    }
    expect(headersFor('/')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    });
  });
});
