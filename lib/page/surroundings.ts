/** What the whole article lies on, and how high in the stack. From the page's structure and styles, never from what is found. */
import type { TextBlock } from './blocks.ts';
import type { Tone } from './colour.ts';
import { outerParentOf, rectOf } from './dom.ts';
import type { Sight } from './sight.ts';

export interface Surroundings {
  readonly tone: Tone;
  /** All of the article lies on one tone, so that one way of blending the tint with it serves all. */
  readonly isEven: boolean;
  /** The `z-index` that lays the overlay directly over the article. */
  readonly level: number;
}

/** So many blocks are looked at, evenly spread. */
const SAMPLE = 12;

/**
 * Look at the article, at some of its blocks, and at what they lie in.
 *
 * @param last - As they were when last looked at. As long as their own grounds stay, no picture is looked for under them
 */
export function surroundingsOf(
  article: Element,
  blocks: readonly TextBlock[],
  sight: Sight,
  view: Window,
  overlay: Element,
  last: Surroundings | undefined,
): Surroundings {
  const tone = sight.toneUnder(article);
  const known = last?.isEven ? last.tone : undefined;
  const step = Math.max(1, Math.floor(blocks.length / SAMPLE));
  const isEven = blocks.every(({ element }, index) => index % step > 0 || toneOver(element, sight, view, overlay, known) === tone);
  return { tone, isEven, level: levelOf(article, view) };
}

/** A headline may lie over a picture that is no ancestor of it: that shows only where it is on the screen. */
function toneOver(element: Element, sight: Sight, view: Window, overlay: Element, known: Tone | undefined): Tone {
  const under = sight.toneUnder(element);
  const { left, top, width, height } = rectOf(element);
  const [x, y] = [left + width / 2, top + height / 2];
  const isOnScreen = x > 0 && y > 0 && x < view.innerWidth && y < view.innerHeight;
  return (isOnScreen ? sight.toneAt(x, y, element, overlay, known === under ? known : undefined) : undefined) ?? under;
}

/** The outermost positioned ancestor is the one that competes with the overlay. */
function levelOf(article: Element, view: Window): number {
  let level = 0;
  for (let at: Element | null = article; at !== null; at = outerParentOf(at)) {
    const { position, zIndex } = view.getComputedStyle(at);
    const index = Number.parseInt(zIndex, 10);
    if (position !== 'static' && index > 0) level = index;
  }
  return level;
}
