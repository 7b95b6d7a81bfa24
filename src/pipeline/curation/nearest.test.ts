import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

// Protects the remedy of a mistyped id: the one meant is offered, and none where none can have been meant.
const IDS = ['2021-12-07-biden-putin-video-call', '2021-12-30-biden-putin-phone-call', '2022-01-10-talks-geneva'];

it.each([
  ['2021-12-30-biden-putin-phone-cal', IDS[1]],
  ['2021-12-30-biden-puttin-phone-call', IDS[1]],
  ['2021-12-08-biden-putin-video-call', IDS[0]],
  ['2022-01-10-geneva-summit-of-all', undefined],
  ['x', undefined],
])('%s', (typed, meant) => {
  expect(nearest(typed, IDS)).toBe(meant);
});

it('knows a short word by one letter', () => {
  const known = ['set', 'pin', 'note', 'status'];
  expect(['sett', 'ste', 'statsu', 'hidden'].map(typed => nearest(typed, known))).toEqual([
    'set',
    'set',
    'status',
    undefined,
  ]);
});
