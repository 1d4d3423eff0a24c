/**
 * The second painter, for readers who ask for it: CSS Custom Highlights. Sharper and cheaper than the overlay, and
 * readable by the page, which the option says (docs/adr/0001). A script of its own; the page script has none of it.
 */
import type { Measured } from './ruler.ts';

export interface Highlighter {
  /** Show these marks instead of those before. */
  paint(marks: readonly Measured[]): void;
  clear(): void;
}

/** Some browsers repaint slowly with many highlights: so only those near the viewport, and no more than this. */
const MOST = 200;

const nameOf = ({ style, tone }: Measured): string => `sidelight-${style}-on-${tone}`;

/** Ranges are static ones: live ones would make every later change of the page slow. */
export function makeHighlighter(registry: Map<string, Highlight>): Highlighter {
  let before = '';
  let names = new Set<string>();
  return {
    paint(marks) {
      const shown = marks.filter(({ lines }) => lines.length > 0).slice(0, MOST);
      const said = shown.map((mark) => `${mark.number} ${mark.place?.[1]} ${nameOf(mark)}`).join();
      if (said === before) return;
      before = said;
      const groups = Map.groupBy(shown, nameOf);
      for (const name of names) if (!groups.has(name)) registry.delete(name);
      for (const [name, group] of groups) registry.set(name, new Highlight(...group.flatMap(rangeOf)));
      names = new Set(groups.keys());
    },
    clear() {
      for (const name of names) registry.delete(name);
    },
  };
}

function rangeOf({ place }: Measured): StaticRange[] {
  if (!place) return [];
  const [startContainer, startOffset, endContainer, endOffset] = place;
  return [new StaticRange({ startContainer, startOffset, endContainer, endOffset })];
}
