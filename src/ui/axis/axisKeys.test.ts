import { describe, expect, it } from 'vitest';
import type { AxisItem } from './axisItems.ts';
import { itemByKey } from './axisKeys.ts';

const items = [
  { id: 'june', lane: 'presidents', start: 1 },
  { id: 'said', lane: 'statements', start: 5 },
  { id: 'december', lane: 'presidents', start: 7 },
  { id: 'drill', lane: 'ground', start: 9 },
] as AxisItem[];

// Protects the way through the axis by keyboard: left is later when time runs right to left.
describe('itemByKey', () => {
  it('follows the eye', () => {
    expect(itemByKey(items, 'june', 'ArrowLeft', 'rtl')?.id).toBe('said');
    expect(itemByKey(items, 'said', 'ArrowRight', 'rtl')?.id).toBe('june');
    expect(itemByKey(items, 'june', 'ArrowRight', 'ltr')?.id).toBe('said');
  });

  it('stops at the ends', () => {
    expect(itemByKey(items, 'june', 'ArrowRight', 'rtl')).toBeUndefined();
    expect(itemByKey(items, 'drill', 'ArrowLeft', 'rtl')).toBeUndefined();
  });

  it('changes lanes to what is nearest in time, past lanes that are empty', () => {
    expect(itemByKey(items, 'said', 'ArrowUp', 'rtl')?.id).toBe('december');
    expect(itemByKey(items, 'drill', 'ArrowUp', 'rtl')?.id).toBe('said');
    expect(itemByKey(items, 'drill', 'ArrowDown', 'rtl')).toBeUndefined();
  });

  it('jumps to the first and last, and starts at the first', () => {
    expect(itemByKey(items, 'said', 'End', 'rtl')?.id).toBe('drill');
    expect(itemByKey(items, 'drill', 'Home', 'rtl')?.id).toBe('june');
    expect(itemByKey(items, undefined, 'ArrowLeft', 'rtl')?.id).toBe('june');
  });
});
