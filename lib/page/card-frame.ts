/**
 * The card: a page of the extension in an `<iframe>` inside the overlay's closed root, shown in the top layer. Put up
 * before it is needed, filled by message; the host page can neither read nor hear it (docs/adr/0002).
 */
import type { FromCard, ToCard } from '../messaging/protocol.ts';
import CARD_CSS from './card.css?inline';
import { focusOn } from './dom.ts';
import { lightFuse } from './fuse.ts';
import { type Box, lineAt, placeCard } from './place.ts';

/** CSS pixels. */
const WIDTH = 340;
/** The card's height is a multiple of this, up to a greatest one, so that its size tells little of what is in it. */
const STEP = 40;
const HIGHEST = 520;
/** Of a frame at least so much must be on the screen for the card to keep to it. */
const LEAST_ON_SCREEN = 240;

export interface CardFrameOptions {
  readonly page: Document;
  readonly root: ShadowRoot;
  /** Address of the card's page. */
  readonly url: string;
  /** Origin to which the port is handed. */
  readonly origin: string;
  readonly session: string;
  /** The reader closed it from inside. */
  readonly onClose: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** The reader pins it, or lets it go. */
  readonly onPin: (isKept: boolean) => void;
  readonly signal: AbortSignal;
}

/** A card that is to be shown. */
export interface Wanted {
  readonly mark: number;
  /** The rectangles of the mark in the viewport, asked again whenever the card is placed. */
  readonly anchor: () => Box[];
  /** Where the reader points; of a mark on two lines the nearer one counts. */
  readonly point: { readonly x: number; readonly y: number };
  readonly takesFocus: boolean;
}

export class CardFrame {
  /** See {@link lightFuse}. */
  readonly live: () => void;
  readonly #box: HTMLElement;
  readonly #frame: HTMLIFrameElement;
  readonly #page: Document;
  readonly #root: ShadowRoot;
  readonly #session: string;
  #port: MessagePort | undefined;
  /** The mark whose card is rendered in the frame. */
  #ready: number | undefined;
  #height = STEP;
  #wanted: Wanted | undefined;
  /** In a frame, the part of its viewport that is on the screen, as far as that is known. */
  #onScreen: Box | undefined;
  #before: HTMLElement | null = null;

  constructor(options: CardFrameOptions) {
    const { page, root, url, origin, session, signal } = options;
    this.#page = page;
    this.#root = root;
    this.#session = session;
    this.#box = page.createElement('div');
    this.#box.className = 'card';
    this.#box.popover = 'manual';
    this.live = lightFuse(this.#box);
    this.#frame = page.createElement('iframe');
    this.#frame.src = url;
    // The page inside names itself; for those who hear frames by their title this one says whose it is.
    this.#frame.title = 'Sidelight';
    this.#box.append(this.#frame);
    this.#frame.addEventListener('load', () => this.#connect(origin, options), { signal });
    signal.addEventListener('abort', () => this.#port?.close(), { once: true });
  }

  /** Have the frame load, so that it is there when a card is asked for: a page and its process, for those who do something. */
  putUp(): void {
    if (this.#box.parentNode) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS);
    this.#root.adoptedStyleSheets.push(sheet);
    this.#root.append(this.#box);
  }

  /** Have the content of a mark's card fetched and laid out, hidden. */
  prepare(mark: number): void {
    this.putUp();
    this.#lookAround();
    if (this.#ready !== mark) this.#post({ prepare: { session: this.#session, mark } });
  }

  /** Show a card as soon as its content is there. */
  show(wanted: Wanted): void {
    this.#wanted = wanted;
    this.prepare(wanted.mark);
    if (this.#ready === wanted.mark) this.#open();
  }

  /** Hide it, and give the focus back where it took it. */
  hide(): void {
    this.#wanted = undefined;
    if (this.isOpen) this.#box.hidePopover();
    if (this.#before) focusOn(this.#before, { preventScroll: true });
    this.#before = null;
  }

  get isOpen(): boolean {
    return this.#box.matches(':popover-open');
  }

  /** The box was moved with the host, or the layout has changed. */
  place(): void {
    if (this.isOpen) this.#position();
  }

  /** After every load: a page that moves the host makes the frame load anew, and the old port is dead then. */
  #connect(origin: string, { onClose, onEnter, onLeave, onPin }: CardFrameOptions): void {
    const { port1, port2 } = new MessageChannel();
    this.#port?.close();
    this.#port = port1;
    this.#ready = undefined;
    port1.onmessage = ({ data }: MessageEvent<FromCard>) => {
      if ('close' in data) return onClose();
      if ('pin' in data) return onPin(data.pin);
      if ('pointer' in data) return data.pointer === 'in' ? onEnter() : onLeave();
      if ('height' in data) return this.#reveal(data.height);
      this.#ready = data.ready.mark;
      if (this.#wanted?.mark === this.#ready) this.#open();
    };
    this.#frame.contentWindow?.postMessage('port', origin, [port2]);
    if (this.#wanted) this.#post({ prepare: { session: this.#session, mark: this.#wanted.mark } });
  }

  /** A frame may be higher than the screen. How it is scrolled by the page around it tells no event: so it is asked for each card. */
  #lookAround(): void {
    const { defaultView: view, documentElement } = this.#page;
    if (view === view?.top) return;
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      this.#onScreen = entry?.intersectionRect;
      this.place();
    }).observe(documentElement);
  }

  #post(message: ToCard): void {
    this.#port?.postMessage(message);
  }

  /** Lay the frame out without showing it: only then does its content know its height. */
  #open(): void {
    // Not `visibility: hidden`: a frame that nobody can see is not painted, and would be blank for a moment.
    this.#box.style.opacity = '0';
    if (!this.isOpen) this.#box.showPopover();
    this.#position();
    this.#post({ measure: true });
  }

  #reveal(height: number): void {
    if (!this.#wanted) return;
    this.#height = height;
    this.#position();
    const wasShown = this.#box.style.opacity === '1';
    this.#box.style.opacity = '1';
    if (wasShown || !this.#wanted.takesFocus) return;
    const active = this.#page.activeElement;
    this.#before ??= active instanceof HTMLElement && active !== this.#page.body ? active : null;
    this.#frame.focus();
    this.#post({ focus: true });
  }

  #position(): void {
    const view = this.#page.defaultView;
    const line = this.#wanted && lineAt(this.#wanted.anchor(), this.#wanted.point);
    if (!view || !line) return;
    const room = this.#room(view);
    const wanted = { width: WIDTH, height: Math.min(Math.ceil(this.#height / STEP) * STEP, HIGHEST) };
    const isRtl = view.getComputedStyle(this.#page.documentElement).direction === 'rtl';
    const { x, y, width, height } = placeCard({ ...line, x: line.x - room.x, y: line.y - room.y }, wanted, room, isRtl);
    const { style } = this.#box;
    style.translate = `${x + room.x}px ${y + room.y}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
  }
  #room({ innerHeight }: Window): Box {
    const seen = this.#onScreen;
    if (seen && Math.min(seen.width, seen.height) >= LEAST_ON_SCREEN) return seen;
    return { x: 0, y: 0, width: this.#page.documentElement.clientWidth, height: innerHeight };
  }
}
