/** What happens to the page, put together into two calls: its text has changed, its layout has changed. */
import { attribute, closest, EDITED, isElement, outerParentOf } from './dom.ts';

export interface Watched {
  /** Text was added, taken away, changed or shown. Gives the milliseconds that taking it in has cost. */
  readonly onText: () => Promise<number>;
  /** Something may stand elsewhere now, at most once a frame; `isScroll`: nothing but scrolling has happened. */
  readonly onLayout: (isScroll: boolean) => void;
  readonly signal: AbortSignal;
}

/** Milliseconds. The first change after a calm is looked at almost at once; of many the next ones wait. */
const SOON = 10;
const QUIET = 120;
/** Reading may take one part in so many of the page's time, and waits no longer than this. */
const SHARE = 20;
const LONGEST = 5_000;
/** Milliseconds between two looks at the layout while attributes change or transitions run, and the longest such look-out. */
const STEADY = 80;
const LONGEST_TRANSITION = 3_000;
/** Attributes that move text, show it, hide it or give it to the reader to write in; transitions that do none of this. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'dir', 'contenteditable'];
/** What in a style attribute may show or hide text; all else only moves it. */
const SHOWING = /display|visib|opacity|height|clip/;
const STILL = /color|shadow|fill|stroke|cursor|outline/;

/** Watch a page until the signal is aborted. */
export function watchPage(page: Document, view: Window, { onText, onLayout, signal }: Watched): void {
  const frame = new Frames(view, onLayout, signal);
  const text = new Calm(onText, signal);
  const relayout = () => frame.ask(false);

  // The document and not its body: frameworks exchange that.
  const mutations = new MutationObserver((records) => {
    const isText = records.some((record) => record.type !== 'attributes' && !isBeside(page, record) && !isEdited(record.target));
    const isShown = records.some(
      ({ attributeName, oldValue, target }) =>
        attributeName !== null && (attributeName !== 'style' || SHOWING.test(oldValue + (attribute(target, 'style') ?? ''))),
    );
    if (isText) text.ask(false);
    else if (isShown) text.ask(true);
    if (records.some(({ type }) => type !== 'attributes')) relayout();
    else frame.askSteadily();
  });
  mutations.observe(page, { childList: true, characterData: true, subtree: true, attributeOldValue: true, attributeFilter: ATTRIBUTES });

  // Late images, fonts, advertisements: whatever moves the article changes the size of something around it.
  let isFirst = true;
  const sizes = new ResizeObserver(() => {
    // It begins with a call that says nothing new.
    if (!isFirst) relayout();
    isFirst = false;
  });
  for (const element of [page.documentElement, page.body]) sizes.observe(element);

  const options = { capture: true, passive: true, signal } as const;
  const listen = (target: EventTarget, names: string, run: (event: Event) => void) => {
    for (const name of names.split(' ')) target.addEventListener(name, run, options);
  };
  listen(page, 'scroll', () => frame.ask(true));
  listen(page, 'load fullscreenchange animationend', relayout);
  listen(page, 'toggle', () => {
    text.ask(false);
    relayout();
  });
  const isMoving = (event: Event) => !STILL.test((event as TransitionEvent).propertyName);
  listen(page, 'transitionrun', (event) => isMoving(event) && frame.begin());
  listen(page, 'transitionend transitioncancel', (event) => isMoving(event) && frame.end());
  listen(view, 'resize', relayout);
  listen(page.fonts, 'loadingdone', relayout);
  // A page that turns dark with the system: the marks follow.
  listen(view.matchMedia('(prefers-color-scheme: dark)'), 'change', relayout);
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    sizes.disconnect();
  });
}

/** Whether all that was put beside the body, or taken away there, is no body: the overlay's host, among others. */
function isBeside({ documentElement, body }: Document, { target, addedNodes }: MutationRecord): boolean {
  return target === documentElement && ![...addedNodes].includes(body);
}

/** What somebody is typing is not read. */
function isEdited(node: Node): boolean {
  const element = isElement(node) ? node : outerParentOf(node);
  return element !== null && closest(element, `${EDITED}, [role="textbox"]`) !== null;
}

/** Puts off looks at the layout to the next frame, or to a steady beat. */
class Frames {
  readonly #view: Window;
  readonly #run: (isScroll: boolean) => void;
  readonly #signal: AbortSignal;
  #asked: 'no' | 'scroll' | 'all' = 'no';
  #beat: ReturnType<typeof setTimeout> | undefined;
  #last = 0;
  #running = 0;
  #until = 0;

  constructor(view: Window, run: (isScroll: boolean) => void, signal: AbortSignal) {
    this.#view = view;
    this.#run = run;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#beat));
  }

  ask(isScroll: boolean): void {
    if (this.#signal.aborted) return;
    if (this.#asked === 'no')
      this.#view.requestAnimationFrame(() => {
        const wasScroll = this.#asked === 'scroll';
        this.#asked = 'no';
        this.#last = performance.now();
        if (!this.#signal.aborted) this.#run(wasScroll);
      });
    if (this.#asked !== 'all') this.#asked = isScroll ? 'scroll' : 'all';
  }

  /** At once after a calm, then on the beat. */
  askSteadily(): void {
    this.#beat ??= setTimeout(
      () => {
        this.#beat = undefined;
        this.ask(false);
        if (this.#running > 0 && performance.now() < this.#until) this.askSteadily();
      },
      Math.max(0, this.#last + STEADY - performance.now()),
    );
  }

  /** A transition runs: until it ends nothing else tells of what it moves. */
  begin(): void {
    this.#running++;
    this.#until = performance.now() + LONGEST_TRANSITION;
    this.askSteadily();
  }

  end(): void {
    this.#running = Math.max(0, this.#running - 1);
    this.ask(false);
  }
}

/** Puts off reading until changes have come to a rest, or have gone on for long; the more it costs the longer. */
class Calm {
  readonly #read: () => Promise<number>;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = 0;
  #last = 0;
  #cost = 0;
  #isReading = false;
  #isAsked = false;

  constructor(read: () => Promise<number>, signal: AbortSignal) {
    this.#read = read;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** @param isDoubtful - Perhaps nothing was shown or hidden: it has time */
  ask(isDoubtful: boolean): void {
    if (this.#signal.aborted) return;
    if (this.#isReading) {
      this.#isAsked = true;
      return;
    }
    const now = performance.now();
    const rest = Math.min(LONGEST, Math.max(QUIET, this.#cost * SHARE));
    const isCalm = now - this.#last > 2 * rest;
    // Not to the millisecond: who measures how long a change takes to be read shall learn little.
    const wait = (isCalm && !isDoubtful ? SOON : rest) * (1 + Math.random() / 4);
    // A doubtful change does not put off a sure one, and none is put off for ever.
    if (this.#timer !== undefined && this.#due <= now + wait) return;
    clearTimeout(this.#timer);
    this.#due = now + wait;
    this.#timer = setTimeout(() => void this.#go(), wait);
  }

  async #go(): Promise<void> {
    this.#timer = undefined;
    this.#isReading = true;
    this.#cost = await this.#read();
    this.#isReading = false;
    this.#last = performance.now();
    if (!this.#isAsked) return;
    this.#isAsked = false;
    this.ask(false);
  }
}
