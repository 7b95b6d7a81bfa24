import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EventKind } from '../model/timeline.ts';
import { extractTimeline } from '../pipeline/extractTimeline.ts';
import { articleOf, lexicon } from './testing/readForTest.ts';

// Protects readers from events that did not happen: short items of news in many wordings, each with one event that was
// denied, called off, put off, wished for, asked about or only rumoured, or that happened although the words look so.
interface Wording {
  readonly date: string;
  readonly text: string;
  readonly participants: readonly string[];
  readonly kinds: readonly EventKind[];
  readonly truth: 'unreal' | 'real';
  readonly way: string;
}

const folder = join(import.meta.dirname, 'golden-status');
/** So that the text counts as one on this diplomacy, whoever it tells of and whatever other news stands beside it. */
const SUBJECT = '\n\nالعلاقات بين جو بايدن وفلاديمير بوتين.'.repeat(3);

function showsIt({ date, text, participants, kinds }: Wording): boolean {
  const { timeline } = extractTimeline([articleOf(text + SUBJECT, date)], lexicon);
  return (timeline?.events ?? []).some(
    event =>
      event.status === 'occurred' &&
      kinds.includes(event.kind) &&
      participants.every(id => event.participants.includes(id)),
  );
}

describe.each(readdirSync(folder))('%s', file => {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  const all = lines.map((line): Wording => JSON.parse(line) as Wording);

  it.each(all.filter(({ truth }) => truth === 'unreal'))('not shown as having happened: $way', wording => {
    expect(showsIt(wording), wording.text).toBe(false);
  });

  it('shows most of what did happen', () => {
    const real = all.filter(({ truth }) => truth === 'real');
    expect(real.filter(showsIt).length / real.length).toBeGreaterThanOrEqual(0.8);
  });
});
