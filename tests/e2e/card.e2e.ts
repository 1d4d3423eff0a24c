/** The card's pin and its off-switches, by the real pointer. */

import type { Frame, Tab } from './support/driver.ts';
import { expectMarked, expectUnmarked, pointAt } from './support/geometry.ts';
import { expect, type Harness, test, until } from './support/harness.ts';

const A_SECOND = 1_000;
/** CSS pixels. */
const A_LINE = 20;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function openCard(harness: Harness, text: string): Promise<{ tab: Tab; card: Frame }> {
  const tab = await harness.open('/story.html', { marks: 28 });
  await pause(1_000);
  await pointAt(tab, { block: '#offer', text });
  const card = await harness.card(tab);
  await until(() => card.evaluate((name) => document.getElementById('card-name')?.textContent === name, text), 'the content');
  return { tab, card };
}

/** Click what is in the card's frame where it lies on the screen. */
async function click(harness: Harness, tab: Tab, card: Frame, selector: string, nth = 0): Promise<void> {
  const place = () =>
    card.evaluate(
      ({ wanted, index }) => {
        const element = [...document.querySelectorAll(wanted)][index];
        element?.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
      { wanted: selector, index: nth },
    );
  await place();
  // The card grows in steps when something unfolds.
  await pause(250);
  const [{ x, y }, { card: box }] = [await place(), await harness.overlay(tab)];
  if (!box) throw new Error('no card');
  await tab.movePointer(box.left + x, box.top + y);
  await tab.clickAt(box.left + x, box.top + y);
}

const turnOff = async (harness: Harness, tab: Tab, card: Frame, nth: number) => {
  await click(harness, tab, card, '.switches summary');
  await until(() => card.evaluate(() => document.querySelector('.switches[open]') !== null, undefined), 'the switches');
  await click(harness, tab, card, '.switches button', nth);
};

test('the card’s page is loaded once a reader does something, and not by what the page makes up', async ({ harness }) => {
  const tab = await harness.open('/story.html', { marks: 28 });
  await tab.evaluate(() => {
    for (const sign of ['pointermove', 'pointerdown', 'keydown']) document.body.dispatchEvent(new Event(sign, { bubbles: true }));
  }, undefined);
  await pause(A_SECOND);
  expect(await tab.extensionFrames()).toHaveLength(0);
  await tab.movePointer(980, 20);
  await until(async () => (await tab.extensionFrames()).length === 1, 'the frame');
  await tab.close();
});

test('a mark that comes where the pointer has just come to rest opens its card; after a press it opens none', async ({ harness }) => {
  const tab = await harness.open('/story.html', { marks: 28 });
  const come = () =>
    tab.evaluate(() => {
      document.getElementById('late')?.remove();
      const late = Object.assign(document.createElement('p'), {
        id: 'late',
        textContent: 'Viktor Bout was named once more, late, by somebody who had seen him.',
      });
      late.style.cssText = 'position: fixed; left: 40px; top: 40px; margin: 0; background: white';
      document.getElementById('offer')?.after(late);
    }, undefined);
  const rest = async () => {
    await tab.movePointer(700, 300);
    await tab.movePointer(60, 48);
  };
  await rest();
  await come();
  await until(() => harness.isCardOpen(tab), 'the card');
  await tab.press('Escape');
  await rest();
  await tab.clickAt(60, 48);
  await come();
  await pause(A_SECOND);
  expect(await harness.isCardOpen(tab)).toBe(false);
  await tab.close();
});

test('a card that is opened again is as high as it was', async ({ harness }) => {
  const { tab } = await openCard(harness, 'Viktor Bout');
  const height = async () => {
    const { card } = await harness.overlay(tab);
    return card ? card.bottom - card.top : 0;
  };
  const heights = [await height()];
  expect(heights[0]).toBeGreaterThan(A_LINE);
  for (let round = 0; round < 8; round++) {
    await tab.press('Escape');
    await until(async () => !(await harness.isCardOpen(tab)), 'the card to close');
    await pause(300);
    await pointAt(tab, { block: '#offer', text: 'Viktor Bout' });
    await harness.card(tab);
    heights.push(await height());
  }
  expect(new Set(heights).size, `${heights}`).toBe(1);
  await tab.close();
});

test('a pinned card stays while the pointer, a press and scrolling are elsewhere; Escape closes it', async ({ harness }) => {
  const { tab, card } = await openCard(harness, 'Viktor Bout');
  await click(harness, tab, card, '.pin');
  await until(() => card.evaluate(() => document.querySelector('.pin')?.ariaPressed === 'true', undefined), 'the pin');
  await tab.movePointer(980, 20);
  await pause(700);
  expect(await harness.isCardOpen(tab)).toBe(true);
  await tab.clickAt(980, 20);
  await tab.evaluate(() => window.scrollBy(0, 60), undefined);
  await pause(400);
  expect(await harness.isCardOpen(tab)).toBe(true);
  await tab.press('Escape');
  await until(async () => !(await harness.isCardOpen(tab)), 'the card to close');
  await tab.close();
});

test('not this person: gone everywhere at once, and back from the options', async ({ harness }) => {
  const { tab, card } = await openCard(harness, 'Viktor Bout');
  await turnOff(harness, tab, card, 1);
  await until(
    async () => {
      await expectUnmarked(harness, tab, { block: '#offer', text: 'Viktor Bout' });
      await expectUnmarked(harness, tab, { block: '#wide', text: 'Bout' });
      return true;
    },
    'him to be unmarked',
    A_SECOND * 2,
  );
  await until(async () => !(await harness.isCardOpen(tab)), 'the card to close');
  await expectMarked(harness, tab, { block: '#offer', text: 'Brittney Griner' }, 'freed');
  const options = await harness.driver.openExtensionPage('options.html');
  await until(
    () => options.evaluate(() => document.querySelector('.left-out')?.textContent?.includes('Viktor Bout') ?? false, undefined),
    'the options to say so',
  );
  await options.evaluate(() => document.querySelector<HTMLElement>('.left-out button')?.click(), undefined);
  await tab.focus();
  await until(
    async () => {
      await expectMarked(harness, tab, { block: '#offer', text: 'Viktor Bout' }, 'freed');
      return true;
    },
    'him to be marked again',
    A_SECOND * 2,
  );
  await Promise.all([options.close(), tab.close()]);
});

test('not this wording: it goes, the full name stays', async ({ harness }) => {
  const tab = await harness.open('/story.html', { marks: 28 });
  await pause(1_000);
  await pointAt(tab, { block: '#wide', text: 'Bout' });
  const card = await harness.card(tab);
  await turnOff(harness, tab, card, 0);
  await until(
    async () => {
      await expectUnmarked(harness, tab, { block: '#wide', text: 'Bout' });
      return true;
    },
    'the surname to be unmarked',
    A_SECOND * 2,
  );
  await expectMarked(harness, tab, { block: '#offer', text: 'Viktor Bout' }, 'freed');
  await harness.change({ wordingsOff: [] });
  await tab.close();
});

test('not on this site: all of it goes', async ({ harness }) => {
  const { tab, card } = await openCard(harness, 'Brittney Griner');
  await turnOff(harness, tab, card, 2);
  await until(async () => (await harness.overlay(tab)).host === undefined, 'everything to be off the page', A_SECOND * 2);
  await harness.change({ sitesOff: [] });
  await harness.waitForMarks(tab, 20);
  await tab.close();
});

test('a story shown full screen is marked, and its card opens', async ({ harness }) => {
  const tab = await harness.open('/story.html', { marks: 28 });
  await tab.evaluate(() => {
    document.querySelector('article')?.setAttribute('style', 'overflow:auto;background:#fff');
    document.addEventListener(
      'click',
      () =>
        void (
          document.fullscreenElement ??
          document
            .querySelector('article')
            ?.requestFullscreen()
            .catch(() => {})
        ),
    );
  }, undefined);
  // On a busy machine a browser may refuse the first click: the window has no focus yet.
  await until(async () => {
    await tab.focus();
    await tab.clickAt(900, 30);
    await pause(500);
    return tab.evaluate(() => document.fullscreenElement !== null, undefined);
  }, 'the full screen');
  await until(async () => {
    await expectMarked(harness, tab, { block: '#first', text: 'Antony Blinken' }, 'person');
    return true;
  }, 'the marks to follow');
  await pointAt(tab, { block: '#first', text: 'Antony Blinken' });
  await harness.card(tab);
  await tab.evaluate(() => document.exitFullscreen(), undefined);
  await until(async () => !(await harness.isCardOpen(tab)), 'the card to close with it');
  await tab.close();
});
