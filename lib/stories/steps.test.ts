import { beforeEach, expect, test } from 'vitest';
import { Steps } from './steps.ts';

/** Frames with so many marks each; `at` is the current one. */
class Tab {
  readonly frames: readonly number[];
  readonly #marks: Readonly<Record<number, number>>;
  at: string | undefined;
  readonly asked: string[] = [];
  readonly #current = new Map<number, number>();

  constructor(marks: Readonly<Record<number, number>>) {
    this.#marks = marks;
    this.frames = Object.keys(marks).map(Number);
  }

  go(steps: Steps, by: 1 | -1): Promise<void> {
    return steps.step(
      1,
      this.frames,
      by,
      (frame) => this.#show(frame, (this.#current.get(frame) ?? (by === 1 ? -1 : 0)) + by),
      (frame) => this.#show(frame, by === 1 ? 0 : (this.#marks[frame] ?? 0) - 1),
    );
  }

  #show(frame: number, mark: number): Promise<boolean> {
    this.asked.push(String(frame));
    const isThere = mark >= 0 && mark < (this.#marks[frame] ?? 0);
    if (isThere) {
      this.#current.set(frame, mark);
      this.at = `${frame}.${mark}`;
    } else this.#current.delete(frame);
    return Promise.resolve(isThere);
  }
}

let steps: Steps;
beforeEach(() => {
  steps = new Steps();
});

async function walk(tab: Tab, by: 1 | -1, count: number): Promise<(string | undefined)[]> {
  const seen: (string | undefined)[] = [];
  for (let step = 0; step < count; step++) {
    await tab.go(steps, by);
    seen.push(tab.at);
  }
  return seen;
}

test('forward through the page, then its frames, and round', async () => {
  expect(await walk(new Tab({ 0: 2, 4: 1, 9: 2 }), 1, 7)).toEqual(['0.0', '0.1', '4.0', '9.0', '9.1', '0.0', '0.1']);
});

test('backward, and round', async () => {
  expect(await walk(new Tab({ 0: 2, 4: 1, 9: 2 }), -1, 6)).toEqual(['9.1', '9.0', '4.0', '0.1', '0.0', '9.1']);
});

test('frames without marks are passed over', async () => {
  expect(await walk(new Tab({ 0: 0, 4: 1, 9: 0 }), 1, 2)).toEqual(['4.0', '4.0']);
});

test('a page alone goes round in itself', async () => {
  expect(await walk(new Tab({ 0: 2 }), 1, 3)).toEqual(['0.0', '0.1', '0.0']);
});

test('where nothing is marked each frame is asked once more, and that is all', async () => {
  const tab = new Tab({ 0: 0, 4: 0 });
  await tab.go(steps, 1);
  expect([tab.at, tab.asked]).toEqual([undefined, ['0', '4', '0']]);
});

test('without a frame nobody is asked', async () => {
  const tab = new Tab({});
  await tab.go(steps, 1);
  await steps.open(1, [], () => Promise.reject(new Error('asked')));
  expect(tab.asked).toEqual([]);
});

test('a mark that was chosen elsewhere is where it goes on, and the frame that was left is told', async () => {
  expect(steps.go(1, 0)).toEqual([0]);
  expect(steps.go(1, 9)).toEqual([0, 9]);
  expect(await walk(new Tab({ 0: 2, 4: 1, 9: 2 }), 1, 1)).toEqual(['9.0']);
  steps.forget(1);
  expect(await walk(new Tab({ 0: 2, 9: 2 }), 1, 1)).toEqual(['0.0']);
});

test('a card opens where the reader is, else in the first frame that has one', async () => {
  const asked: number[] = [];
  const open = (has: number) => (frame: number) => {
    asked.push(frame);
    return Promise.resolve(frame === has);
  };
  await steps.open(1, [0, 4, 9], open(4));
  await steps.open(1, [0, 4, 9], open(9));
  await steps.open(1, [0, 4, 9], open(9));
  expect(asked).toEqual([0, 4, 4, 0, 9, 9]);
});
