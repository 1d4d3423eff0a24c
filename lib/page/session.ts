/**
 * All work on one page between its start and its abort: read, ask, paint, watch. After the abort the page is as it was
 * found.
 *
 * Knows no browser API: whom to ask and where the card's page lies are arguments.
 */
import type { asking, Handlers } from '../messaging/channel.ts';
import type { Mark, PageCommands, PageRequests, ToldText } from '../messaging/protocol.ts';
import { CardFrame } from './card-frame.ts';
import { rectOf, scrollIntoView } from './dom.ts';
import { Overlay } from './overlay.ts';
import { Pointer } from './pointer.ts';
import { Reader } from './reader.ts';
import { watchPage } from './watch.ts';

export interface SessionOptions {
  readonly page: Document;
  /** 32 hexadecimal digits, new for each session. */
  readonly session: string;
  readonly ask: ReturnType<typeof asking<PageRequests>>;
  /** Whether the extension that started the script is still there. */
  readonly isAlive: () => boolean;
  readonly card: { readonly url: string; readonly origin: string };
  readonly abort: AbortController;
}

/** A page whose load never ends is worked on after this many milliseconds. */
const LONGEST_LOAD = 3_000;
/** An answer that did not come is asked for once more. */
const TRIES = 2;

/**
 * Start when the page is there to be read. Gives the handlers of the background's commands at once, since a command
 * may come before.
 */
export function startSession(options: SessionOptions): Handlers<PageCommands, undefined> {
  const session = new Session(options);
  void session.start();
  return session.commands;
}

class Session {
  readonly commands: Handlers<PageCommands, undefined>;
  readonly #options: SessionOptions;
  readonly #signal: AbortSignal;
  readonly #reader: Reader;
  #overlay: Overlay | undefined;
  #pointer: Pointer | undefined;
  #card: CardFrame | undefined;
  #marks: readonly Mark[] = [];
  #current: number | undefined;
  #isAsking = false;
  #isStale = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#signal = options.abort.signal;
    this.#reader = new Reader(options.page, options.session);
    this.commands = {
      marks: ({ session, marks }) => void (session === options.session && this.#show(marks)),
      resend: () => void this.#tell(this.#reader.everything()),
      show: ({ mark, card }) => this.#goTo(mark, card),
      step: ({ by }) => this.#step(by),
      stop: () => void options.abort.abort(),
    };
  }

  async start(): Promise<void> {
    const { page } = this.#options;
    await until(page, 'DOMContentLoaded', () => page.readyState !== 'loading', this.#signal);
    if (this.#signal.aborted || !page.body) return;
    this.#read();
    // The host comes after the page has made itself: frameworks that take over a document look at its children.
    await Promise.race([until(page.defaultView ?? window, 'load', () => page.readyState === 'complete', this.#signal), wait(LONGEST_LOAD)]);
    await idle();
    if (!this.#signal.aborted) this.#attach();
  }

  #attach(): void {
    const { page, card, session } = this.#options;
    const overlay = new Overlay(page, this.#signal);
    this.#overlay = overlay;
    this.#pointer = new Pointer(page, overlay, () => this.#card, this.#signal);
    const pointer = this.#pointer;
    this.#card = new CardFrame({
      page,
      root: overlay.root,
      url: card.url,
      origin: card.origin,
      session,
      onClose: () => pointer.close(),
      onEnter: () => pointer.enterCard(),
      onLeave: () => pointer.leaveCard(),
      signal: this.#signal,
    });
    // Before its style sheets have come a page may have no layout, and nothing on it could be seen.
    this.#read();
    watchPage(page, this.#reader.article, { onText: () => this.#read(), onLayout: () => this.#layout(), signal: this.#signal });
    page.defaultView?.addEventListener('pageshow', (event) => event.persisted && this.#tell(this.#reader.everything()), { signal: this.#signal });
    page.defaultView?.addEventListener('scroll', () => this.#card?.place(), { passive: true, signal: this.#signal });
  }

  /** The page may have other text. */
  #read(): void {
    const text = this.#reader.read();
    if (text) void this.#tell(text);
    this.#layout();
  }

  /** Something may stand elsewhere. */
  #layout(): void {
    if (!this.#options.isAlive()) return this.#options.abort.abort();
    if (!this.#overlay) return;
    if (!this.#overlay.keepAttached()) {
      void this.#options.ask('hidden', { session: this.#options.session });
      return this.#options.abort.abort();
    }
    this.#overlay.place(this.#reader.article);
    this.#paint();
  }

  #show(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#paint();
  }

  #paint(): void {
    this.#overlay?.paint(this.#marks, this.#reader.blocks);
    this.#pointer?.marksChanged();
    this.#card?.place();
  }

  /** One question at a time; what changed meanwhile is told after the answer. */
  async #tell(text: ToldText): Promise<void> {
    if (this.#isAsking) {
      this.#isStale = true;
      return;
    }
    this.#isAsking = true;
    const marks = await this.#marksFor(text);
    this.#isAsking = false;
    if (this.#signal.aborted) return;
    if (marks) this.#show(marks);
    if (this.#isStale) {
      this.#isStale = false;
      await this.#tell(this.#reader.everything());
    }
  }

  async #marksFor(text: ToldText): Promise<readonly Mark[] | undefined> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const reply = await this.#options.ask('read', attempt === 0 ? text : this.#reader.everything());
      if (!this.#options.isAlive()) this.#options.abort.abort();
      if (this.#signal.aborted) return undefined;
      if (reply.ok && 'marks' in reply.value) return reply.value.marks;
    }
    return undefined;
  }

  #goTo(mark: number, withCard: boolean): undefined {
    const painted = this.#overlay?.painted.find(({ number }) => number === mark);
    if (!painted || !this.#overlay) return;
    this.#current = mark;
    const view = this.#options.page.defaultView;
    scrollIntoView(painted.element, { block: 'nearest' });
    const [rect] = this.#overlay.rectsOf(mark);
    if (view && rect && (rect.top < 40 || rect.bottom > view.innerHeight - 40)) view.scrollBy({ top: rect.top - view.innerHeight / 3, behavior: 'instant' });
    this.#overlay.setCurrent(mark);
    if (withCard) this.#pointer?.open(mark);
  }

  #step(by: 1 | -1): undefined {
    const painted = this.#overlay?.painted ?? [];
    const at = painted.findIndex(({ number }) => number === this.#current);
    const next = at < 0 ? this.#firstInView(by) : (at + by + painted.length) % painted.length;
    const mark = painted[next];
    if (mark) this.#goTo(mark.number, true);
  }

  /** Where to begin: at what the reader has before them. */
  #firstInView(by: 1 | -1): number {
    const painted = this.#overlay?.painted ?? [];
    const inView = painted.findIndex(({ element }) => rectOf(element).bottom > 0);
    if (inView < 0) return by === 1 ? 0 : painted.length - 1;
    return inView;
  }
}

function until(target: EventTarget, event: string, isDone: () => boolean, signal: AbortSignal): Promise<void> {
  if (isDone()) return Promise.resolve();
  return new Promise((resolve) => target.addEventListener(event, () => resolve(), { once: true, signal }));
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const idle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
