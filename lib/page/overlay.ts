/**
 * The painter: one `<div>` at the end of the document, with a closed shadow root, as large as the article, there on
 * every page whether anything is found or not. Boxes lie in it at document coordinates, so they scroll with the page.
 *
 * What a page can observe of it does not depend on what is marked (docs/adr/0001).
 */
import type { Mark, MarkStyle } from '../messaging/protocol.ts';
import { selectText, type TextBlock } from './blocks.ts';
import { isConnected, rectOf } from './dom.ts';
import OVERLAY_CSS from './overlay.css?inline';
import { surroundingsOf } from './surroundings.ts';

/** A mark as painted: its boxes in the coordinates of the host. */
export interface PaintedMark {
  readonly number: number;
  readonly style: MarkStyle;
  readonly element: Element;
  readonly boxes: readonly DOMRect[];
}

/** More boxes than this are not painted: they would cost the page, and a page could measure that. */
const MOST_MARKS = 500;
/** A page that takes the host away so often is left alone. */
const MOST_RETURNS = 3;

export class Overlay {
  readonly root: ShadowRoot;
  readonly #host: HTMLElement;
  readonly #hostRule: CSSStyleDeclaration;
  readonly #layer: HTMLElement;
  readonly #page: Document;
  readonly #range: Range;
  #painted: readonly PaintedMark[] = [];
  #current: number | undefined;
  #returns = 0;

  /**
   * Attach the host. Nothing is painted yet.
   *
   * @param signal - Aborting it takes everything off the page
   */
  constructor(page: Document, signal: AbortSignal) {
    this.#page = page;
    this.#range = page.createRange();
    this.#host = page.createElement('div');
    // A name without a hyphen: a page could define a custom element of a name with one, and read the closed root.
    this.root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(OVERLAY_CSS);
    this.root.adoptedStyleSheets = [sheet];
    this.#hostRule = (sheet.cssRules[0] as CSSStyleRule).style;
    this.#layer = page.createElement('div');
    this.#layer.className = 'marks';
    this.root.append(this.#layer);
    this.#attach();
    signal.addEventListener('abort', () => this.#host.remove(), { once: true });
  }

  /** Lay the host over the article again: after a change of layout, and when the article is another. */
  place(article: Element): void {
    const view = this.#page.defaultView;
    if (!view) return;
    const { left, top, width, height } = rectOf(article);
    const { isDark, layer } = surroundingsOf(article, view as Window & typeof globalThis);
    this.#set({
      left: `${left + view.scrollX}px`,
      top: `${top + view.scrollY}px`,
      width: `${width}px`,
      height: `${height}px`,
      'z-index': String(layer),
      'mix-blend-mode': isDark ? 'screen' : 'multiply',
    });
    this.#layer.classList.toggle('dark', isDark);
  }

  /**
   * Draw these marks instead of those before. Reads the rectangles of all before it writes any box.
   *
   * @param blocks - By key; marks of blocks that are gone are left out
   */
  paint(marks: readonly Mark[], blocks: ReadonlyMap<number, TextBlock>): void {
    const origin = rectOf(this.#host);
    const painted: PaintedMark[] = [];
    for (const [number, key, start, end, style] of marks.slice(0, MOST_MARKS)) {
      const block = blocks.get(key);
      if (!block || !isConnected(block.element) || !selectText(this.#range, block, start, end)) continue;
      const boxes = linesOf(this.#range.getClientRects()).map((rect) => new DOMRect(rect.x - origin.x, rect.y - origin.y, rect.width, rect.height));
      if (boxes.length > 0) painted.push({ number, style, element: block.element, boxes });
    }
    // A live range slows every later change of the page; between paintings it holds nothing of it.
    this.#range.setStart(this.#page, 0);
    this.#range.collapse(true);
    this.#painted = painted;
    this.#draw();
  }

  /** The marks that are painted, in reading order. */
  get painted(): readonly PaintedMark[] {
    return this.#painted;
  }

  /** The number of the mark at a point of the viewport. */
  markAt(x: number, y: number): PaintedMark | undefined {
    const origin = rectOf(this.#host);
    const [left, top] = [x - origin.x, y - origin.y];
    return this.#painted.find(({ boxes }) => boxes.some((box) => left >= box.left && left <= box.right && top >= box.top && top <= box.bottom));
  }

  /** The rectangles of a mark in the viewport. */
  rectsOf(number: number): DOMRect[] {
    const origin = rectOf(this.#host);
    const mark = this.#painted.find((painted) => painted.number === number);
    return (mark?.boxes ?? []).map((box) => new DOMRect(box.x + origin.x, box.y + origin.y, box.width, box.height));
  }

  /** Whether an event's target is the overlay: of all in it only the card takes the pointer. */
  isHost(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** Show a ring round one mark, or round none. */
  setCurrent(number: number | undefined): void {
    this.#current = number;
    this.#draw();
  }

  /** Put the host back where the page has taken it away. `false`: it has been taken away too often; leave it. */
  keepAttached(): boolean {
    if (isConnected(this.#host)) return true;
    if (this.#returns >= MOST_RETURNS) return false;
    this.#returns++;
    this.#attach();
    return true;
  }

  #attach(): void {
    this.#page.documentElement.append(this.#host);
  }

  #set(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) {
      if (this.#hostRule.getPropertyValue(name) !== value) this.#hostRule.setProperty(name, value, 'important');
    }
  }

  #draw(): void {
    const boxes = this.#painted.flatMap(({ number, style, boxes: rects }) =>
      rects.map((rect) => this.#box(rect, number === this.#current ? `mark ${style} current` : `mark ${style}`)),
    );
    this.#layer.replaceChildren(...boxes);
  }

  #box({ x, y, width, height }: DOMRect, className: string): HTMLElement {
    const box = this.#page.createElement('div');
    box.className = className;
    const { style } = box;
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    return box;
  }
}

/** One rectangle a line: those of neighbouring inline elements on one line are joined; empty ones go. */
function linesOf(rects: Iterable<DOMRect>): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    if (rect.width < 1 || rect.height < 1) continue;
    const last = lines.at(-1);
    const isSameLine =
      last &&
      Math.abs(last.bottom - rect.bottom) < Math.min(last.height, rect.height) / 2 &&
      rect.left <= last.right + last.height &&
      last.left <= rect.right + last.height;
    if (!isSameLine) {
      lines.push(rect);
      continue;
    }
    const [left, top] = [Math.min(last.left, rect.left), Math.min(last.top, rect.top)];
    lines[lines.length - 1] = new DOMRect(left, top, Math.max(last.right, rect.right) - left, Math.max(last.bottom, rect.bottom) - top);
  }
  return lines;
}
