/**
 * Where the card goes and how large it may be, from plain numbers. Floating UI's core does the same and more, for
 * 10.7 kB of a script that has 25 (docs/adr/0003).
 */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** Room between the line and the card, and between the card and the edge of the viewport, in CSS pixels. */
export const GAP = 8;
/** Where neither side of the line has so much room, the card lies at the edge, line or no line. */
const LEAST_HEIGHT = 120;

/**
 * The card's place in the viewport: under the line that is pointed at, above it where there is more room, moved in from
 * the edges, and no higher than the room it has, so that it never lies over the line.
 *
 * @param line - The rectangle of the mark on the line that is read
 * @param wanted - What the content would take
 * @param isRtl - Text runs from right to left: the card's right edge stands under the line's
 */
export function placeCard(line: Box, wanted: Size, viewport: Size, isRtl: boolean): Box {
  const below = viewport.height - GAP - (line.y + line.height + GAP);
  const above = line.y - GAP - GAP;
  const isBelow = below >= wanted.height || below >= above;
  const room = Math.max(LEAST_HEIGHT, isBelow ? below : above);
  const height = Math.min(wanted.height, room, viewport.height - 2 * GAP);
  const width = Math.min(wanted.width, viewport.width - 2 * GAP);
  const x = isRtl ? line.x + line.width - width : line.x;
  const y = isBelow ? line.y + line.height + GAP : line.y - GAP - height;
  return { x: clamp(x, GAP, viewport.width - width - GAP), y: clamp(y, GAP, viewport.height - height - GAP), width, height };
}

/** Of a mark broken over lines, the rectangle nearest to a point: the line that is read. */
export function lineAt(rects: readonly Box[], point: { readonly x: number; readonly y: number }): Box | undefined {
  const distance = ({ x, y, width, height }: Box) => Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height));
  return rects.reduce<Box | undefined>((nearest, rect) => (nearest && distance(nearest) <= distance(rect) ? nearest : rect), undefined);
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
