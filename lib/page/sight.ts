/**
 * What a reader can see of an element's text: what clips it, what makes it invisible, what lies over it, what it lies
 * on. One `Sight` serves one pass over the page: it keeps what it has read until the layout changes.
 */
import { alphaOf, luminanceOf, type Tone, toneOf } from './colour.ts';
import { contains, outerParentOf, rectOf, tagOf } from './dom.ts';
import { shared } from './lines.ts';
import type { Box } from './place.ts';

export interface Seen {
  /** What is not cut off, in the viewport; `undefined`: nothing cuts. */
  readonly clip: Box | undefined;
  /** Transparent to the eye, by its own colour or by all that it lies in. */
  readonly isHidden: boolean;
  readonly isVertical: boolean;
}

interface Look {
  readonly style: CSSStyleDeclaration;
  readonly position: string;
  readonly opacity: number;
  /** It cuts off what juts out of it. */
  readonly clips: boolean;
  /** Fixed elements in it are placed by it, not by the viewport. */
  readonly holdsFixed: boolean;
}

/** Less than this cannot be read: it is bait, or on its way out. */
const LEAST_OPACITY = 0.1;
const PICTURES = new Set('img video canvas iframe svg picture object embed'.split(' '));

export class Sight {
  readonly #page: Document;
  readonly #view: Window;
  readonly #looks = new Map<Element, Look>();
  readonly #seen = new Map<Element, Seen>();
  readonly #grounds = new Map<Element, Tone | undefined>();
  readonly #tones = new Map<Element, Tone>();

  constructor(page: Document, view: Window) {
    this.#page = page;
    this.#view = view;
  }

  of(element: Element): Seen {
    const known = this.#seen.get(element);
    if (known) return known;
    const seen = this.#see(element);
    this.#seen.set(element, seen);
    return seen;
  }

  /** The page has scrolled: styles are as they were, but rectangles are not. */
  forgetPlaces(): void {
    this.#seen.clear();
  }

  /** Tone of what the element lies on, by its own background and its ancestors’. */
  toneUnder(element: Element): Tone {
    const known = this.#tones.get(element);
    if (known) return known;
    const tone = this.#toneOfAncestors(element);
    this.#tones.set(element, tone);
    return tone;
  }

  /**
   * Tone of what is under a point of an element in the viewport, pictures that are no ancestors among it;
   * `undefined` where something lies over the element there.
   *
   * @param known - The tone, where nothing but covers can have changed: to ask for what lies uppermost costs half as much
   */
  toneAt(x: number, y: number, element: Element, overlay: Element, known?: Tone): Tone | undefined {
    if (known) {
      const top = this.#page.elementFromPoint(x, y);
      if (!top || top === overlay || isKin(top, element)) return known;
    }
    let isUnder = false;
    for (const hit of this.#page.elementsFromPoint(x, y)) {
      if (hit === overlay) continue;
      isUnder ||= isKin(hit, element);
      const ground = this.#groundOf(hit);
      if (ground) return isUnder ? ground : undefined;
    }
    return this.toneUnder(element);
  }

  #see(element: Element): Seen {
    const { style } = this.#look(element);
    // Text that is cut out of a picture has no colour of its own.
    const isHidden = alphaOf(style.color) < LEAST_OPACITY && style.backgroundImage === 'none';
    const seen = {
      clip: undefined as Box | undefined,
      isHidden,
      isVertical: style.writingMode !== 'horizontal-tb',
    };
    let opacity = 1;
    // What is positioned is cut off only by what it is positioned against, and by that one's ancestors.
    let escapes: string | undefined;
    for (let at: Element | null = element; at !== null; at = outerParentOf(at)) {
      const look = this.#look(at);
      opacity *= look.opacity;
      if (escapes && (look.holdsFixed || (escapes === 'absolute' && look.position !== 'static'))) escapes = undefined;
      if (look.clips && !escapes) seen.clip = seen.clip ? shared(seen.clip, rectOf(at)) : rectOf(at);
      if (look.position === 'fixed' || (look.position === 'absolute' && !escapes)) escapes = look.position;
    }
    if (opacity < LEAST_OPACITY) seen.isHidden = true;
    return seen;
  }

  #look(element: Element): Look {
    const known = this.#looks.get(element);
    if (known) return known;
    const style = this.#view.getComputedStyle(element);
    const { documentElement, body } = this.#page;
    // The overflow of the root, or of the body under a root that has none, is the viewport's.
    const isViewports = element === documentElement || (element === body && this.#look(documentElement).style.overflow === 'visible');
    const look = {
      style,
      position: style.position,
      opacity: Number(style.opacity),
      clips: !isViewports && (style.overflow !== 'visible' || /paint|strict|content/.test(style.contain)),
      holdsFixed: style.transform !== 'none' || style.filter !== 'none',
    };
    this.#looks.set(element, look);
    return look;
  }

  #toneOfAncestors(element: Element): Tone {
    for (let at: Element | null = element; at !== null; at = outerParentOf(at)) {
      const ground = this.#groundOf(at);
      if (ground) return ground;
    }
    // Without any background the canvas shows, which follows `color-scheme`: so does the colour of text.
    return luminanceOf(this.#look(this.#page.documentElement).style.color) > 0.6 ? 'dark' : 'light';
  }

  /** Tone of an element's own background or picture; `undefined` where one sees through. */
  #groundOf(element: Element): Tone | undefined {
    if (!this.#grounds.has(element)) this.#grounds.set(element, this.#readGround(element));
    return this.#grounds.get(element);
  }

  #readGround(element: Element): Tone | undefined {
    const { style, opacity } = this.#look(element);
    if (opacity < 0.5 || style.visibility !== 'visible') return undefined;
    if (PICTURES.has(tagOf(element)) || hasPicture(style)) return toneOf(undefined);
    const { backgroundColor } = style;
    return alphaOf(backgroundColor) > 0.5 ? toneOf(luminanceOf(backgroundColor)) : undefined;
  }
}

/** A picture as the background; text that is cut out of one is not on it. */
const hasPicture = (style: CSSStyleDeclaration): boolean => style.backgroundImage !== 'none' && !style.backgroundClip.includes('text');

/** Whether one is the other, or lies in it. */
const isKin = (hit: Element, element: Element): boolean => hit === element || contains(element, hit) || isAround(hit, element);

/** Whether `outer` is an ancestor, over the borders of open shadow roots too. */
function isAround(outer: Element, element: Element): boolean {
  if (contains(outer, element)) return true;
  for (let at = outerParentOf(element); at !== null; at = outerParentOf(at)) if (at === outer) return true;
  return false;
}
