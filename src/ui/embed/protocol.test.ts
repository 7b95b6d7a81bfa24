import { expect, it } from 'vitest';
import { isHeightMessage } from './protocol.ts';

const good = { type: 'biden-putin-timeline', v: 1, id: 'list', height: 420 };

it('takes a whole height in pixels', () => {
  expect(isHeightMessage(good)).toBe(true);
});

// Protects pages around our frames: any window may send them anything.
it.each([
  null,
  undefined,
  'height',
  [],
  {},
  { ...good, type: 'other' },
  { ...good, v: 2 },
  { ...good, id: undefined },
  { ...good, height: '420' },
  { ...good, height: 0 },
  { ...good, height: -1 },
  { ...good, height: 1.5 },
  { ...good, height: Number.NaN },
  { ...good, height: Number.POSITIVE_INFINITY },
  { ...good, height: 1_000_000 },
])('refuses %j', data => {
  expect(isHeightMessage(data)).toBe(false);
});
