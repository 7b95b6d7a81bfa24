import { describe, expect, it } from 'vitest';
import type { CurationEntry, Decision } from '../../model/curation.ts';
import type { Redirect } from '../../model/idRegistry.ts';
import type { Retell } from '../describing/retelling.ts';
import { event, evidence, onDay } from '../ids/eventForTest.ts';
import { applyCuration } from './applyCuration.ts';

// Protects the editors' word: what they decide is what readers see, openly, and never silently without effect.
const said = (day: string) => ({ edtf: day, start: day, end: day });
const a1 = evidence('a', 'تحدث بايدن مع بوتين يوم الخميس', { date: said('2021-12-30') });
const a2 = evidence('a', 'واجتمع الوفدان في جنيف يوم الاثنين', { date: said('2022-01-10'), status: 'planned' });
const b1 = evidence('b', 'جرت المكالمة في اليوم التالي', { date: said('2021-12-31') });
const call = event({ id: 'call', evidence: [a1, a2] });
const other = event({ id: 'other', title: 'اتصال', date: onDay('2021-12-31'), evidence: [b1] });

const entry = (event: string, decision: Decision, line = 1): CurationEntry => {
  return { event, decision, note: 'بحسب بيان لاحق.', date: '2022-03-01', line };
};

/** How events are told anew is tested with real articles: see editorsParts.test.ts. */
const retell: Retell = {
  merged: ([first, ...others]) => {
    return { ...(first as typeof call), evidence: [first, ...others].flatMap(one => one?.evidence ?? []) };
  },
  part: (whole, passages) => ({ ...whole, evidence: passages }),
};

function curate(entries: readonly CurationEntry[], redirects: readonly Redirect[] = []) {
  const context = {
    entities: new Set(['biden', 'putin', 'geneva']),
    redirects,
    retell,
  };
  const { events, hidden, problems } = applyCuration([call, other], { file: 'curation.yaml', entries }, context);
  const byId = new Map(events.map(one => [one.id, one]));
  return { byId, hidden, problems: problems.map(({ code }) => code), told: problems };
}

describe('set', () => {
  it('overrules the machine and keeps what it had read beside it', () => {
    const { byId, problems } = curate([
      entry('call', { action: 'set', fields: { status: 'cancelled', place: 'geneva', participants: ['putin'] } }),
    ]);
    expect(problems).toEqual([]);
    expect(byId.get('call')).toMatchObject({
      status: 'cancelled',
      place: 'geneva',
      participants: ['putin'],
      correction: {
        date: '2022-03-01',
        note: 'بحسب بيان لاحق.',
        machine: { status: 'occurred', participants: ['biden', 'putin'] },
      },
    });
    expect(byId.get('other')).toBe(other);
  });

  it('takes a date only from a passage', () => {
    expect(curate([entry('call', { action: 'set', fields: { date: '2022-01-10' } })]).byId.get('call')).toMatchObject({
      date: { edtf: '2022-01-10', precision: 'day' },
      correction: { machine: { date: { edtf: '2021-12-30' } } },
    });
    expect(curate([entry('call', { action: 'set', fields: { date: '2022-05-05' } })]).problems).toEqual([
      'curation/no-such-date',
    ]);
  });

  it('says when it is needless, twice, or of somebody unknown', () => {
    expect(curate([entry('call', { action: 'set', fields: { status: 'occurred' } })]).problems).toEqual([
      'curation/needless',
    ]);
    const twice = entry('call', { action: 'set', fields: { kind: 'talks' } });
    expect(curate([twice, twice]).problems).toContain('curation/twice');
    expect(curate([entry('call', { action: 'set', fields: { place: 'atlantis' } })]).problems).toEqual([
      'curation/no-entity',
    ]);
  });
});

describe('pin', () => {
  it('changes nothing while the machine agrees, and wins when it does not', () => {
    const agreed = curate([entry('call', { action: 'pin', fields: { status: 'occurred', date: '2021-12-30' } })]);
    expect(agreed.problems).toEqual([]);
    expect(agreed.byId.get('call')).toBe(call);
    const differing = curate([entry('call', { action: 'pin', fields: { status: 'planned' } })]);
    expect(differing.byId.get('call')).toMatchObject({
      status: 'planned',
      correction: { machine: { status: 'occurred' } },
    });
  });
});

describe('merge', () => {
  it('brings all passages to one event', () => {
    const { byId, problems } = curate([entry('call', { action: 'merge', events: ['other'] })]);
    expect(problems).toEqual([]);
    expect([...byId.keys()]).toEqual(['call']);
    expect(byId.get('call')).toMatchObject({ evidence: [a1, a2, b1], correction: { note: 'بحسب بيان لاحق.' } });
  });
});

describe('split', () => {
  const split = (quote: string, into = 'talks') =>
    entry('call', { action: 'split', into, title: 'محادثات', passages: [{ article: 'a', quote }] });

  it('makes an event of the passages named, under its own title', () => {
    const { byId, problems } = curate([split('واجتمع الوفدان')]);
    expect(problems).toEqual([]);
    expect(byId.get('call')?.evidence).toEqual([a1]);
    expect(byId.get('talks')).toMatchObject({ title: 'محادثات', evidence: [a2] });
  });

  it('can be corrected under its new id, and goes on when the machine knows the id from before', () => {
    const set = entry('talks', { action: 'set', fields: { kind: 'talks' } });
    const { byId, problems } = curate(
      [set, split('واجتمع الوفدان')],
      [{ from: 'talks', to: 'call', title: 'محادثات' }],
    );
    expect(problems).toEqual([]);
    expect(byId.get('talks')?.kind).toBe('talks');
  });

  it('says when no passage is meant, when all are, and when the id is of another event', () => {
    expect(curate([split('كلام آخر')]).problems).toEqual(['curation/no-passage']);
    const all = entry('other', {
      action: 'split',
      into: 'x',
      title: 'ع',
      passages: [{ article: 'b', quote: 'المكالمة' }],
    });
    expect(curate([all]).problems).toEqual(['curation/all-passages']);
    expect(curate([split('واجتمع', 'other')]).problems).toEqual(['curation/id-taken']);
    expect(curate([split('واجتمع', 'old')], [{ from: 'old', title: 'ع' }]).problems).toEqual(['curation/id-taken']);
  });
});

describe('hide', () => {
  it('takes the event out and keeps the reason', () => {
    const { byId, hidden } = curate([entry('call', { action: 'hide' })]);
    expect([...byId.keys()]).toEqual(['other']);
    expect(hidden).toEqual([{ event: call, note: 'بحسب بيان لاحق.' }]);
  });
});

describe('a merge that the machine now makes by itself', () => {
  const away = (from: string, to: string): Redirect => ({ from, to, title: 'ع' });

  it.each<[string, string, readonly string[], readonly Redirect[]]>([
    ['under the id that the editor chose', 'call', ['gone'], [away('gone', 'call')]],
    ['under the other id', 'gone', ['call'], [away('gone', 'call')]],
    ['of three', 'gone', ['call', 'gone-too'], [away('gone', 'call'), away('gone-too', 'call')]],
    ['into another that is merged too', 'call', ['gone', 'other'], [away('gone', 'other')]],
  ])('%s is a warning that it may go', (_, event, events, redirects) => {
    const { told } = curate([entry(event, { action: 'merge', events })], redirects);
    expect(told.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning curation/merge-needless']);
  });

  it('is an error where it still has something to do, or where the passages are elsewhere', () => {
    const some = entry('gone', { action: 'merge', events: ['call', 'other'] });
    expect(curate([some], [away('gone', 'call')]).problems).toEqual(['curation/merged-away']);
    const elsewhere = entry('call', { action: 'merge', events: ['gone'] });
    expect(curate([elsewhere], [away('gone', 'other')]).problems).toEqual(['curation/merged-away']);
  });
});

describe('an entry that fits nothing', () => {
  it('offers the nearest id for one that never was, and says so of one whose sources are gone', () => {
    const [typo] = curate([entry('caal', { action: 'hide' })]).told;
    expect(typo).toMatchObject({ code: 'curation/no-event', message: expect.stringContaining('call') });
    const [entity] = curate([entry('call', { action: 'set', fields: { place: 'genevva' } })]).told;
    expect(entity).toMatchObject({ code: 'curation/no-entity', message: expect.stringContaining('geneva') });
    const gone = curate([entry('gone', { action: 'hide' })], [{ from: 'gone', title: 'ع' }]);
    expect(gone.problems).toEqual(['curation/event-gone']);
  });

  it('names the dates that there are, and where a wrong one may come from', () => {
    const [told] = curate([entry('call', { action: 'set', fields: { date: '2021-11-30' } })]).told;
    expect(told?.message).toContain('2021-12-30');
    expect(told?.remedy).toContain('published');
  });

  it('says where the event went that another entry merges', () => {
    const merge = entry('call', { action: 'merge', events: ['other'] });
    const set = entry('other', { action: 'set', fields: { title: 'مكالمة' } }, 7);
    expect(curate([set, merge]).problems).toEqual(['curation/merged-away']);
  });

  it('is an error at its line, which says where the event went', () => {
    const gone = entry('gone', { action: 'hide' }, 7);
    expect(curate([gone]).problems).toEqual(['curation/no-event']);
    expect(curate([gone], [{ from: 'gone', to: 'call', title: 'ع' }]).problems).toEqual(['curation/merged-away']);
    const { problems } = applyCuration(
      [call],
      { file: 'c.yaml', entries: [gone] },
      { entities: new Set(), redirects: [], retell },
    );
    expect(problems[0]).toMatchObject({ severity: 'error', file: 'c.yaml', line: 7 });
  });
});
