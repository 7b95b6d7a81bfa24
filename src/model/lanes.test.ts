import { expect, it } from 'vitest';
import { laneOf } from './lanes.ts';

// Protects where a reader looks for an event on the axis.
it.each([
  ['summit', ['biden', 'putin'], 'presidents'],
  ['phone-call', ['putin', 'biden', 'sullivan'], 'presidents'],
  ['visit', ['putin'], 'delegations'],
  ['talks', [], 'delegations'],
  ['statement', ['biden', 'putin'], 'statements'],
  ['document', [], 'statements'],
  ['exercise', ['putin'], 'ground'],
  ['military', ['biden', 'putin'], 'ground'],
] as const)('puts a %s of %j in %s', (kind, participants, lane) => {
  expect(laneOf({ kind, participants })).toBe(lane);
});
