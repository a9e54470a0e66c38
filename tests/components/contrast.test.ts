import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/app.css', 'utf8');
const light = tokens(css.slice(css.indexOf(':root {')));
const byDevice = tokens(css.slice(css.indexOf(":root:not([data-theme='light']) {")));
const chosen = tokens(css.slice(css.indexOf(":root[data-theme='dark'] {")));
const dark = { ...light, ...byDevice };

function tokens(from: string): Record<string, string> {
  const block = from.slice(0, from.indexOf('}'));
  const found = block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name = '', hex = '']): [string, string] => [name, hex]));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'sheet', 'tint'];
const levels = ['today', 'soon', 'routine', 'none'];

const pairs: [string, string, number][] = [
  // Meaning and actions
  ...grounds.map((ground): [string, string, number] => ['ink', ground, 7]),
  ...grounds.map((ground): [string, string, number] => ['accent-strong', ground, 7]),
  ...levels.map((level): [string, string, number] => ['ink', `${level}-ground`, 7]),
  ...levels.map((level): [string, string, number] => [level, `${level}-ground`, 7]),
  ...levels.map((level): [string, string, number] => [level, 'paper', 7]),
  ['on-accent', 'accent', 7],
  ['on-accent', 'accent-strong', 7],
  // The rest of the text
  ...grounds.map((ground): [string, string, number] => ['ink-soft', ground, 4.5]),
  ...grounds.map((ground): [string, string, number] => ['accent', ground, 4.5]),
  ...['paper', 'sheet'].map((ground): [string, string, number] => ['error', ground, 4.5]),
  // Controls, and a focus ring of which one colour always stands out
  ...grounds.map((ground): [string, string, number] => ['control', ground, 3]),
  ['focus-edge', 'focus', 3],
];

test('dark is the same, however it was chosen', () => {
  expect(Object.keys(chosen).length).toBeGreaterThan(15);
  expect(chosen).toEqual(byDevice);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_name, theme) => {
  test.each(pairs)('%s on %s is at least %d : 1', (over, under, least) => {
    expect(theme[over], over).toBeDefined();
    expect(theme[under], under).toBeDefined();
    expect(contrast(theme[over] ?? '', theme[under] ?? '')).toBeGreaterThanOrEqual(least);
  });

  test('the focus ring stands out from every ground', () => {
    for (const ground of grounds) {
      const ring = ['focus', 'focus-edge'].map((colour) =>
        contrast(theme[colour] ?? '', theme[ground] ?? ''),
      );
      expect(Math.max(...ring)).toBeGreaterThanOrEqual(3);
    }
  });
});
