import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alphaOf, luminanceOf, toneOf } from './colour.ts';

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(0, 0, 0)', 0, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgba(255, 0, 0, 0.5)', 0.2126, 0.5],
  ['rgb(119, 119, 119)', 0.184, 1],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(srgb 0 0 0 / 0.25)', 0, 0.25],
  ['oklch(1 0 0)', 1, 1],
  ['oklab(0.5 0 0 / 0.4)', 0.125, 0.4],
  ['lab(100 0 0)', 1, 1],
  ['transparent', 0, 0],
])('%s', (color, luminance, alpha) => {
  expect(luminanceOf(color)).toBeCloseTo(luminance, 2);
  expect(alphaOf(color)).toBe(alpha);
});

test.each([
  [1, 'light'],
  [0.6, 'light'],
  [0.3, 'mid'],
  [0.05, 'dark'],
  [undefined, 'mid'],
])('a ground of luminance %s is %s', (luminance, tone) => {
  expect(toneOf(luminance)).toBe(tone);
});

/** The colours that a sheet gives a tone. */
function linesOn(file: string, selector: string): number[] {
  const sheet = readFileSync(new URL(file, import.meta.url), 'utf8');
  const rule = new RegExp(`^${selector.replaceAll('.', '\\.')} \\{([^}]*)\\}`, 'm').exec(sheet)?.[1] ?? '';
  return [...rule.matchAll(/--(?:person|held|topic|ring): (#[0-9a-f]{6})/g)].map(([, hex = '']) =>
    luminanceOf(`rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join()})`),
  );
}
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

test.each([
  ['.mark', '.current', 'light'],
  ['.on-dark', '.current.on-dark', 'dark'],
] as const)('the lines of %s and %s have 3:1 on every %s ground', (selector, ring, tone) => {
  // The ring comes with pointer and keys.
  const lines = [...linesOn('overlay.css', selector), ...linesOn('card.css', ring)];
  expect(lines.length).toBe(4);
  for (let ground = 0; ground <= 1; ground += 0.005)
    if (toneOf(ground) === tone) for (const line of lines) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
});

test('white with a black edge has 3:1 on every ground by one of the two', () => {
  for (let ground = 0; ground <= 1; ground += 0.005) expect(Math.max(contrast(1, ground), contrast(0, ground))).toBeGreaterThanOrEqual(3);
});
