/**
 * The painter: one `<div>` at the end of the document, with a closed shadow root, as large as the article, there on
 * every page whether anything is found or not. Boxes lie in it at document coordinates, so they scroll with the page.
 *
 * What a page can observe of it does not depend on what is marked (docs/adr/0001).
 */
import type { Mark } from '../messaging/protocol.ts';
import type { TextBlock } from './blocks.ts';
import { Boxes, type Drawn } from './boxes.ts';
import type { Tone } from './colour.ts';
import { rectOf } from './dom.ts';
import { shared } from './lines.ts';
import OVERLAY_CSS from './overlay.css?inline';
import { type Measured, Ruler } from './ruler.ts';
import { Sight } from './sight.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** What is to be painted, and on what. */
export interface Painting {
  readonly marks: readonly Mark[];
  readonly blocks: ReadonlyMap<number, TextBlock>;
  readonly article: Element;
}

/** A page that takes the host away so often is left alone. */
const MOST_RETURNS = 3;
/** Milliseconds between two looks at colours. */
const REST = 300;
/** A difference in CSS pixels that nobody sees. */
const SAME = 0.1;

export class Overlay {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  readonly #rule: CSSStyleDeclaration;
  readonly #boxes: Boxes;
  readonly #ruler: Ruler;
  readonly #page: Document;
  readonly #view: Window & typeof globalThis;
  /** Boxes are drawn by somebody else; here lies only the ring. */
  readonly #isBare: boolean;
  #painted: readonly Measured[] = [];
  #tones = new Map<number, Tone>();
  #sight: Sight;
  #surroundings: Surroundings | undefined;
  /** Where the host was when the lines were measured. */
  #origin = { x: 0, y: 0 };
  #set = { left: 0, top: 0, width: 0, height: 0 };
  /** CSS pixels of the viewport for one of the host: other than 1 where the root is zoomed or scaled. */
  #scale = 1;
  #current: number | undefined;
  #looked = 0;
  #isBlended = false;
  #again: ReturnType<typeof setTimeout> | undefined;
  #returns = 0;

  /**
   * Attach the host. Nothing is painted yet.
   *
   * @param signal - Aborting it takes everything off the page
   */
  constructor(page: Document, view: Window & typeof globalThis, isBare: boolean, signal: AbortSignal) {
    this.#page = page;
    this.#view = view;
    this.#isBare = isBare;
    this.host = page.createElement('div');
    // A name without a hyphen: a page could define a custom element of a name with one, and read the closed root.
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(OVERLAY_CSS);
    this.root.adoptedStyleSheets = [sheet];
    this.#rule = (sheet.cssRules[0] as CSSStyleRule).style;
    this.#boxes = new Boxes(page, this.root);
    this.#ruler = new Ruler(page, view, this.host);
    this.#sight = new Sight(page, view);
    this.#attach();
    signal.addEventListener('abort', () => this.host.remove(), { once: true });
  }

  /**
   * Lay the host over the article, and draw these marks instead of those before. Reads all that it needs before it
   * writes any box; writes nothing where nothing has changed.
   *
   * @param isScroll - Nothing but scrolling can have happened since the last time
   */
  paint(painting: Painting, isScroll: boolean): void {
    const { marks, blocks, article } = painting;
    if (isScroll) this.#sight.forgetPlaces();
    else this.#sight = new Sight(this.#page, this.#view);
    if (!isScroll || !this.#surroundings) this.#lookAround(painting);
    this.#place(article);
    this.#origin = rectOf(this.host);
    this.#painted = this.#ruler.measure(marks, blocks, this.#sight, this.#tones);
    this.#draw();
  }

  /** Colours change seldom, and cost most of a pass: they are looked at now and then, and once all is calm again. */
  #lookAround(painting: Painting): void {
    const { article, blocks } = painting;
    const rest = this.#looked + REST - performance.now();
    clearTimeout(this.#again);
    if (rest > 0 && this.#surroundings) {
      this.#again = setTimeout(() => this.host.isConnected && this.paint(painting, false), rest);
      return;
    }
    this.#looked = performance.now();
    this.#tones.clear();
    this.#surroundings = surroundingsOf(article, [...blocks.values()], this.#sight, this.#view, this.host);
    this.#style(this.#surroundings);
  }

  /** The marks, in reading order, whether on the screen or not. */
  get painted(): readonly Measured[] {
    return this.#painted;
  }

  /** How far the marks' lines have moved with the host since they were measured. */
  get moved(): { readonly x: number; readonly y: number } {
    const { x, y } = rectOf(this.host);
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

  #style({ tone, isEven, layer, isOnTop }: Surroundings): void {
    this.#write('z-index', String(layer));
    // Blended, a tint leaves the text on it as crisp as the page drew it.
    this.#isBlended = isEven && tone !== 'mid';
    this.#write('mix-blend-mode', this.#isBlended ? (tone === 'dark' ? 'screen' : 'multiply') : 'normal');
    if (isOnTop === (this.host.popover !== null)) return;
    this.host.popover = isOnTop ? 'manual' : null;
    if (isOnTop) this.host.showPopover();
  }

  /**
   * Give the host the article's rectangle, as far as it is not cut off. What the host's own pixels measure, and from
   * where, depends on the root's margins, zoom and transforms: so it is read from the host itself.
   */
  #place(article: Element): void {
    const { clip } = this.#sight.of(article);
    const exact = clip ? shared(rectOf(article), clip) : rectOf(article);
    // Whole pixels: what lies between them may depend on when was looked, and so on what is marked.
    const [x, y, width, height] = [exact.x, exact.y, exact.width, exact.height].map(Math.round) as [number, number, number, number];
    for (let tries = 0; tries < 3; tries++) {
      const measured = rectOf(this.host);
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
    if (this.#rule.getPropertyValue(name) !== value) this.#rule.setProperty(name, value, 'important');
  }

  #draw(): void {
    const { x: left, y: top } = this.#origin;
    const blend = this.#isBlended ? ' blend' : '';
    const scale = this.#scale;
    // On whole pixels of the screen: lines between them would be blurred.
    const ratio = this.#view.devicePixelRatio || 1;
    const snapped = (value: number): number => Math.round((value / scale) * ratio) / ratio;
    this.#boxes.draw(
      this.#painted.flatMap(({ number, style, lines, tone, isVertical }) =>
        lines.map(
          ({ x, y, width, height }, index): Drawn => ({
            key: `${number} ${index}`,
            className: `mark ${style} on-${tone}${blend}${isVertical ? ' vertical' : ''}${this.#isBare ? ' bare' : ''}${number === this.#current ? ' current' : ''}`,
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
