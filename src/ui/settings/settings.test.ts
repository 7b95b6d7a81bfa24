import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from './settings.ts';

// Protects the first paint: whatever is kept in the browser, the page gets settings it can use.
describe('parseSettings', () => {
  it('keeps what it knows', () => {
    expect(parseSettings('{"months":"maghrebi","hijri":true,"theme":"dark"}')).toEqual({
      ...DEFAULT_SETTINGS,
      months: 'maghrebi',
      hijri: true,
      theme: 'dark',
    });
  });

  it.each([null, '', '{', 'null', '"dark"', '[]', '{"months":"french","digits":5,"hijri":"yes"}'])(
    'falls back to the defaults for %s',
    kept => {
      expect(parseSettings(kept)).toEqual(DEFAULT_SETTINGS);
    },
  );
});
