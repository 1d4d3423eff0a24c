/**
 * All work on one page between its start and its abort: read, ask, paint, watch. After the abort the page is as it was
 * found.
 *
 * Knows no browser API: whom to ask and where the card's page lies are arguments.
 */
import type { asking, Handlers } from '../messaging/channel.ts';
import type { Look, Mark, PageCommands, PageRequests, ToldText } from '../messaging/protocol.ts';
import type { Highlighter } from './highlighter.ts';
import { idle } from './idle.ts';
import type { Change } from './overlay.ts';
import type { Painter, PainterOptions } from './painter.ts';
import { Reader } from './reader.ts';
import { watchPage } from './watch.ts';

export interface SessionOptions {
  readonly page: Document;
  /** 32 hexadecimal digits, new for each session. */
  readonly session: string;
  readonly ask: ReturnType<typeof asking<PageRequests>>;
  /** How the reader wants this page marked; settled once the background has answered. */
  readonly look: Promise<Look>;
  /** The parts that are scripts of their own; `undefined` where one could not be had. */
  readonly parts: {
    readonly highlighter: () => Promise<(() => Highlighter) | undefined>;
    readonly painter: () => Promise<((options: PainterOptions) => Painter) | undefined>;
  };
  /** Whether the extension that started the script is still there. */
  readonly isAlive: () => boolean;
  readonly card: { readonly url: string; readonly origin: string };
  readonly abort: AbortController;
  /** The page was exchanged for another under the same document: start anew. */
  readonly restart: () => void;
}

/** The wait for the page's next frame ends after so many timers of so many milliseconds, one after the other. */
const BEATS = 12;
const BEAT = 25;
/** A page whose load never ends is worked on after this many milliseconds. */
const LONGEST_LOAD = 3_000;
/** Milliseconds between two signs of life, and two looks whether the extension is still there: one property is read. */
const PULSE = 900;

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
  readonly #root: Element;
  #painter: Painter | undefined;
  #marks: readonly Mark[] = [];
  #reading: Promise<number> = Promise.resolve(0);
  #isAsking = false;
  #isStale = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#signal = options.abort.signal;
    this.#reader = new Reader(options.page, options.session);
    this.#root = options.page.documentElement;
    this.commands = {
      marks: ({ session, marks }) => void (session === options.session && this.#show(marks)),
      resend: () => void this.#tell(this.#reader.everything()),
      here: ({ session }) => session === options.session,
      show: ({ mark }) => void this.#painter?.hands.show(mark),
      step: ({ by, isEntered }) => this.#painter?.hands.step(by, isEntered) ?? false,
      open: () => this.#painter?.hands.open() ?? false,
      stop: () => void options.abort.abort(),
    };
  }

  async start(): Promise<void> {
    const { page, isAlive, abort } = this.#options;
    await until(page, 'DOMContentLoaded', () => page.readyState !== 'loading', this.#signal);
    const view = page.defaultView as (Window & typeof globalThis) | null;
    if (this.#signal.aborted || !page.body || !view) return;
    // To ask for a rectangle sooner would have the page laid out in our time.
    await nextFrame(view);
    if (this.#signal.aborted) return;
    watchPage(page, view, {
      onText: () => this.#read(),
      onLayout: (isScroll) => this.#layout(isScroll ? 'scroll' : 'layout'),
      signal: this.#signal,
    });
    const isWhole = page.readyState === 'complete';
    await this.#read();
    const making = this.#paintersMake(view);
    // The host comes after the page has made itself: frameworks that take over a document look at its children.
    await Promise.race([until(view, 'load', () => page.readyState === 'complete', this.#signal), wait(LONGEST_LOAD)]);
    await idle();
    const makePainter = await making;
    if (this.#signal.aborted) return;
    const live = () => (isAlive() ? this.#painter?.live() : abort.abort());
    const pulse = setInterval(live, PULSE);
    this.#signal.addEventListener('abort', () => clearInterval(pulse));
    // Timers of a page that nobody sees are slow.
    page.addEventListener('visibilitychange', live, { signal: this.#signal });
    // Before its style sheets have come a page may have no layout, and little on it could be seen.
    if (!isWhole && this.#reader.seesMore) await this.#read();
    const painter = makePainter?.();
    // The browser takes the host in before anything asks what lies where: else it would do so in our time.
    await nextFrame(view);
    if (this.#signal.aborted) return;
    this.#painter = painter;
    // Where an answer is under way, all is painted when it comes.
    if (!this.#isAsking) this.#layout('marks');
    // From the browser's cache of pages: settings, and the background, may be others now.
    view.addEventListener('pageshow', (event) => event.persisted && this.#tell(this.#reader.everything()), { signal: this.#signal });
  }

  /** How to make the painter that the reader wants; `undefined` where nothing is to be painted. */
  async #paintersMake(view: Window & typeof globalThis): Promise<(() => Painter) | undefined> {
    const { page, parts, card, session, look } = this.#options;
    const wanted = await look;
    const make = wanted === 'none' || this.#signal.aborted ? undefined : await parts.painter();
    const makeHighlighter = wanted === 'highlight' ? await parts.highlighter() : undefined;
    const again = (change: Change) => this.#layout(change);
    return make && (() => make({ page, view, session, card, again, highlighter: makeHighlighter?.(), signal: this.#signal }));
  }

  /** The page may have other text. One reading after the other. Gives the milliseconds that it took. */
  #read(): Promise<number> {
    this.#reading = this.#reading.then(() => this.#readNow());
    return this.#reading;
  }

  async #readNow(): Promise<number> {
    const start = performance.now();
    const text = await this.#reader.read();
    const cost = performance.now() - start;
    if (this.#signal.aborted) return cost;
    if (text) void this.#tell(text);
    this.#layout('layout');
    return cost;
  }

  /** Something may stand elsewhere. */
  #layout(change: Change): void {
    const { isAlive, abort, page, session, ask, restart } = this.#options;
    if (!isAlive()) return abort.abort();
    // `document.open()` takes away all that was there, our listeners too.
    if (page.documentElement !== this.#root) {
      abort.abort();
      return restart();
    }
    if (!this.#painter) return;
    if (!this.#painter.keepAttached()) {
      void ask('hidden', { session });
      return abort.abort();
    }
    this.#paint(change);
  }

  #show(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#paint('marks');
  }

  #paint(change: Change): void {
    this.#painter?.paint({ marks: this.#marks, blocks: this.#reader.blocks, article: this.#reader.article }, change);
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
    const { ask, isAlive, abort } = this.#options;
    let reply = await ask('read', text);
    // An answer that did not come, or a background that has forgotten the rest: once more, with everything.
    if (isAlive() && !(reply.ok && 'marks' in reply.value)) reply = await ask('read', this.#reader.everything());
    if (!isAlive()) abort.abort();
    return reply.ok && 'marks' in reply.value ? reply.value.marks : undefined;
  }
}

function until(target: EventTarget, event: string, isDone: () => boolean, signal: AbortSignal): Promise<void> {
  if (isDone()) return Promise.resolve();
  return new Promise((resolve) => target.addEventListener(event, () => resolve(), { once: true, signal }));
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * When the page has laid itself out and is drawn. One that is not shown is not drawn, and its timers are slow; one that is
 * shown, but drawn never, is not waited for. While a page lays itself out no timer runs: so one alone would end the wait
 * just before the frame of a large page, and several do not.
 */
async function nextFrame(view: Window): Promise<void> {
  if (view.document.hidden) return;
  let isDrawn = false;
  const frame = new Promise<void>((resolve) => view.requestAnimationFrame(() => setTimeout(resolve))).then(() => {
    isDrawn = true;
  });
  for (let beat = 0; beat < BEATS && !isDrawn; beat++) await Promise.race([frame, wait(BEAT)]);
}
