/** Long work in short slices: between two of them the page goes first. */

/** Milliseconds. A frame has 16. */
const SLICE = 5;

type Post = (run: () => void, options: { priority: 'background' }) => Promise<unknown>;
// Taken before the page has run a line. Where the browser has none, timers do, at the cost of some time.
const scheduler = (globalThis as { scheduler?: { postTask?: Post } }).scheduler;

export class Slices {
  #start = performance.now();

  /** Wait for a turn, and begin a new slice. */
  async breathe(): Promise<void> {
    await new Promise<void>((resolve) => {
      if (scheduler?.postTask) void scheduler.postTask(resolve, { priority: 'background' });
      else setTimeout(resolve);
    });
    this.#start = performance.now();
  }

  /** The same where the present slice is over; else go on at once. */
  async rest(): Promise<void> {
    if (this.isOver) await this.breathe();
  }

  /** The present slice has lasted long enough. Asking costs less than a microsecond. */
  get isOver(): boolean {
    return performance.now() - this.#start > SLICE;
  }
}
