/** Where a text stands on a page, and whether a mark lies on it. */
import { expect } from '@playwright/test';
import type { Frame, Tab } from './driver.ts';
import type { Harness, PaintedBox, Rect } from './harness.ts';

export interface Wanted {
  /** CSS selector of the block. */
  readonly block: string;
  readonly text: string;
  /** Which of the text's occurrences in the block, from 0. */
  readonly nth?: number;
}

/** The rectangles of a text in the viewport, one a line, as the page itself sees them. */
export function rectsOfText(tab: Frame, { block, text, nth = 0 }: Wanted): Promise<Rect[]> {
  return tab.evaluate(
    ({ selector, wanted, occurrence }) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no element ${selector}`);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
      const whole = nodes.map(({ data }) => data).join('');
      // In the source a name may stand on two lines; on the screen it does not.
      const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'g');
      const match = [...whole.matchAll(pattern)][occurrence];
      if (!match) throw new Error(`"${wanted}" does not stand in ${selector}`);
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
      const lines: { left: number; top: number; right: number; bottom: number }[] = [];
      for (const { left, top, right, bottom, width } of range.getClientRects()) {
        if (width < 1) continue;
        const last = lines.at(-1);
        if (last && Math.abs(last.bottom - bottom) < 6) {
          last.right = Math.max(last.right, right);
          last.left = Math.min(last.left, left);
          last.bottom = Math.max(last.bottom, bottom);
          last.top = Math.min(last.top, top);
        } else lines.push({ left, top, right, bottom });
      }
      return lines;
    },
    { selector: block, wanted: text, occurrence: nth },
  );
}

/** The rectangles of all names in an element, wherever they stand in one piece of text. */
export function rectsOfNames(tab: Tab, within: string, names: readonly string[]): Promise<Rect[]> {
  return tab.evaluate(
    ({ selector, wanted }) => {
      const walker = document.createTreeWalker(document.querySelector(selector) as Element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const rects: { left: number; top: number; right: number; bottom: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const name of wanted) {
          const at = (node as Text).data.indexOf(name);
          if (at < 0) continue;
          range.setStart(node, at);
          range.setEnd(node, at + name.length);
          rects.push(...[...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom })));
        }
      return rects;
    },
    { selector: within, wanted: names },
  );
}

const TOLERANCE = 1;
const isOn = (box: Rect, rect: Rect): boolean => (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(box[side] - rect[side]) <= TOLERANCE);
const overlaps = (box: Rect, rect: Rect): boolean =>
  box.left < rect.right - 2 && rect.left + 2 < box.right && box.top < rect.bottom - 4 && rect.top + 4 < box.bottom;

/** A mark of this style lies exactly on the text, on every line of it; in the frame of the named address, where one is. */
export async function expectMarked(harness: Harness, tab: Tab, wanted: Wanted, style: string, frame?: string): Promise<void> {
  const rects = await rectsOfText(frame === undefined ? tab : tab.frame(frame), wanted);
  const boxes = await harness.boxes(tab, frame);
  for (const rect of rects)
    expect(
      boxes.some((box) => isOn(box, rect) && box.classes.split(' ').includes(style)),
      `"${wanted.text}" in ${wanted.block} is marked as ${style}: ${nearTo(boxes, rect)}`,
    ).toBe(true);
}

/** No mark touches the text. */
export async function expectUnmarked(harness: Harness, tab: Tab, wanted: Wanted): Promise<void> {
  const rects = await rectsOfText(tab, wanted);
  const boxes = await harness.boxes(tab);
  for (const rect of rects)
    expect(
      boxes.filter((box) => overlaps(box, rect)),
      `"${wanted.text}" in ${wanted.block} is not marked`,
    ).toEqual([]);
}

const nearTo = (boxes: readonly PaintedBox[], rect: Rect): string =>
  JSON.stringify({ text: rect, nearest: boxes.filter((box) => Math.abs(box.top - rect.top) < 40).slice(0, 4) });

/** Rest the pointer on a text as a reader does: come from beside it, and stay. */
export async function pointAt(tab: Tab, wanted: Wanted): Promise<Rect> {
  await tab.evaluate(async (selector) => {
    document.querySelector(selector)?.scrollIntoView({ block: 'center' });
    // Told of only with a later frame; and what scrolls under a pointer opens nothing.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, wanted.block);
  const [rect] = await rectsOfText(tab, wanted);
  if (!rect) throw new Error(`"${wanted.text}" is not on the screen`);
  await tab.movePointer(rect.left + 10, rect.top - 60);
  await tab.movePointer(rect.left + 10, (rect.top + rect.bottom) / 2);
  return rect;
}
