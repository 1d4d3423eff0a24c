/** What the marks lie on: light or dark, and how high in the stack. From the page's styles, never from what is found. */
import { outerParentOf } from './dom.ts';

export interface Surroundings {
  readonly isDark: boolean;
  /** The `z-index` that lays the overlay directly over the article. */
  readonly layer: number;
}

/** Look at the article and what it lies in. Reads styles only. */
export function surroundingsOf(article: Element, view: Window & typeof globalThis): Surroundings {
  let background: string | undefined;
  let layer = 0;
  for (let at: Element | null = article; at !== null; at = outerParentOf(at)) {
    const style = view.getComputedStyle(at);
    if (background === undefined && alphaOf(style.backgroundColor) > 0.5) background = style.backgroundColor;
    // The outermost positioned ancestor is the one that competes with the overlay.
    const index = Number.parseInt(style.zIndex, 10);
    if (style.position !== 'static' && index > 0) layer = index;
  }
  const isDark = background === undefined ? usesDarkCanvas(view) : luminanceOf(background) < 0.4;
  return { isDark, layer };
}

/** Without any background the canvas shows, which follows `color-scheme`. */
function usesDarkCanvas(view: Window & typeof globalThis): boolean {
  const root = view.document.documentElement;
  return luminanceOf(view.getComputedStyle(root).color) > 0.6;
}

function channels(color: string): number[] {
  return (color.match(/[\d.]+/g) ?? []).map(Number);
}

function alphaOf(color: string): number {
  const parts = channels(color);
  return color.startsWith('rgb') ? (parts[3] ?? 1) : /^(?:color|lab|oklab|lch|oklch)/.test(color) ? 1 : 0;
}

/** Relative luminance (WCAG 2) of an `rgb()` colour; 1 for colours in other notations, which are rare in news. */
function luminanceOf(color: string): number {
  if (!color.startsWith('rgb')) return 1;
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
