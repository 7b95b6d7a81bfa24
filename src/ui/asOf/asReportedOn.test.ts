import { describe, expect, it } from 'vitest';
import { anArticle, anEvent, aTimeline, someEvidence } from '../test/events.ts';
import { asReportedOn, reportingDays, undatedOn } from './asReportedOn.ts';
import { eventHistory } from './eventHistory.ts';

const december = { edtf: '2021-12', start: '2021-12-01', end: '2021-12-31' };
const seventh = { edtf: '2021-12-07', start: '2021-12-07', end: '2021-12-07' };
const eighth = { edtf: '2021-12-08', start: '2021-12-08', end: '2021-12-08' };
const articles = [
  anArticle('third', '2021-12-03'),
  anArticle('sixth', '2021-12-06'),
  anArticle('thirtieth', '2021-12-30'),
];
const call = anEvent({
  id: 'call',
  kind: 'video-call',
  date: { ...seventh, precision: 'day' },
  evidence: [
    someEvidence('third', { status: 'proposed', date: december }),
    someEvidence('sixth', { status: 'planned', date: seventh }),
    someEvidence('thirtieth', { status: 'occurred', date: eighth }),
  ],
  conflicts: [
    {
      field: 'date',
      values: [
        { value: '2021-12-07', evidence: [1] },
        { value: '2021-12-08', evidence: [2] },
      ],
    },
  ],
});
const timeline = aTimeline(
  [call, anEvent({ id: 'later', evidence: [someEvidence('thirtieth', { date: eighth })] })],
  articles,
);
const callOn = (day: string) => asReportedOn(timeline, day).events.find(({ id }) => id === 'call');

// Protects «as reported on…»: no day shows what only a later article told.
describe('asReportedOn', () => {
  it('has the days on which articles appeared', () => {
    expect(reportingDays(timeline)).toEqual(['2021-12-03', '2021-12-06', '2021-12-30']);
  });

  it('knows nothing before the first report', () => {
    expect(asReportedOn(timeline, '2021-12-02').events).toEqual([]);
  });

  it('shows what was only proposed, then announced, then held', () => {
    expect(callOn('2021-12-03')).toMatchObject({ status: 'proposed', date: { ...december, precision: 'month' } });
    expect(callOn('2021-12-29')).toMatchObject({ status: 'planned', date: { ...seventh, precision: 'day' } });
    expect(callOn('2021-12-30')).toBe(call);
  });

  it('knows of no disagreement before both sides had spoken', () => {
    expect(callOn('2021-12-06')?.conflicts).toEqual([]);
    expect(callOn('2021-12-30')?.conflicts).toHaveLength(1);
  });

  it('does not show what had not been heard of', () => {
    expect(asReportedOn(timeline, '2021-12-06').events.map(({ id }) => id)).toEqual(['call']);
  });

  it('leaves out what no passage had dated yet', () => {
    const undated = anEvent({ evidence: [someEvidence('third'), someEvidence('sixth', { date: seventh })] });
    const both = aTimeline([undated], articles);
    expect(asReportedOn(both, '2021-12-03').events).toEqual([]);
    expect(undatedOn(both, '2021-12-03').map(({ id }) => id)).toEqual([undated.id]);
    expect(undatedOn(both, '2021-12-06')).toEqual([]);
    expect(undatedOn(both, '2021-12-02')).toEqual([]);
  });

  it('counts the passages of a disagreement anew', () => {
    const disputed = anEvent({
      evidence: [
        someEvidence('thirtieth', { date: eighth }),
        someEvidence('third', { date: december }),
        someEvidence('sixth', { date: seventh }),
      ],
      conflicts: [
        {
          field: 'date',
          values: [
            { value: '2021-12', evidence: [1] },
            { value: '2021-12-07', evidence: [0, 2] },
          ],
        },
      ],
    });
    const known = asReportedOn(aTimeline([disputed], articles), '2021-12-06').events[0];
    expect(known?.conflicts[0]?.values).toEqual([
      { value: '2021-12', evidence: [0] },
      { value: '2021-12-07', evidence: [1] },
    ]);
  });
});

describe('eventHistory', () => {
  it('tells what each day of reporting brought', () => {
    expect(eventHistory(call, articles)).toEqual([
      { day: '2021-12-03', articles: ['third'], status: 'proposed', date: { ...december, precision: 'month' } },
      { day: '2021-12-06', articles: ['sixth'], status: 'planned', date: { ...seventh, precision: 'day' } },
      { day: '2021-12-30', articles: ['thirtieth'], status: 'occurred' },
    ]);
  });
});
