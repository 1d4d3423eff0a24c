/** The text of a page as blocks: what a reader sees of each paragraph, headline, list item and caption, with the way back to the text nodes. */
import { isBoxVisible, isSeenThrough, rectOf } from './dom.ts';

/**
 * The text of one block. `nodes[i]` holds the characters from `starts[i]` up to `starts[i + 1]`; `null` where the
 * text has a break that is no character of the page (a `<br>`).
 */
export interface TextBlock {
  readonly element: Element;
  readonly text: string;
  readonly nodes: readonly (Text | null)[];
  readonly starts: readonly number[];
  /** Characters of `text` that lie in links. */
  readonly linked: number;
}

/** Whether a reader can see the block. Text that is hidden, tiny or off the page is bait, not story. */
export function isReadable(block: TextBlock): boolean {
  const { element } = block;
  const rect = isBoxVisible(element) ? rectOf(element) : isSeenThrough(element) && rectOfText(block);
  if (!rect) return false;
  const { width, height, right, bottom } = rect;
  return width > 8 && height > 4 && (right > 0 || right + scrollX > 0) && (bottom > 0 || bottom + scrollY > 0);
}

function rectOfText(block: TextBlock): DOMRect {
  const range = new Range();
  selectText(range, block, 0, block.text.length);
  const rect = range.getBoundingClientRect();
  // A live range slows every later change of the page: this one holds nothing of it.
  range.setEnd(document, 0);
  return rect;
}

/** The range of `block.text.slice(start, end)`, put into `range`; `false` where the text nodes are no longer so long. */
export function selectText(range: Range, { nodes, starts }: TextBlock, start: number, end: number): boolean {
  const first = nodeAt(starts, start);
  // A range that ends where a node ends stays in that node.
  const last = nodeAt(starts, end - 1);
  const [from, to] = [nodes[first], nodes[last]];
  if (!from || !to) return false;
  const [offset, endOffset] = [start - (starts[first] ?? 0), end - (starts[last] ?? 0)];
  if (offset > from.length || endOffset > to.length) return false;
  range.setStart(from, offset);
  range.setEnd(to, endOffset);
  return true;
}

function nodeAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
