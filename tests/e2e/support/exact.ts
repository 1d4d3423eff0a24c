/** A shape of page and its marks: whether they stand exactly where its name does. */
import type { Shape } from '../../hostile/shapes.ts';
import type { Tab } from './driver.ts';
import { expect, type Harness, type Rect, until } from './harness.ts';
import { shapePath } from './server.ts';

interface Wanted {
  /** Lines of the name wherever it must be marked, in the viewport. */
  readonly seen: Rect[];
  /** Rectangles of what must not be marked. */
  readonly hidden: Rect[];
}

/** Where the name stands, as the page itself sees it. */
function lookFor(tab: Tab): Promise<Wanted> {
  return tab.evaluate(() => {
    const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const texts = (root: Node): Text[] => {
      const found: Text[] = [];
      const visit = (node: Node) => {
        if (node.nodeType === 3) found.push(node as Text);
        for (const child of [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes]) visit(child);
      };
      visit(root);
      return found;
    };
    const rectsOf = (element: Element): DOMRect[] => {
      const nodes = texts(element);
      const whole = nodes.map(({ data }) => data).join('');
      const match = /Paul\s+Whe\u00ad?lan/.exec(whole);
      if (!match) return [];
      const point = (offset: number): [Text, number] => {
        let rest = offset;
        for (const node of nodes) {
          if (rest <= node.length) return [node, rest];
          rest -= node.length;
        }
        throw new Error('beyond the text');
      };
      const range = document.createRange();
      range.setStart(...point(match.index));
      range.setEnd(...point(match.index + match[0].length));
      return [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
    };
    const all = (selector: string) => [...document.querySelectorAll(selector)].flatMap(rectsOf).map(plain);
    const seen = document.contentType === 'text/plain' && document.body ? rectsOf(document.body).map(plain) : all('[data-see]');
    return { seen, hidden: all('[data-hide]') };
  }, undefined);
}

const onScreen = ({ top, bottom, left, right }: Rect): boolean => bottom > 4 && top < 796 && right > 4 && left < 990;
/** Every rectangle lies within the boxes, and every box begins and ends where a rectangle does, within a pixel. */
function isExact(rects: readonly Rect[], boxes: readonly Rect[]): boolean {
  const isIn = (rect: Rect) =>
    boxes.some((box) => box.left <= rect.left + 1 && box.right >= rect.right - 1 && box.top <= rect.top + 1 && box.bottom >= rect.bottom - 1);
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  const isOut = (box: Rect) => sides.every((side) => rects.some((rect) => Math.abs(rect[side] - box[side]) <= 1));
  return rects.every(isIn) && boxes.every(isOut);
}
const touches = (box: Rect, rect: Rect): boolean =>
  box.left < rect.right - 2 && rect.left + 2 < box.right && box.top < rect.bottom - 4 && rect.top + 4 < box.bottom;

/** What is painted on a page, in the viewport. */
type Painted = (harness: Harness, tab: Tab) => Promise<readonly Rect[]>;
const boxes: Painted = (harness, tab) => harness.boxes(tab);

/** The shape's name is painted wherever it can be seen, exactly, and nothing else is, once the page has had its time. */
export async function expectExact(harness: Harness, shape: Shape, settle: number, painted: Painted = boxes): Promise<void> {
  const tab = await harness.driver.newTab();
  await tab.goto(harness.site.url(shapePath(shape.name)));
  await new Promise((resolve) => setTimeout(resolve, settle));
  let said = '';
  await until(
    async () => {
      const [{ seen, hidden }, there] = [await lookFor(tab), await painted(harness, tab)];
      said = JSON.stringify({ seen, hidden, there: there.map(({ left, top, right, bottom }) => ({ left, top, right, bottom })) });
      return isExact(seen.filter(onScreen), there.filter(onScreen)) && !there.some((box) => hidden.some((rect) => touches(box, rect)));
    },
    'the marks to stand where their text stands',
    2_500,
  ).catch((error: Error) => {
    throw new Error(`${error.message}: ${said}`);
  });
  const { seen } = await lookFor(tab);
  if (shape.html.includes('data-see') || shape.type === 'text/plain') expect(seen.length, 'the shape shows the name').toBeGreaterThan(0);
  await tab.close();
}
