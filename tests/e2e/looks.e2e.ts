/** Marks on dark, bright and patterned grounds. */
import { luminanceOf } from '../../lib/page/colour.ts';
import { GROUNDS } from '../hostile/shapes.ts';
import { expect, test } from './support/harness.ts';
import { shapePath } from './support/server.ts';

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Grounds of one colour: what the line must stand out from, by the words of the page that lie on it. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  dark: ['rgb(17, 17, 17)'],
  'dark part': ['rgb(255, 255, 255)', 'rgb(17, 34, 51)'],
  'colour in another notation': ['oklch(0.2 0.02 250)'],
};

for (const shape of GROUNDS)
  test(`lines stand out: ${shape.name}`, async ({ harness }) => {
    const tab = await harness.open(shapePath(shape.name), { marks: shape.name === 'dark part' ? 2 : 1 });
    const boxes = await harness.boxes(tab);
    const grounds = PLAIN[shape.name];
    // On what is neither light nor dark for certain the line is white with a dark edge, and the tint lets the text through.
    if (!grounds) for (const { classes, color } of boxes) expect([classes.split(' ').slice(2), color]).toEqual([['on-mid'], 'rgb(255, 255, 255)']);
    else
      for (const [index, ground] of grounds.entries()) expect(contrast(luminanceOf(boxes[index]?.color ?? ''), luminanceOf(ground))).toBeGreaterThanOrEqual(3);
    await tab.close();
  });
