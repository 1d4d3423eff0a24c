/** Stories that a page opens in the browser's top layer: marked on top of it, with their cards. */
import type { Tab } from './support/driver.ts';
import { pointAt } from './support/geometry.ts';
import { expect, type Harness, test, until } from './support/harness.ts';
import { shapePath } from './support/server.ts';

const WHELAN = { block: '#opened [data-see]', text: 'Paul Whelan' };

/** Whether the layer of marks lies in the top layer, as the page itself can see it. */
const isOnTop = (tab: Tab): Promise<boolean> => tab.evaluate(() => document.querySelector('html > div')?.matches(':popover-open') ?? false, undefined);
const isDialogOpen = (tab: Tab): Promise<boolean> => tab.evaluate(() => document.querySelector('dialog')?.open ?? false, undefined);

async function openShape(harness: Harness, name: string): Promise<Tab> {
  const tab = await harness.open(shapePath(name));
  await until(() => isOnTop(tab), 'the marks to lie on top');
  return tab;
}

/** The part of the page script for pointer and card comes a little after the marks. */
async function openCard(harness: Harness, tab: Tab): Promise<void> {
  await until(async () => {
    await pointAt(tab, WHELAN);
    await until(() => harness.isCardOpen(tab), 'the card', 1_500);
    return true;
  }, 'the card over the story');
}

test('a story in a modal dialog: its card is read, and Escape closes it and not the dialog', async ({ harness }) => {
  const tab = await openShape(harness, 'story in a modal dialog');
  await openCard(harness, tab);
  await tab.press('Escape');
  await until(async () => !(await harness.isCardOpen(tab)), 'the card to close');
  expect(await isDialogOpen(tab)).toBe(true);
  await tab.press('Escape');
  await until(async () => !(await isDialogOpen(tab)), 'the dialog to close');
  await until(async () => !(await isOnTop(tab)), 'the marks to leave the top');
  await tab.close();
});

test('a story in a popover: its card can be used', async ({ harness }) => {
  const tab = await openShape(harness, 'story in a popover');
  await openCard(harness, tab);
  const { card } = await harness.overlay(tab);
  if (!card) throw new Error('no card');
  const frame = await harness.card(tab);
  let x = card.left + 40;
  await until(async () => {
    // A hand is never quite still; a frame that has just been shown may miss the first movement.
    await tab.movePointer(x++, card.top + 20);
    return frame.evaluate(() => document.querySelector(':hover') !== null, undefined);
  }, 'the pointer to be on the card');
  expect(await harness.isCardOpen(tab)).toBe(true);
  await tab.close();
});

test('an ordinary dialog takes nothing: not on top, not read', async ({ harness }) => {
  const tab = await harness.open(shapePath('a dialog that asks'));
  expect(await isOnTop(tab)).toBe(false);
  expect((await harness.boxes(tab)).length).toBe(1);
  await tab.close();
});
