/** When it is time to look at what lies over and under the marks: it costs nearly as much as all else that the painter does. */

/** Milliseconds between two looks; looking may take one part in so many of the time. */
const REST = 80;
const SHARE = 20;

export class LookTimes {
  readonly #look: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds that the look under way has taken so far. */
  #taken = 0;
  /** When the next one is due. */
  #due = 0;

  /** @param look - Looks at a portion of the marks, and says so by {@link took} */
  constructor(look: () => void, signal: AbortSignal) {
    this.#look = look;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Something has changed. After a rest it is looked at at once, but as a task of its own; of many changes the later ones wait. */
  ask(): void {
    this.#start(this.#due - performance.now());
  }

  /** There are other marks: what was seen so far is of no use, and the new ones do not wait. */
  askNow(): void {
    this.#taken = 0;
    this.#start(0);
  }

  /**
   * A portion has been looked at. The next one's turn is a task of its own.
   *
   * @param start - When that began
   * @param isLast - There is no next one
   */
  took(start: number, isLast: boolean): void {
    const end = performance.now();
    this.#taken += end - start;
    if (!isLast) return this.#start(0);
    this.#due = end + Math.max(REST, this.#taken * SHARE);
    this.#taken = 0;
  }

  #start(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#look, Math.max(0, wait));
  }
}
