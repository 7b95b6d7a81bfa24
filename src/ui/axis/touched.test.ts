import { expect, it } from 'vitest';
import type { AxisItem } from './axisItems.ts';
import { touched } from './touched.ts';

// Protects what a finger on the strip opens: the mark under it, in its lane, each of several in turn.
const mark = (id: string, from: number, y: number, to = from) => ({ item: { id } as AxisItem, from, to, y });
const MARKS = [mark('call', 100, 20), mark('visit', 100, 42), mark('talks', 102, 42), mark('year', 80, 64, 300)];
const at = (x: number, y: number, chosen?: string): string | undefined => touched(MARKS, x, y, chosen)?.id;

it('opens the mark of its own lane, whatever else is of that day', () => {
  expect(at(100, 20)).toBe('call');
  expect(at(100, 42)).toBe('visit');
});

it('opens each of those that lie on each other in turn', () => {
  expect(at(100, 42, 'visit')).toBe('talks');
  expect(at(100, 42, 'talks')).toBe('visit');
});

it('opens a bar along all its length', () => {
  expect(at(290, 66)).toBe('year');
});

it('opens nothing where there is nothing', () => {
  expect(touched([], 10, 10, undefined)).toBeUndefined();
});
