/** The extension is updated while a page is open. Chromium does not load again what came from its command line, so it cannot show this. */
import { expect } from '@playwright/test';
import { andThen, test } from './support/fresh.ts';
import { Harness, hosts, until } from './support/harness.ts';

test('updated while a page is open: the old script leaves nothing, and the new one marks', async ({ start }) => {
  const harness = await start('test');
  const tab = await harness.open('/story.html', { marks: 28 });
  expect(await hosts(tab)).toBe(1);
  await andThen(harness, 'reload');
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const anew = new Harness(harness.driver, harness.site, undefined, await harness.driver.openExtensionPage('popup.html'));
  await tab.focus();
  await anew.waitForMarks(tab, 28);
  await until(async () => (await hosts(tab)) === 1, 'the old host to be gone', 3_000);
  await tab.evaluate(() => document.getElementById('offer')?.append(' Evan Gershkovich was arrested later.'), undefined);
  await until(async () => (await anew.boxes(tab)).length > 28, 'new text to be marked');
  expect(tab.messages).toEqual([]);
});
