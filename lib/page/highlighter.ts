/**
 * The second painter, for readers who ask for it: CSS Custom Highlights. Sharper and cheaper than the overlay, and
 * readable by the page, which the option says (docs/adr/0001). A script of its own; the page script has none of it.
 */
import { selectText } from './blocks.ts';
import type { Painted } from './looks.ts';
import type { Painting } from './overlay.ts';

export interface Highlighter {
  /** Show those of the marks that were measured and are in sight, instead of those before. */
  paint(painted: readonly Painted[], painting: Painting): void;
  clear(): void;
}

/** Some browsers repaint slowly with many highlights: so only those near the viewport, and no more than this. */
const MOST = 200;

const nameOf = ({ style, tone }: Painted): string => `sidelight-${style}-on-${tone}`;

/** Ranges are static ones: live ones would make every later change of the page slow. */
export function makeHighlighter(page: Document, registry: Map<string, Highlight>): Highlighter {
  const range = page.createRange();
  let before = '';
  let names = new Set<string>();
  const rangesOf = (shown: readonly Painted[], { marks, blocks }: Painting): StaticRange[] => {
    const wanted = new Set(shown.map(({ number }) => number));
    const ranges = marks.flatMap(([number, key, start, end]) => {
      const block = wanted.has(number) ? blocks.get(key) : undefined;
      return block && selectText(range, block, start, end) ? [new StaticRange(range)] : [];
    });
    range.setStart(page, 0);
    range.collapse(true);
    return ranges;
  };
  return {
    paint(painted, painting) {
      const shown = painted.filter(({ lines }) => lines.length > 0).slice(0, MOST);
      const groups = Map.groupBy(shown, nameOf);
      const made = new Map([...groups].map(([name, group]) => [name, rangesOf(group, painting)]));
      const said =
        [...made].map(([name, ranges]) => `${name} ${ranges.map(({ startOffset, endOffset }) => `${startOffset}-${endOffset}`)}`).join() +
        shown.map(({ number }) => number);
      if (said === before) return;
      before = said;
      for (const name of names) if (!made.has(name)) registry.delete(name);
      for (const [name, ranges] of made) registry.set(name, new Highlight(...ranges));
      names = new Set(made.keys());
    },
    clear() {
      for (const name of names) registry.delete(name);
    },
  };
}
