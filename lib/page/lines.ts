/** From the rectangles that a range gives to the lines a mark is drawn on. Plain numbers in and out. */
import type { Box } from './place.ts';

/** Columns for lines: the same arithmetic serves vertical text. */
const turned = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });

/**
 * One box a line: those of neighbouring inline elements on one line are joined, empty ones go. Two stretches of one
 * line with other text between them, as in text of two directions, stay apart.
 */
export function linesOf(rects: Iterable<Box>, isVertical: boolean): Box[] {
  const lines: Box[] = [];
  for (const rect of rects) {
    if (rect.width < 1 || rect.height < 1) continue;
    const next = isVertical ? turned(rect) : { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    const last = lines.at(-1);
    if (last && isSameLine(last, next)) lines[lines.length - 1] = around(last, next);
    else lines.push(next);
  }
  return isVertical ? lines.map(turned) : lines;
}

function isSameLine(a: Box, b: Box): boolean {
  const [low, high] = [Math.min(a.height, b.height), Math.max(a.height, b.height)];
  // A letter that hangs over other lines has one of its own: drawn under both, it would strike through the text below.
  if (high > 2 * low || Math.abs(a.y + a.height - b.y - b.height) > low / 2) return false;
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return overlap > low / 2 && b.x <= a.x + a.width + low / 3 && a.x <= b.x + b.width + low / 3;
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** What two boxes share; without width or height where they share nothing. */
export function shared(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return { x, y, width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x), height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y) };
}

/** Share of a line that must be in sight along it, and across it: a line under half a word is worse than none. */
const LEAST_ALONG = 0.25;
const LEAST_ACROSS = 0.7;

/** The part of a line that is in sight, or `undefined` where too little is. */
export function inSight(line: Box, clip: Box | undefined, isVertical: boolean): Box | undefined {
  if (!clip) return line;
  const seen = shared(line, clip);
  const [along, across] = [seen.width / line.width, seen.height / line.height];
  const [least, most] = isVertical ? [across, along] : [along, across];
  return least >= LEAST_ALONG && most >= LEAST_ACROSS ? seen : undefined;
}
