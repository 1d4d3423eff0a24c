/**
 * What lies over and under the marks on the screen, by asking the browser what is at a point. It costs nearly as
 * much as all else that the painter does: so it is done now and then, and not in every pass, and in portions.
 */
import type { Tone } from './colour.ts';
import type { Box } from './place.ts';
import type { Measured } from './ruler.ts';
import type { Sight } from './sight.ts';

/** A mark as it is to be drawn. */
export interface Painted extends Measured {
  /** Of what it lies on. */
  readonly tone: Tone;
}

interface Look {
  readonly tone: Tone | undefined;
  /** Of what its ancestors show; as long as that stays, so does the tone. */
  readonly under: Tone | undefined;
  /** Numbers of the lines that something lies over. */
  readonly covered: ReadonlySet<number>;
}

/** Marks that are looked at in one go. */
const PORTION = 32;

export class Looks {
  readonly #view: Window;
  readonly #overlay: Element;
  #known = new Map<number, Look>();
  /** Those of the look that is under way. */
  #taken = new Map<number, Look>();

  constructor(view: Window, overlay: Element) {
    this.#view = view;
    this.#overlay = overlay;
  }

  /** Begin anew: the marks are others. */
  begin(): void {
    this.#taken = new Map();
  }

  /**
   * Look at the next portion of the marks, at their lines that are on the screen. `true`: that was the last one, and what
   * was seen counts from now on. Where the page goes on moving meanwhile, a look comes to its end all the same.
   */
  take(marks: readonly Measured[], sight: Sight): boolean {
    const left = marks.filter(({ number }) => !this.#taken.has(number));
    for (const mark of left.slice(0, PORTION)) this.#taken.set(mark.number, this.#lookAt(mark, sight));
    if (left.length > PORTION) return false;
    this.#known = this.#taken;
    this.begin();
    return true;
  }

  #lookAt({ number, holder, lines }: Measured, sight: Sight): Look {
    const under = holder && sight.toneUnder(holder);
    const last = this.#known.get(number);
    const known = last && last.under === under ? last.tone : undefined;
    const tones = holder ? lines.map((line) => this.#toneAt(centre(line), holder, sight, known)) : [];
    const covered = new Set(tones.flatMap((tone, index) => (tone === undefined ? [index] : [])));
    return { tone: tones.find((tone) => tone) ?? known, under, covered };
  }

  /** The mark without the lines that were covered when last looked at; none of it before the first look. */
  seen(mark: Measured, sight: Sight): Painted {
    const known = this.#known.get(mark.number);
    const lines = known ? mark.lines.filter((_, index) => !known.covered.has(index)) : [];
    return { ...mark, lines, tone: known?.tone ?? (mark.holder && lines.length > 0 ? sight.toneUnder(mark.holder) : 'light') };
  }

  /** `undefined`: something lies over it; `null`: it is not on the screen. */
  #toneAt({ x, y }: Point, holder: Element, sight: Sight, known: Tone | undefined): Tone | undefined | null {
    const isOnScreen = x >= 0 && y >= 0 && x < this.#view.innerWidth && y < this.#view.innerHeight;
    return isOnScreen ? sight.toneAt(x, y, holder, this.#overlay, known) : null;
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const centre = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });
