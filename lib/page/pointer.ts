/**
 * The reader's wish for a card, from pointer and keys: feeds the hover state machine, keeps its timers, and shows what
 * it says. Events that the page makes itself are dropped.
 */
import { type HoverEvent, type HoverState, IDLE, nextHover, PREPARE_AFTER, SHOW_AFTER, STAY_FOR } from '../hover/hover.ts';
import { linesOfMark, markAt } from './aim.ts';
import type { CardFrame } from './card-frame.ts';
import { closest, contains, tagOf } from './dom.ts';
import type { Overlay } from './overlay.ts';

/** Pixels a resting hand may tremble. */
const STILL = 3;
/** Milliseconds: a mark that comes so soon after the pointer has come to rest was where the reader pointed. */
const JUST = 1_000;

export class Pointer {
  readonly #page: Document;
  readonly #overlay: Overlay;
  readonly #card: () => CardFrame | undefined;
  #state: HoverState = IDLE;
  #token = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #last = { x: -1, y: -1 };
  /** When the pointer last moved; long ago, where something has happened since that closes cards. */
  #lastMove = Number.NEGATIVE_INFINITY;

  constructor(page: Document, overlay: Overlay, card: () => CardFrame | undefined, signal: AbortSignal) {
    this.#page = page;
    this.#overlay = overlay;
    this.#card = card;
    const options = { capture: true, passive: true, signal } as const;
    page.addEventListener('pointermove', (event) => event.isTrusted && event.pointerType !== 'touch' && this.#moved(event), options);
    page.addEventListener('pointerout', (event) => event.isTrusted && event.pointerType !== 'touch' && this.#left(event), options);
    page.addEventListener('pointerdown', (event) => event.isTrusted && event.target !== this.#overlay.host && this.#send({ type: 'press' }), options);
    page.addEventListener('click', (event) => event.isTrusted && this.#clicked(event), options);
    page.addEventListener('scroll', (event) => this.#scrolled(event.target), options);
    page.addEventListener('fullscreenchange', () => this.close(), options);
    page.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && this.#escape(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.#clearTimers(), { once: true });
  }

  enterCard(): void {
    this.#send({ type: 'enterCard' });
  }

  leaveCard(): void {
    this.#send({ type: 'leaveCard', token: ++this.#token });
  }

  close(): void {
    this.#send({ type: 'close' });
  }

  /** Keep the card until it is closed, or no longer. */
  pin(isKept: boolean): void {
    this.#send({ type: 'pin', isKept });
  }

  /** Open a mark's card at once, with the keyboard's focus in it. */
  open(mark: number): void {
    this.#send({ type: 'open', mark, token: ++this.#token });
  }

  /** The marks are others now: a card whose mark is gone closes; one that has come where the pointer just came to rest is pointed at. */
  marksChanged(): void {
    if (this.#state.phase === 'idle') {
      const { x, y } = this.#last;
      if (performance.now() - this.#lastMove < JUST && markAt(this.#overlay, x, y)) this.#pointAt(this.#page.elementFromPoint(x, y));
      return;
    }
    const { mark } = this.#state;
    if (!this.#overlay.painted.some(({ number }) => number === mark)) this.close();
  }

  #moved(event: PointerEvent): void {
    if (event.target === this.#overlay.host) return this.enterCard();
    const distance = Math.hypot(event.clientX - this.#last.x, event.clientY - this.#last.y);
    // While a card waits, only a real movement starts the time of rest again.
    if (distance <= STILL) return;
    this.#last = { x: event.clientX, y: event.clientY };
    this.#lastMove = performance.now();
    this.#pointAt(event.target);
  }

  /** Into a frame of the page, or out of the page: no movement tells of it. */
  #left({ target, relatedTarget }: PointerEvent): void {
    if (target === this.#overlay.host || (relatedTarget !== null && tagOf(relatedTarget) !== 'iframe')) return;
    this.#last = { x: -1, y: -1 };
    this.#pointAt(null);
  }

  #pointAt(target: EventTarget | null): void {
    const mark = markAt(this.#overlay, this.#last.x, this.#last.y);
    // Something may lie over the text: a dialog, a header. Then the pointer is on that.
    const isOnText = mark !== undefined && target instanceof Node && (contains(mark.element, target) || contains(target, mark.element));
    const token = ++this.#token;
    this.#send(mark && isOnText ? { type: 'over', mark: mark.number, token } : { type: 'away', token });
  }

  #scrolled(scroller: EventTarget | null): void {
    // Whatever comes under a pointer at rest by scrolling is not pointed at.
    this.#lastMove = Number.NEGATIVE_INFINITY;
    if (this.#isMoved(scroller)) this.#send({ type: 'scroll' });
  }

  /** Whether what scrolls moves the mark that a card is open or waits for; with none, a pointer may be at rest. */
  #isMoved(scroller: EventTarget | null): boolean {
    if (scroller === this.#page || this.#state.phase === 'idle') return scroller === this.#page;
    const { mark } = this.#state;
    const element = this.#overlay.painted.find(({ number }) => number === mark)?.element;
    return scroller instanceof Node && element !== undefined && contains(scroller, element);
  }

  /** A tap opens what a pointer at rest opens, but for links, which a tap follows. A finger that scrolls makes no click. */
  #clicked(event: MouseEvent): void {
    if (!('pointerType' in event) || event.pointerType !== 'touch') return;
    const mark = markAt(this.#overlay, event.clientX, event.clientY);
    if (mark && event.target instanceof Element && !closest(event.target, 'a, button')) this.open(mark.number);
  }

  #escape(event: KeyboardEvent): void {
    if (this.#state.phase !== 'open') return;
    // Page and browser have their own use for Escape, as closing a dialog; with a card open it is meant for the card.
    event.stopPropagation();
    event.preventDefault();
    this.close();
  }

  #send(event: HoverEvent): void {
    if (event.type !== 'over' && event.type !== 'away') this.#lastMove = Number.NEGATIVE_INFINITY;
    const before = this.#state;
    this.#state = nextHover(before, event);
    if (this.#state === before) return;
    this.#clearTimers();
    const state = this.#state;
    if (state.phase === 'idle') {
      this.#card()?.hide();
      this.#overlay.setCurrent(undefined);
      return;
    }
    if (state.phase === 'waiting') {
      this.#after(PREPARE_AFTER, () => this.#card()?.prepare(state.mark));
      this.#after(SHOW_AFTER, () => this.#send({ type: 'rested', token: state.token }));
      return;
    }
    if (state.isLeaving) {
      this.#after(STAY_FOR, () => {
        this.#send({ type: 'graceOver', token: state.token });
        // The pointer may lie on another mark since it left this one.
        if (this.#state.phase === 'idle') this.#pointAt(this.#page.elementFromPoint(this.#last.x, this.#last.y));
      });
      return;
    }
    if (before.phase !== 'open' || before.mark !== state.mark) this.#show(state.mark, state.isPinned);
  }

  #show(mark: number, isPinned: boolean): void {
    this.#overlay.setCurrent(isPinned ? mark : undefined);
    this.#card()?.show({ mark, anchor: () => linesOfMark(this.#overlay, mark), point: isPinned ? { x: 0, y: 0 } : this.#last, takesFocus: isPinned });
  }

  #after(delay: number, run: () => void): void {
    this.#timers.push(setTimeout(run, delay));
  }

  #clearTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}
