/** Marks by place, and places of marks, in the viewport as it is scrolled now. */
import type { Overlay } from './overlay.ts';
import type { Box } from './place.ts';
import type { Measured } from './ruler.ts';

/** The mark at a point of the viewport. */
export function markAt({ painted, moved }: Overlay, x: number, y: number): Measured | undefined {
  const [left, top] = [x - moved.x, y - moved.y];
  return painted.find(({ lines }) => lines.some((line) => left >= line.x && left <= line.x + line.width && top >= line.y && top <= line.y + line.height));
}

/** The lines of a mark in the viewport; none where it is not in sight, or gone. */
export function linesOfMark({ painted, moved }: Overlay, number: number): Box[] {
  const mark = painted.find((candidate) => candidate.number === number);
  return (mark?.lines ?? []).map((line) => ({ ...line, x: line.x + moved.x, y: line.y + moved.y }));
}
