/**
 * The second half of the page script, a script of its own (`entrypoints/painter.ts`): draws the marks, and does what a
 * reader does with them. Put beside the first half on every page once that has been read, marks or no marks, so that
 * what runs while a page loads is small (docs/adr/0005).
 */
import { Hands, type HandsOptions } from './hands.ts';
import type { Highlighter } from './highlighter.ts';
import { type Change, Overlay, type Painting } from './overlay.ts';

export interface PainterOptions extends Omit<HandsOptions, 'overlay' | 'remeasure'> {
  readonly view: Window & typeof globalThis;
  /** Who draws the marks instead of the overlay, where the reader wants it so. */
  readonly highlighter: Highlighter | undefined;
  /** Has everything painted again. */
  readonly again: (change: Change) => void;
}

/** What a reader does, if anything, before they ask for a card: a key that asks for one is pressed after Alt or Control. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown'];

export class Painter {
  readonly #options: PainterOptions;
  readonly #overlay: Overlay;
  #hands: Hands | undefined;

  /** Puts the overlay's host on the page. */
  constructor(options: PainterOptions) {
    const { page, view, highlighter, again, signal } = options;
    this.#options = options;
    this.#overlay = new Overlay(page, view, highlighter !== undefined, () => again('look'), signal);
    signal.addEventListener('abort', () => highlighter?.clear(), { once: true });
    this.#waitForReader();
  }

  paint(painting: Painting, change: Change): void {
    this.#overlay.paint(painting, change);
    this.#options.highlighter?.paint(this.#overlay.painted, painting);
    this.#hands?.marksChanged();
  }

  /** The script is alive: see {@link Overlay.live}. */
  live(): void {
    this.#overlay.live();
    this.#hands?.live();
  }

  /** See {@link Overlay.keepAttached}. */
  keepAttached(): boolean {
    return this.#overlay.keepAttached();
  }

  /**
   * Have {@link hands} at the first sign that somebody reads, marks or no marks: a page that is only looked at needs none.
   * The window hears a sign before the document does, so the hands take part in it already.
   */
  #waitForReader(): void {
    const { view, signal } = this.#options;
    const seen = new AbortController();
    const see = ({ isTrusted }: Event) => {
      if (!isTrusted) return;
      seen.abort();
      void this.hands;
    };
    for (const sign of SIGNS) view.addEventListener(sign, see, { capture: true, passive: true, signal: AbortSignal.any([signal, seen.signal]) });
  }

  /** Made at the first sign of a reader, or when a command comes sooner. */
  get hands(): Hands {
    this.#hands ??= new Hands({ ...this.#options, overlay: this.#overlay, remeasure: () => this.#options.again('scroll') });
    return this.#hands;
  }
}
