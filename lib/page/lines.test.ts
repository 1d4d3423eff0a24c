import { expect, test } from 'vitest';
import { inSight, linesOf, shared } from './lines.ts';
import type { Box } from './place.ts';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

test.each<readonly [string, Box[], boolean, Box[]]>([
  ['one rectangle', [box(0, 0, 50, 20)], false, [box(0, 0, 50, 20)]],
  ['two inline elements on a line', [box(0, 0, 50, 20), box(50, 2, 30, 18)], false, [box(0, 0, 80, 20)]],
  ['from right to left', [box(50, 0, 30, 20), box(10, 0, 40, 20)], false, [box(10, 0, 70, 20)]],
  ['two lines', [box(200, 0, 50, 20), box(0, 24, 30, 20)], false, [box(200, 0, 50, 20), box(0, 24, 30, 20)]],
  ['two directions on a line', [box(0, 0, 50, 20), box(90, 0, 30, 20)], false, [box(0, 0, 50, 20), box(90, 0, 30, 20)]],
  ['an empty one', [box(0, 0, 0, 20), box(0, 0, 50, 20)], false, [box(0, 0, 50, 20)]],
  ['a raised number beside a word', [box(0, 10, 50, 20), box(50, 4, 8, 10)], false, [box(0, 10, 50, 20), box(50, 4, 8, 10)]],
  ['a letter that hangs over three lines', [box(0, 0, 40, 60), box(40, 0, 80, 20)], false, [box(0, 0, 40, 60), box(40, 0, 80, 20)]],
  ['a letter that hangs over a line and a half', [box(0, 0, 24, 31), box(24, 0, 80, 19)], false, [box(0, 0, 24, 31), box(24, 0, 80, 19)]],
  ['letters of two sizes on a line', [box(0, 0, 24, 31), box(24, 10, 80, 19)], false, [box(0, 0, 104, 31)]],
  ['vertical text on one line', [box(100, 0, 20, 40), box(100, 40, 20, 30)], true, [box(100, 0, 20, 70)]],
  ['vertical text on two lines', [box(100, 200, 20, 40), box(76, 0, 20, 30)], true, [box(100, 200, 20, 40), box(76, 0, 20, 30)]],
  ['nothing', [], false, []],
])('%s', (_, rects, isVertical, expected) => {
  expect(linesOf(rects, isVertical)).toEqual(expected);
});

test.each<readonly [string, Box, Box | undefined, boolean, Box | undefined]>([
  ['nothing clips', box(0, 0, 50, 20), undefined, false, box(0, 0, 50, 20)],
  ['all of it is in sight', box(0, 0, 50, 20), box(-10, -10, 100, 100), false, box(0, 0, 50, 20)],
  ['its end is cut off', box(0, 0, 50, 20), box(0, 0, 30, 100), false, box(0, 0, 30, 20)],
  ['nearly all of it is cut off', box(0, 0, 50, 20), box(0, 0, 10, 100), false, undefined],
  ['its lower half is cut off', box(0, 0, 50, 20), box(0, 0, 100, 10), false, undefined],
  ['its upper half is cut off', box(0, 0, 50, 20), box(0, 12, 100, 100), false, undefined],
  ['it is scrolled away', box(0, 0, 50, 20), box(0, 40, 100, 100), false, undefined],
  ['vertical text is cut at its end', box(0, 0, 20, 50), box(0, 0, 100, 30), true, box(0, 0, 20, 30)],
  ['half of a vertical line is cut off', box(0, 0, 20, 50), box(0, 0, 10, 100), true, undefined],
])('%s', (_, line, clip, isVertical, expected) => {
  expect(inSight(line, clip, isVertical)).toEqual(expected);
});

test('boxes that do not touch share nothing', () => {
  expect(shared(box(0, 0, 10, 10), box(20, 20, 10, 10))).toMatchObject({ width: 0, height: 0 });
});
