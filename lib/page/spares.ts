/**
 * Marks that nobody sees, at words that nobody has asked about. They fill up the marks near the reader to a round number,
 * and go through all that marks go through: so an answer costs the page the same, whatever is in it. What is left to
 * measure is how long an answer takes that needs a further portion (docs/adr/0009).
 */
import type { TextBlock } from './blocks.ts';
import { rectOf } from './dom.ts';

/** Number (below zero), block, start and end, as of a mark. */
export type Spare = readonly [number: number, block: number, start: number, end: number, style: 'spare'];

/** Marks and spares near the reader are a multiple of it: as many as one name may have, and those of an ordinary story beside it. */
const PORTION = 32;
/** Characters: a name is about as long. */
const LENGTH = 14;
/** A text with room for several. */
const LONG = 4 * LENGTH;

/**
 * @param marks - Lines of marks that were measured, those near the viewport
 * @param turn - With another one all spares stand elsewhere, so that they are drawn anew as new marks are
 */
export function sparesFor(marks: number, blocks: readonly (readonly [key: number, block: TextBlock])[], view: Window, turn: number): Spare[] {
  const all = onScreen(blocks, view.innerHeight);
  // In a short text they would lie on one another, and be seen.
  const long = all.filter(([, { text }]) => text.length > LONG);
  const shown = long.length > 0 ? long : all;
  const count = shown.length === 0 ? 0 : Math.max(1, Math.ceil(marks / PORTION)) * PORTION - marks;
  return Array.from({ length: count }, (_, index) => {
    const [key, { text }] = shown[index % shown.length] as (typeof shown)[number];
    const start = (turn * 7 + Math.floor(index / shown.length) * 2 * LENGTH) % Math.max(1, text.length - LENGTH);
    return [-1 - index - turn * PORTION, key, start, Math.min(text.length, start + LENGTH), 'spare'];
  });
}

/** The blocks in the viewport, where they stand in reading order; else one. */
function onScreen<T extends readonly [number, TextBlock]>(blocks: readonly T[], height: number): T[] {
  let [low, high] = [0, Math.max(0, blocks.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rectOf(blocks[middle]?.[1].element).bottom > 0) high = middle;
    else low = middle + 1;
  }
  let end = low + 1;
  while (end < blocks.length && end - low < PORTION && rectOf(blocks[end]?.[1].element).top < height) end++;
  return blocks.slice(low, end);
}
