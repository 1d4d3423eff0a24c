/** From mark to mark through a tab, and from one of its frames to the next. Pure: whom to ask is an argument. */

/** Asks the page script of a frame, which says whether it has shown a mark. */
type Ask = (frame: number) => Promise<boolean>;

export class Steps {
  /** The frame of each tab in which the reader is. */
  readonly #at = new Map<number, number>();

  /**
   * Go on in the frame where the reader is; where that has no more, enter the next that has, and after the last the first.
   *
   * @param frames - Of the tab, in reading order
   * @param goOn - Asks for the mark after the current one
   * @param enter - Asks for the first, or the last, mark
   */
  async step(tab: number, frames: readonly number[], by: 1 | -1, goOn: Ask, enter: Ask): Promise<void> {
    const at = this.#indexIn(tab, frames);
    const frame = frames[at];
    if (frame === undefined || (await goOn(frame))) return;
    // Last of all the same frame again, from its other end.
    await this.#first(
      tab,
      frames.map((_, tries) => frames.at((at + by * (tries + 1)) % frames.length) ?? 0),
      enter,
    );
  }

  /** Show a mark where the reader is; where there is none, in the first frame that has one. */
  async open(tab: number, frames: readonly number[], open: Ask): Promise<void> {
    const here = frames[this.#indexIn(tab, frames)];
    await this.#first(tab, here === undefined ? [] : [here, ...frames.filter((frame) => frame !== here)], open);
  }

  /** The reader goes to a frame. Gives the frames that must know: it, and the one that was left. */
  go(tab: number, frame: number): number[] {
    const left = this.#at.get(tab) ?? frame;
    this.#at.set(tab, frame);
    return left === frame ? [frame] : [left, frame];
  }

  forget(tab: number): void {
    this.#at.delete(tab);
  }

  /** Ask one after the other, until one says yes: there the reader is from then on. */
  async #first(tab: number, frames: readonly number[], ask: Ask): Promise<void> {
    for (const frame of frames)
      if (await ask(frame)) {
        this.#at.set(tab, frame);
        return;
      }
  }

  #indexIn(tab: number, frames: readonly number[]): number {
    return Math.max(0, frames.indexOf(this.#at.get(tab) ?? 0));
  }
}
