/**
 * The highlight painter, on the shapes of page that the overlay is tested on: the same text is marked, for the same
 * ground. A few shapes with every test run; all of them with `npm run test:hostile`.
 */
import type { Tab } from '../e2e/support/driver.ts';
import { expectExact } from '../e2e/support/exact.ts';
import { expect, type Harness, type Rect, test, until } from '../e2e/support/harness.ts';
import { shapePath } from '../e2e/support/server.ts';
import { isFull } from './set.ts';
import { CHANGES, GROUNDS, HIDDEN, PLACES, type Shape } from './shapes.ts';

const QUICK = [
  'over three inline elements',
  'vertical text',
  'in a shadow root',
  'dark part',
  'cut off by its box',
  'covered',
  'text comes',
  'the document is written anew',
];
const chosen = (shapes: readonly Shape[]): readonly Shape[] => (isFull ? shapes : shapes.filter(({ name }) => QUICK.includes(name)));

interface Highlighted extends Rect {
  /** Name of the highlight. */
  readonly name: string;
}

/** What highlights lie on, line by line. */
const highlights = (tab: Tab): Promise<Highlighted[]> =>
  tab.evaluate(
    () =>
      [...(CSS.highlights as unknown as Map<string, Set<StaticRange>>)].flatMap(([name, ranges]) =>
        [...ranges].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return [...range.getClientRects()]
            .filter(({ width, height }) => width >= 1 && height >= 1)
            .map(({ left, top, right, bottom }) => ({ name, left, top, right, bottom }));
        }),
      ),
    undefined,
  );
const painted = (_: Harness, tab: Tab): Promise<Highlighted[]> => highlights(tab);

test.beforeAll(({ harness }) => harness.change({ painter: 'highlight' }));
test.afterAll(({ harness }) => harness.change({ painter: 'overlay' }));

for (const shape of chosen([...PLACES, ...GROUNDS])) test(`highlighted: ${shape.name}`, ({ harness }) => expectExact(harness, shape, 150, painted));
for (const shape of chosen(HIDDEN)) test(`not highlighted: ${shape.name}`, ({ harness }) => expectExact(harness, shape, 400, painted));
for (const shape of chosen(CHANGES)) test(`highlighted after a change: ${shape.name}`, ({ harness }) => expectExact(harness, shape, 1_300, painted));

for (const shape of chosen(GROUNDS))
  test(`highlights are those for their ground: ${shape.name}`, async ({ harness }) => {
    const tab = await harness.open(shapePath(shape.name));
    const tones = (classes: readonly string[]) => classes.map((name) => /on-(light|dark|mid)/.exec(name)?.[0] ?? '').toSorted();
    await until(async () => (await highlights(tab)).length > 0, 'the highlights');
    // The boxes that can be pointed at are there, and are not seen.
    const boxes = (await harness.boxes(tab)).map(({ classes }) => classes);
    expect(boxes.every((classes) => classes.includes('bare'))).toBe(true);
    expect(tones((await highlights(tab)).map(({ name }) => name))).toEqual(tones(boxes));
    await tab.close();
  });
