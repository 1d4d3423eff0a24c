/**
 * The painter: one `<div>` at the end of the document, there on every page whether anything is found or not. In its
 * closed shadow root lies a layer as large as the article, and in that the boxes, which scroll with the page.
 *
 * What a page can observe of it does not depend on what is marked (docs/adr/0001).
 */
import type { Mark } from '../messaging/protocol.ts';
import type { TextBlock } from './blocks.ts';
import { Boxes, type Drawn } from './boxes.ts';
import { closest, rectOf } from './dom.ts';
import { lightFuse } from './fuse.ts';
import { shared } from './lines.ts';
import { LookTimes } from './look-times.ts';
import { Looks, type Painted } from './looks.ts';
import OVERLAY_CSS from './overlay.css?inline';
import { type Measured, Ruler } from './ruler.ts';
import { Sight } from './sight.ts';
import { type Spare, sparesFor } from './spares.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** What is to be painted, and on what. */
export interface Painting {
  readonly marks: readonly Mark[];
  readonly blocks: ReadonlyMap<number, TextBlock>;
  readonly article: Element;
}

/**
 * What may be otherwise than it was: all; the marks; nothing but where the page is scrolled to; or nothing at all, and it
 * is time to look at what lies over and under the marks.
 */
export type Change = 'layout' | 'marks' | 'scroll' | 'look';

/** Class of the layer, in `overlay.css` too: by it an overlay is known that an older extension has left. */
const LAYER = 'sidelight';
/** A page that takes the host away so often is left alone. */
const MOST_RETURNS = 3;
/** A difference in CSS pixels that nobody sees. */
const SAME = 0.1;

export class Overlay {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  /** To be called twice in {@link lightFuse a fuse's} time, for the marks to stay. */
  readonly live: () => void;
  readonly #layer: HTMLElement;
  readonly #boxes: Boxes;
  readonly #ruler: Ruler;
  readonly #page: Document;
  readonly #view: Window & typeof globalThis;
  /** Boxes are drawn by somebody else; here lies only the ring. */
  readonly #isBare: boolean;
  readonly #looks: Looks;
  readonly #times: LookTimes;
  #spares: readonly Spare[] = [];
  #turn = 0;
  /** Marks and spares, where they stand, and as they were last seen. */
  #measured: readonly Measured[] = [];
  #drawn: readonly Painted[] = [];
  /** The marks among them. */
  #painted: readonly Painted[] = [];
  #sight: Sight;
  /** Where the layer was when the lines were measured. */
  #origin = { x: 0, y: 0 };
  #set = { left: 0, top: 0, width: 0, height: 0 };
  /** CSS pixels of the viewport for one of the layer: other than 1 where the root is zoomed or scaled. */
  #scale = 1;
  #current: number | undefined;
  /** What the article lies on, as the look that is under way has seen it, and as the one before had. */
  #surroundings: Surroundings | undefined;
  #lastSurroundings: Surroundings | undefined;
  #isBlended = false;
  #returns = 0;

  /**
   * Attach the host. Nothing is painted yet.
   *
   * @param again - Has everything painted again: called when it is time to look at what has changed since the last look
   * @param signal - Aborting it takes everything off the page
   */
  constructor(page: Document, view: Window & typeof globalThis, isBare: boolean, again: () => void, signal: AbortSignal) {
    this.#page = page;
    this.#view = view;
    this.#isBare = isBare;
    this.host = page.createElement('div');
    // A name without a hyphen: a page could define a custom element of a name with one, and read the closed root.
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(OVERLAY_CSS);
    this.root.adoptedStyleSheets = [sheet];
    this.#layer = page.createElement('div');
    this.#layer.className = LAYER;
    this.root.append(this.#layer);
    this.live = lightFuse(this.#layer);
    this.#boxes = new Boxes(page, this.#layer);
    this.#ruler = new Ruler(page, view);
    this.#looks = new Looks(view, this.host);
    this.#times = new LookTimes(again, signal);
    this.#sight = new Sight(page, view);
    removeForsaken(page);
    this.#attach();
    signal.addEventListener('abort', () => this.host.remove(), { once: true });
  }

  /**
   * Lay the layer over the article, and draw these marks instead of those before; new ones once they have been looked
   * at, a moment later. Reads all that it needs before it writes any box; writes nothing where nothing has changed.
   *
   * @param change - What has happened since the last time
   */
  paint(painting: Painting, change: Change): void {
    if (change !== 'look') {
      this.#measure(painting, change);
      this.#lookLater(change === 'marks');
    } else if (!this.#look(painting)) return;
    this.#drawn = this.#measured.map((mark) => this.#looks.seen(mark, this.#sight));
    this.#painted = this.#drawn.filter(({ style }) => style !== 'spare');
    this.#draw();
  }

  #measure({ marks, blocks, article }: Painting, change: Change): void {
    if (change === 'scroll') this.#sight.forgetPlaces();
    else this.#sight = new Sight(this.#page, this.#view);
    this.#stand(article);
    this.#place(article);
    this.#origin = rectOf(this.#layer);
    const measured = this.#ruler.measure(marks, blocks, this.#sight);
    if (change === 'marks') this.#spares = sparesFor(countLines(measured), [...blocks], this.#view, this.#turn++);
    this.#measured = [...measured, ...this.#ruler.measure(this.#spares, blocks, this.#sight)];
  }

  /**
   * See what lies over and under the next of the marks. The page is laid out by now: what this takes is our own time.
   * `false`: there are more of them, and their turn is a task of its own.
   */
  #look({ article, blocks }: Painting): boolean {
    const start = performance.now();
    const [surroundings, isDone] = this.#unobstructed(() => [
      this.#surroundings ?? surroundingsOf(article, [...blocks.values()], this.#sight, this.#view, this.host, this.#lastSurroundings),
      this.#looks.take(this.#measured, this.#sight),
    ]);
    if (isDone) this.#style(surroundings);
    this.#surroundings = isDone ? undefined : surroundings;
    this.#lastSurroundings = surroundings;
    this.#times.took(start, isDone);
    return isDone;
  }

  /**
   * Ask what is at a point without the boxes in the way. They take no pointer, but the browser goes through all of them at
   * every question, for 50 µs at a hundred boxes and not 6. Nobody sees it: nothing is drawn before this has ended.
   */
  #unobstructed<T>(look: () => T): T {
    this.#write('scale', '0');
    try {
      return look();
    } finally {
      this.#write('scale', 'none');
    }
  }

  #lookLater(hasOtherMarks: boolean): void {
    if (!hasOtherMarks) return this.#times.ask();
    this.#looks.begin();
    this.#surroundings = this.#lastSurroundings = undefined;
    this.#times.askNow();
  }

  /** The marks, in reading order, whether on the screen or not. */
  get painted(): readonly Painted[] {
    return this.#painted;
  }

  /** How far the marks' lines have moved with the layer since they were measured. */
  get moved(): { readonly x: number; readonly y: number } {
    const { x, y } = rectOf(this.#layer);
    return { x: x - this.#origin.x, y: y - this.#origin.y };
  }

  /** Show a ring round one mark, or round none. */
  setCurrent(number: number | undefined): void {
    this.#current = number;
    this.#draw();
  }

  /** Put the host back where the page has taken it away or elsewhere. `false`: it has done so too often; leave it. */
  keepAttached(): boolean {
    if (this.host.parentNode === this.#page.documentElement) return true;
    if (this.#returns++ === MOST_RETURNS) return false;
    this.#attach();
    return true;
  }

  #attach(): void {
    this.#page.documentElement.append(this.host);
  }

  #style({ tone, isEven, level }: Surroundings): void {
    this.#write('z-index', String(level));
    // Blended, a tint leaves the text on it as crisp as the page drew it. In the top layer there is nothing to blend with.
    this.#isBlended = isEven && tone !== 'mid' && this.host.popover === null;
    this.#write('mix-blend-mode', this.#isBlended ? (tone === 'dark' ? 'screen' : 'multiply') : 'normal');
  }

  /** Where the article is in the browser's top layer (full screen, in a modal dialog or a popover), the host is too. */
  #stand(article: Element): void {
    const isOnTop = closest(article, ':fullscreen, :modal, :popover-open') !== null;
    if (isOnTop === (this.host.popover !== null)) return;
    this.host.popover = isOnTop ? 'manual' : null;
    if (isOnTop) this.host.showPopover();
  }

  /**
   * Give the layer the article's rectangle, as far as it is not cut off. What the layer's own pixels measure, and from
   * where, depends on the root's margins, zoom and transforms: so it is read from the layer itself.
   */
  #place(article: Element): void {
    const { clip } = this.#sight.of(article);
    const exact = clip ? shared(rectOf(article), clip) : rectOf(article);
    // Whole pixels: what lies between them may depend on when was looked, and so on what is marked.
    const [x, y, width, height] = [exact.x, exact.y, exact.width, exact.height].map(Math.round) as [number, number, number, number];
    for (let tries = 0; tries < 3; tries++) {
      const measured = rectOf(this.#layer);
      if (this.#set.width > 0) this.#scale = measured.width / this.#set.width || 1;
      const scale = this.#scale;
      const next = {
        left: this.#set.left + (x - measured.x) / scale,
        top: this.#set.top + (y - measured.y) / scale,
        width: width / scale,
        height: height / scale,
      };
      const sides = Object.keys(next) as (keyof typeof next)[];
      if (sides.every((side) => Math.abs(next[side] - this.#set[side]) < SAME)) return;
      this.#set = next;
      this.#write('translate', `${next.left}px ${next.top}px`);
      this.#write('width', `${next.width}px`);
      this.#write('height', `${next.height}px`);
    }
  }

  #write(name: string, value: string): void {
    const { style } = this.#layer;
    if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
  }

  #draw(): void {
    const { x: left, y: top } = this.#origin;
    const blend = this.#isBlended ? ' blend' : '';
    const scale = this.#scale;
    // On whole pixels of the screen: lines between them would be blurred.
    const ratio = this.#view.devicePixelRatio || 1;
    const snapped = (value: number): number => Math.round((value / scale) * ratio) / ratio;
    this.#boxes.draw(
      this.#drawn.flatMap(({ number, style, lines, tone, isVertical }) =>
        lines.map(
          ({ x, y, width, height }, index): Drawn => ({
            key: `${number} ${index}`,
            className: `${style === 'spare' ? '' : 'mark '}${style} on-${tone}${blend}${isVertical ? ' vertical' : ''}${this.#isBare ? ' bare' : ''}${number === this.#current ? ' current' : ''}`,
            x: snapped(x - left),
            y: snapped(y - top),
            width: width / scale,
            height: height / scale,
          }),
        ),
      ),
    );
  }
}

const countLines = (marks: readonly Measured[]): number => marks.reduce((sum, { lines }) => sum + lines.length, 0);

/**
 * Where the extension was updated, Firefox ends its scripts without a word, and what they put up stands on. A script
 * can look into closed roots there, and takes it away. Elsewhere the old script sees that it is forsaken.
 */
function removeForsaken(page: Document): void {
  for (const host of [...page.documentElement.children]) {
    const { openOrClosedShadowRoot: root } = host as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root?.querySelector(`.${LAYER}`)) host.remove();
  }
}
