/** The boxes in the overlay's layer. What is drawn already is left as it is: a pass that finds nothing new writes nothing. */
import type { Box } from './place.ts';

/** A box to be drawn: place and size in CSS pixels of the host. */
export interface Drawn extends Box {
  /** Stays the same as long as it is the same line of the same mark. */
  readonly key: string;
  readonly className: string;
}

export class Boxes {
  readonly #layer: HTMLElement;
  readonly #page: Document;
  #boxes = new Map<string, { readonly element: HTMLElement; said: string }>();

  constructor(page: Document, layer: HTMLElement) {
    this.#page = page;
    this.#layer = layer;
  }

  draw(drawn: readonly Drawn[]): void {
    const before = this.#boxes;
    this.#boxes = new Map();
    for (const box of drawn) {
      const known = before.get(box.key) ?? { element: this.#layer.appendChild(this.#page.createElement('div')), said: '' };
      before.delete(box.key);
      this.#boxes.set(box.key, known);
      const said = `translate:${box.x}px ${box.y}px;width:${box.width}px;height:${box.height}px`;
      if (known.said !== said) known.element.style.cssText = known.said = said;
      if (known.element.className !== box.className) known.element.className = box.className;
    }
    for (const { element } of before.values()) element.remove();
  }
}
