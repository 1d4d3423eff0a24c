/** Pages that a framework has taken over, or keeps on rendering: it is not disturbed, and the marks keep up. */
import type { Own } from '../frameworks/client.ts';
import type { Tab } from './support/driver.ts';
import { rectsOfNames } from './support/geometry.ts';
import { expect, type Harness, type Rect, test, until } from './support/harness.ts';

const A_SECOND = 1_000;
const NAMES = ['Paul Whelan', 'Evan Gershkovich', 'Vladimir Kara-Murza'];

const complaints = ({ messages }: Tab): string[] => messages.filter((message) => /^(warn|error)/.test(message));

/** Boxes lie on whole pixels. */
const PIXEL = 1;
const isOn = (box: Rect, rect: Rect): boolean => (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(box[side] - rect[side]) <= PIXEL);
/** Whether all of a rectangle is within what is seen: at the edges boxes are cut off where text is not. */
const isWhole = (rect: Rect, { left, top, right, bottom }: Rect): boolean =>
  rect.left >= left - PIXEL && rect.top >= top - PIXEL && rect.right <= right + PIXEL && rect.bottom <= bottom + PIXEL;

/** Within a second each of the names is marked, and nothing else. */
async function expectKept(harness: Harness, tab: Tab, least: number, within: string): Promise<void> {
  let said = '';
  await until(
    async () => {
      const view = await tab.evaluate((selector) => {
        const { left, top, right, bottom } = (document.querySelector(selector) as Element).getBoundingClientRect();
        return { left, top, right, bottom };
      }, within);
      const [rects, boxes] = [await rectsOfNames(tab, within, NAMES), await harness.boxes(tab)].map((all) => all.filter((rect) => isWhole(rect, view)));
      said = JSON.stringify({ rects, boxes });
      if (!rects || !boxes || rects.length < least) return false;
      return rects.every((rect) => boxes.some((box) => isOn(box, rect))) && boxes.every((box) => rects.some((rect) => isOn(box, rect)));
    },
    'the marks to keep up',
    A_SECOND,
  ).catch((error: Error) => {
    throw new Error(`${error.message}: ${said}`);
  });
}

for (const [what, path] of [
  ['a part of the page', '/frameworks/root'],
  ['a part of the page, once it is marked', '/frameworks/root?late'],
  ['the whole document', '/frameworks/document'],
  ['the whole document, once it is marked', '/frameworks/document?late'],
] as const)
  test(`React takes over ${what}: without a complaint, and without rendering it anew`, async ({ harness }) => {
    const tab = await harness.open(path, { marks: 2 });
    await tab.evaluate(() => (window as unknown as Own).takeOver?.(), undefined);
    const takeover = () => tab.evaluate(() => (window as unknown as Own).takeover, undefined);
    await until(async () => (await takeover()) !== undefined, 'React to take over');
    expect(await takeover()).toEqual({ isSame: true, isKept: true });
    await tab.evaluate(() => document.querySelector('button')?.click(), undefined);
    await until(() => tab.evaluate(() => document.getElementById('more') !== null, undefined), 'React to answer a click');
    await expectKept(harness, tab, 3, 'main');
    expect(complaints(tab)).toEqual([]);
    await tab.close();
  });

for (const library of ['react', 'preact'])
  test(`lines that ${library} renders anew ten times a second stay marked`, async ({ harness }) => {
    const tab = await harness.open(`/frameworks/${library}-ticker`, { marks: 3 });
    const show = async (names: readonly string[]) => {
      await tab.evaluate((wanted) => (window as unknown as Own).setNames?.(wanted), names);
      await until(() => tab.evaluate((count) => document.querySelectorAll('p').length === count, names.length), 'the lines to be others');
      await expectKept(harness, tab, names.length, 'main');
    };
    await expectKept(harness, tab, 3, 'main');
    await show(NAMES.slice(1));
    await show(NAMES.toReversed());
    // Alone, and without a word around it that says who is meant, the first would be marked no more.
    await show(NAMES.slice(1, 2));
    expect(complaints(tab)).toEqual([]);
    await tab.close();
  });

test('a list of ten thousand rows in sixteen elements is marked wherever it is scrolled to', async ({ harness }) => {
  const tab = await harness.open('/frameworks/rows', { marks: 3 });
  for (const top of [0, 130, 1_000, 25_000, 599_400, 300_030, 40]) {
    await tab.evaluate((to) => document.querySelector('section')?.scrollTo(0, to), top);
    await until(
      () =>
        tab.evaluate(
          (to) =>
            document.querySelector('section p')?.textContent?.startsWith('Row') === true &&
            Math.abs((document.querySelector('section')?.scrollTop ?? 0) - to) < 1_000,
          top,
        ),
      'the rows',
    );
    await expectKept(harness, tab, 3, 'section');
  }
  expect(complaints(tab)).toEqual([]);
  await tab.close();
});
