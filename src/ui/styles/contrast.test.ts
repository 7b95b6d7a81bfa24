import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
    name as string,
    { light: light as string, dark: dark as string },
  ]),
);

/** Relative luminance as WCAG 2.2 defines it, of `#rrggbb`. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map(value =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

// Text on every ground it is set on, then marks that carry meaning without text.
const TEXT: readonly (readonly [string, string])[] = [
  ...['paper', 'surface', 'surface-sunk', 'accent-wash', 'mark-trigger', 'mark-time', 'mark-search'].map(
    ground => ['ink', ground] as const,
  ),
  ...['paper', 'surface', 'surface-sunk', 'accent-wash'].map(ground => ['ink-soft', ground] as const),
  ...['paper', 'surface', 'surface-sunk', 'accent-wash'].map(ground => ['accent', ground] as const),
  ['on-accent', 'accent'],
];

// Protects reading for weak eyes and bright rooms, in both themes.
describe.each(['light', 'dark'] as const)('contrast of tokens, %s', theme => {
  it.each(TEXT)('%s on %s is at least 4.5', (ink, ground) => {
    const [a, b] = [tokens.get(ink)?.[theme], tokens.get(ground)?.[theme]];
    expect(a && b, `${ink} and ${ground} are tokens`).toBeTruthy();
    expect(contrast(a as string, b as string)).toBeGreaterThanOrEqual(4.5);
  });
});
