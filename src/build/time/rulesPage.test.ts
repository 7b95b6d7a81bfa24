import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../arabic/normalise.ts';
import { RULES } from '../../pipeline/time/rules.ts';
import { tagTime } from '../../pipeline/time/tagTime.ts';
import { EXAMPLES_REFERENCE, rulesPage } from './rulesPage.ts';

describe('docs/time-rules.md', () => {
  it('is what the tables and rules say now (npm run docs:time)', () => {
    const path = join(import.meta.dirname, '../../../docs/time-rules.md');
    expect(readFileSync(path, 'utf8')).toBe(rulesPage());
  });

  it.each(RULES.map(rule => [rule.name, rule] as const))('shows %s at work in each of its examples', (name, rule) => {
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const example of rule.examples) {
      const used = tagTime(normalise(example), EXAMPLES_REFERENCE).map(({ rule: by }) => by);
      if (name === 'numbered-thing') expect(used, example).toEqual([]);
      else expect(used, example).toContain(name);
    }
  });
});
