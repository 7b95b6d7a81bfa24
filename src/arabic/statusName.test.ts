import { expect, it } from 'vitest';
import { statusName } from './statusName.ts';

// Protects what is feared from being called somebody's proposal.
it('calls a meeting that may come proposed, and an attack that may come possible', () => {
  expect(statusName({ status: 'proposed', kind: 'summit' })).toBe('مقترح');
  expect(statusName({ status: 'proposed', kind: 'military' })).toBe('محتمل');
  expect(statusName({ status: 'occurred', kind: 'military' })).toBe('وقع');
});
