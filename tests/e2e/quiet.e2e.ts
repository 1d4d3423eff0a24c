/** Nothing leaves the machine, and the background may be stopped at any time. */
import { pointAt, rectsOfText } from './support/geometry.ts';
import { expect, test, until } from './support/harness.ts';

test('the background is stopped: the card, the popup and new text still work', async ({ harness }) => {
  const tab = await harness.open('/story.html', { marks: 28 });
  await harness.driver.stopBackground();
  const popup = await harness.popup(tab);
  expect(await popup.evaluate(() => document.body.innerText, undefined)).toContain('Three people in this story were being held when it was published.');
  await popup.close();

  await harness.driver.stopBackground();
  await tab.evaluate(() => document.getElementById('wide')?.append(' Later, Evan Gershkovich was arrested.'), undefined);
  await until(async () => {
    const rects = await rectsOfText(tab, { block: '#wide', text: 'Evan Gershkovich' });
    return (await harness.boxes(tab)).some((box) => rects.some((line) => Math.abs(box.left - line.left) <= 1 && Math.abs(box.top - line.top) <= 1));
  }, 'the new text to be marked');
  await tab.close();
});

test('a page whose policy forbids everything is read all the same, without a complaint', async ({ harness }) => {
  const tab = await harness.open('/strict.html', { marks: 2 });
  await pointAt(tab, { block: 'p', text: 'Paul Whelan' });
  const card = await harness.card(tab);
  await until(() => card.evaluate(() => document.body.innerText.includes('Paul Whelan'), undefined), 'the card');
  expect(tab.messages).toEqual([]);
  await tab.close();
});

test('forms that shadow the DOM do not stop it', async ({ harness }) => {
  const tab = await harness.open('/clobbered.html', { marks: 2 });
  expect((await harness.boxes(tab)).length).toBeGreaterThanOrEqual(2);
  await tab.close();
});

test('a page that made events itself opens no card', async ({ harness }) => {
  const tab = await harness.open('/story.html', { marks: 28 });
  const [rect] = await rectsOfText(tab, { block: '#offer', text: 'Viktor Bout' });
  await tab.evaluate(
    (at) => {
      for (const x of [0, 5, 10])
        document.elementFromPoint(at.x, at.y)?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: at.x + x, clientY: at.y }));
    },
    { x: (rect?.left ?? 0) + 10, y: (rect?.top ?? 0) + 10 },
  );
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await harness.isCardOpen(tab)).toBe(false);
  await tab.close();
});

// Last in the last file: it speaks for everything that was done in this browser.
test('not one request has left for anywhere but the test site', async ({ harness }) => {
  expect(harness.foreignRequests()).toEqual([]);
});
