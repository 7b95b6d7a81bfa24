import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataVersion } from '../../exports/dataVersion.ts';
import { HOSTILE_TIMELINE } from '../../exports/hostile.fixture.ts';
import type { Timeline } from '../../model/timeline.ts';
import { diskEffects } from '../effects.ts';
import { ARTICLES_DIR, TIMELINE_FILE } from '../loadSite.ts';
import { readArticles } from '../readArticles.ts';
import { readRegistry } from '../readRegistry.ts';
import { pinnedSelections, readVersions, unkeptProblem, VERSIONS_DIR } from './versions.ts';

const options = { base: '/', origin: 'https://timeline.example' };
const older: Timeline = { ...HOSTILE_TIMELINE, events: HOSTILE_TIMELINE.events.slice(0, 1) };

describe('versions that were kept', () => {
  it('are published beside the data as it is, each with its own events', () => {
    const selections = pinnedSelections({ timeline: HOSTILE_TIMELINE, options, kept: [older] });
    expect(selections.map(({ version, events }) => [version, events.length])).toEqual([
      [dataVersion(older), 1],
      [dataVersion(HOSTILE_TIMELINE), HOSTILE_TIMELINE.events.length],
    ]);
    expect(pinnedSelections({ timeline: older, options, kept: [older] })).toHaveLength(1);
  });

  it('are missed by the build when the data as it is is not among them', () => {
    expect(unkeptProblem({ timeline: older, kept: [older] })).toEqual([]);
    expect(unkeptProblem({ timeline: HOSTILE_TIMELINE, kept: [older] })).toMatchObject([
      { severity: 'warning', file: join(VERSIONS_DIR, `${dataVersion(HOSTILE_TIMELINE)}.json`) },
    ]);
  });

  it('are refused when a file is not what its name says', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'versions-'));
    writeFileSync(join(dir, `${dataVersion(older)}.json`), JSON.stringify(older));
    expect([...(await readVersions(dir)).values()]).toEqual([older]);
    writeFileSync(join(dir, '0a1b2c3d.json'), JSON.stringify(older));
    await expect(readVersions(dir)).rejects.toThrow(/0a1b2c3d\.json.+أعد الملف كما كان/);
    rmSync(dir, { recursive: true });
  });
});

// Protects links in articles, reports and books: what was published may be cited, so none of it may stop leading somewhere.
const published = [...(await readVersions(VERSIONS_DIR)).entries()];
const ids = new Set(readRegistry('data/ids.json', diskEffects).events.map(({ id }) => id));
const bodies = new Map((await readArticles(ARTICLES_DIR)).articles.map(({ id, body }) => [id, body]));

describe('what this repository has published', () => {
  it('was kept at least once', () => {
    expect(published.length).toBeGreaterThan(0);
  });

  it.each(published)('version %s: the list of ids still has every one of its events', (_, { events }) => {
    expect(events.map(({ id }) => id).filter(id => !ids.has(id))).toEqual([]);
  });

  it.each(published)('version %s: every passage still stands where its link leads', (_, { events }) => {
    for (const { article, start, end, quote } of events.flatMap(({ evidence }) => evidence)) {
      expect(bodies.get(article)?.slice(start, end), `${article} ${start}-${end}`).toBe(quote);
    }
  });

  it('has in its list of ids every event that is published now', () => {
    const { events } = JSON.parse(diskEffects.read(TIMELINE_FILE) ?? '') as Timeline;
    expect(events.map(({ id }) => id).filter(id => !ids.has(id))).toEqual([]);
  });
});
