import { expect, test } from 'vitest';
import { GAP, lineAt, placeCard } from './place.ts';

const card = { width: 340, height: 300 };
const viewport = { width: 1000, height: 800 };
const line = (x: number, y: number, width = 100) => ({ x, y, width, height: 20 });

test.each([
  ['under the line', line(100, 100), false, { x: 100, y: 128 }],
  ['above it where there is no room', line(100, 700), false, { x: 100, y: 392 }],
  ['moved in from the right', line(950, 100), false, { x: 652, y: 128 }],
  ['moved in from the left', line(-40, 100), false, { x: 8, y: 128 }],
  ['from right to left its right edge is the line’s', line(500, 100), true, { x: 260, y: 128 }],
])('%s', (_, at, isRtl, expected) => {
  expect(placeCard(at, card, viewport, isRtl)).toEqual({ ...expected, ...card });
});

test('never over the line while there is room on one side', () => {
  for (let y = 0; y <= 780; y += 10) {
    const at = line(100, y);
    const placed = placeCard(at, card, viewport, false);
    expect(placed.y >= at.y + at.height || placed.y + card.height <= at.y).toBe(true);
  }
});

test('on the side with more room, and as high as that', () => {
  const high = { width: 340, height: 540 };
  expect(placeCard(line(100, 380), high, viewport, false)).toMatchObject({ y: 408, height: 384 });
  expect(placeCard(line(100, 400), high, viewport, false)).toMatchObject({ y: 8, height: 384 });
});

test('within the viewport even where that is too small', () => {
  expect(placeCard(line(0, 50), card, { width: 320, height: 160 }, false)).toEqual({ x: GAP, y: 32, width: 304, height: 120 });
});

test('of a mark on two lines the one that is pointed at', () => {
  const rects = [line(900, 100), line(20, 130)];
  expect(lineAt(rects, { x: 30, y: 140 })).toBe(rects[1]);
  expect(lineAt(rects, { x: 950, y: 105 })).toBe(rects[0]);
  expect(lineAt([], { x: 0, y: 0 })).toBeUndefined();
});
