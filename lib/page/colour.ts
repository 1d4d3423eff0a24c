/** Colours as `getComputedStyle` writes them, and what can be seen on them. */

/** Which lines stand out: dark ones, light ones, or on a middling or unknown ground only white with a dark edge. */
export type Tone = 'light' | 'dark' | 'mid';

/**
 * Grounds on which the darkest-allowed and the lightest-allowed lines of the sheet have a contrast of 3:1 at least. The
 * lines of `overlay.css` have luminances of 0.14 at most on light grounds, 0.43 at least on dark ones.
 */
const LIGHTEST_DARK = 0.11;
const DARKEST_LIGHT = 0.53;

/** Tone of a ground; `undefined` (a picture, a gradient) is middling. */
export const toneOf = (luminance: number | undefined): Tone =>
  luminance === undefined ? 'mid' : luminance >= DARKEST_LIGHT ? 'light' : luminance <= LIGHTEST_DARK ? 'dark' : 'mid';

const parts = (color: string): number[] => (color.match(/[\d.]+(?:e-\d+)?/g) ?? []).map(Number);

/** 0 to 1. Notations other than `rgb()` count as opaque but for an alpha that is written. */
export function alphaOf(color: string): number {
  // By far the most common answer.
  if (color === 'rgba(0, 0, 0, 0)' || color === 'transparent') return 0;
  if (color.startsWith('rgb')) return parts(color)[3] ?? 1;
  const alpha = /\/\s*([\d.]+)/.exec(color)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}

/** Relative luminance (WCAG 2), 0 to 1. `lab()`, `oklch()` and their like give theirs nearly enough by their lightness. */
export function luminanceOf(color: string): number {
  const [first = 0, second = 0, third = 0] = parts(color.replace(/^color\([\w-]+/, ''));
  if (color.startsWith('okl')) return first ** 3;
  if (color.startsWith('l')) return ((first + 16) / 116) ** 3;
  const scale = color.startsWith('rgb') ? 255 : 1;
  const [red = 0, green = 0, blue = 0] = [first, second, third].map((value) => {
    const part = value / scale;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
