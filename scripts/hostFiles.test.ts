import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEADER_RULES, headersFor } from './headers.mjs';
import { HOST_FILES, underscoreHeaders } from './hostFiles.mjs';

// Protects what readers are sent by hosts other than the local server: the same headers, from the same table.
describe('files for hosts', () => {
  it.each(Object.entries(HOST_FILES))(
    '%s is what the table gives; renew it with: node scripts/hostFiles.mjs',
    (name, content) => {
      expect(readFileSync(join(import.meta.dirname, '../docs/hosts', name), 'utf8')).toBe(content);
    },
  );

  /** As Netlify and Cloudflare Pages read it: all rules that match, joined, `!` taking back what came before. */
  function read(text: string, path: string): Record<string, string> {
    const sent: Record<string, string> = {};
    for (const block of text.trim().split('\n\n')) {
      const [pattern = '', ...lines] = block.split('\n');
      if (!path.startsWith(pattern.replace(/\*$/, ''))) continue;
      for (const line of lines) {
        const taken = /^ {2}! (.+)$/.exec(line)?.[1];
        if (taken !== undefined) delete sent[taken];
        const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        if (name && value) sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
      }
    }
    return sent;
  }

  it.each(['/', '/event/x/', '/assets/a.js', '/embed/event/x/'])('says on %s what the local server says', path => {
    expect(read(underscoreHeaders(), path)).toEqual(headersFor(path));
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
