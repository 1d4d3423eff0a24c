/** Reads where marks stand. Reads only: whoever draws does it afterwards, so that the page is laid out once. */
import type { Mark, MarkStyle } from '../messaging/protocol.ts';
import { selectText, type TextBlock } from './blocks.ts';
import { isConnected, isVisible, outerParentOf, rectOf } from './dom.ts';
import { inSight, linesOf } from './lines.ts';
import type { Box } from './place.ts';
import type { Sight } from './sight.ts';
import type { Spare } from './spares.ts';

/** A mark with the lines that it is drawn on, in the viewport. */
export interface Measured {
  readonly number: number;
  readonly style: MarkStyle | 'spare';
  readonly element: Element;
  /** The innermost element that its text lies in; `undefined` where it is far from the viewport. */
  readonly holder: Element | undefined;
  /** None where nobody can see it: hidden, cut off, or far from the viewport. */
  readonly lines: readonly Box[];
  readonly isVertical: boolean;
}

/** Screens above and below the viewport in which marks are measured, so that they are there before they scroll in. */
const NEAR = 1.5;
/** Lower text is bait, not text. CSS pixels. */
const LEAST_HEIGHT = 5;

export class Ruler {
  readonly #view: Window;
  readonly #range: Range;
  readonly #page: Document;

  constructor(page: Document, view: Window) {
    this.#page = page;
    this.#view = view;
    this.#range = page.createRange();
  }

  /**
   * @param marks - As many as the background gives: its caps hold before any rectangle is read
   * @param blocks - By key; marks of blocks that are gone are left out
   */
  measure(marks: readonly (Mark | Spare)[], blocks: ReadonlyMap<number, TextBlock>, sight: Sight): Measured[] {
    const near = new Map<Element, boolean>();
    const measured: Measured[] = [];
    for (const [number, key, start, end, style] of marks) {
      const block = blocks.get(key);
      if (!block || !isConnected(block.element)) continue;
      const { element } = block;
      const isNear = near.get(element) ?? this.#isNear(element);
      near.set(element, isNear);
      const holder = isNear && selectText(this.#range, block, start, end) ? outerParentOf(this.#range.startContainer) : null;
      if (!holder) {
        if (!isNear) measured.push({ number, style, element, holder: undefined, lines: [], isVertical: false });
        continue;
      }
      measured.push({ number, style, element, holder, lines: this.#linesOf(holder, sight), isVertical: sight.of(holder).isVertical });
    }
    // A live range slows every later change of the page; between two passes it holds nothing of it.
    this.#range.setStart(this.#page, 0);
    this.#range.collapse(true);
    return measured;
  }

  #isNear(element: Element): boolean {
    const { top, bottom } = rectOf(element);
    const { innerHeight } = this.#view;
    return bottom > -NEAR * innerHeight && top < (1 + NEAR) * innerHeight;
  }

  #linesOf(holder: Element, sight: Sight): Box[] {
    const { clip, isHidden, isVertical } = sight.of(holder);
    if (isHidden || !isVisible(holder)) return [];
    return linesOf(this.#range.getClientRects(), isVertical).flatMap((whole) => {
      const isOnPage = whole.height >= LEAST_HEIGHT && whole.x + whole.width + this.#view.scrollX > 0;
      return (isOnPage && inSight(whole, clip, isVertical)) || [];
    });
  }
}
