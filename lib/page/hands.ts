/**
 * What a reader does with marks: point at them, tap them, go from one to the next, read their cards.
 */
import { linesOfMark } from './aim.ts';
import { CardFrame } from './card-frame.ts';
import { rectOf, scrollIntoView } from './dom.ts';
import { idle } from './idle.ts';
import type { Overlay } from './overlay.ts';
import { Pointer } from './pointer.ts';

export interface HandsOptions {
  readonly page: Document;
  readonly overlay: Overlay;
  /** Has the overlay measure again after scrolling. */
  readonly remeasure: () => void;
  readonly session: string;
  readonly card: { readonly url: string; readonly origin: string };
  readonly signal: AbortSignal;
}

/** Marks nearer to the viewport's edge than this are moved in, in CSS pixels. */
const EDGE = 40;

export class Hands {
  readonly #page: Document;
  readonly #overlay: Overlay;
  readonly #remeasure: () => void;
  readonly #pointer: Pointer;
  readonly #card: CardFrame;
  #current: number | undefined;

  constructor({ page, overlay, remeasure, session, card, signal }: HandsOptions) {
    this.#page = page;
    this.#overlay = overlay;
    this.#remeasure = remeasure;
    const pointer = new Pointer(page, overlay, () => this.#card, signal);
    this.#pointer = pointer;
    this.#card = new CardFrame({
      page,
      root: overlay.root,
      url: card.url,
      origin: card.origin,
      session,
      onClose: () => pointer.close(),
      onEnter: () => pointer.enterCard(),
      onLeave: () => pointer.leaveCard(),
      onPin: (isKept) => pointer.pin(isKept),
      signal,
    });
    // They are made once somebody reads: the card is there before it is asked for.
    void idle().then(() => !signal.aborted && this.#card.putUp());
  }

  /** The script is alive: the card may stay. */
  live(): void {
    this.#card.live();
  }

  /** The marks were painted anew: they may be others, or stand elsewhere. */
  marksChanged(): void {
    this.#pointer.marksChanged();
    this.#card.place();
  }

  /** Bring a mark into view, show which it is, and give its card the focus. What is open here closes where it is another frame's. */
  show(number: number): void {
    if (this.#goTo(number)) this.#pointer.open(number);
    else this.#leave();
  }

  /**
   * Go to the next (1) or the previous (-1) mark. Those that nobody can see are passed over. `false`: there is none that
   * way; the card closes, since the reader goes on in another frame, or from the other end.
   *
   * @param isEntered - Begin at the end, not at the current mark
   */
  step(by: 1 | -1, isEntered: boolean): boolean {
    const { painted } = this.#overlay;
    const at = painted.findIndex(({ number }) => number === this.#current);
    let next = at < 0 ? this.#firstInView(by) : at + by;
    if (isEntered) next = by === 1 ? 0 : painted.length - 1;
    for (let mark = painted[next]; mark; next += by, mark = painted[next]) {
      // Those far from the viewport are measured only once they are near it.
      this.#goTo(mark.number);
      if (linesOfMark(this.#overlay, mark.number).length === 0) continue;
      this.#pointer.open(mark.number);
      return true;
    }
    this.#leave();
    return false;
  }

  /** Open the card of the current mark, or of the first in view. `false`: there is none. */
  open(): boolean {
    const { painted } = this.#overlay;
    const mark = painted.find(({ number }) => number === this.#current) ?? painted[this.#firstInView(1)];
    if (mark) this.show(mark.number);
    return mark !== undefined;
  }

  #goTo(number: number): boolean {
    const mark = this.#overlay.painted.find((painted) => painted.number === number);
    if (!mark) return false;
    this.#current = number;
    const view = this.#page.defaultView;
    scrollIntoView(mark.element, { block: 'nearest' });
    this.#remeasure();
    const [line] = linesOfMark(this.#overlay, number);
    if (view && line && (line.y < EDGE || line.y + line.height > view.innerHeight - EDGE)) {
      view.scrollBy({ top: line.y - view.innerHeight / 3, behavior: 'instant' });
      this.#remeasure();
    }
    this.#overlay.setCurrent(number);
    return true;
  }

  #leave(): void {
    this.#current = undefined;
    this.#pointer.close();
    this.#overlay.setCurrent(undefined);
  }

  /** Where to begin: at what the reader has before them. */
  #firstInView(by: 1 | -1): number {
    const inView = this.#overlay.painted.findIndex(({ element }) => rectOf(element).bottom > 0);
    return inView < 0 && by === 1 ? 0 : inView;
  }
}
