/** From installing to the first mark, with the extension as it ships: it may read nothing until it is allowed to. */
import { test as base, expect } from '@playwright/test';
import type { Driver, Tab } from './support/driver.ts';
import { type Harness, startHarness, until } from './support/harness.ts';

const test = base.extend<{ harness: Harness }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture wants from this pattern
  harness: async ({}, use, { project }) => {
    const kind = project.name as Driver['kind'];
    const { harness, stop } = await startHarness(kind, kind === 'chromium' ? 'chrome' : 'firefox', true);
    await use(harness);
    await stop();
  },
});

/** Click a button by its text with the real pointer: the browser gives permissions for nothing less. */
async function click(page: Tab, text: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(wanted));
    if (!button) throw new Error(`no button "${wanted}"`);
    button.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, text);
  await page.clickAt(at.x, at.y);
}

test('one click on the welcome page lets it read the news sites, and nothing else', async ({ harness }) => {
  expect(await harness.registeredPatterns()).toEqual([]);
  const welcome = await harness.driver.openExtensionPage('welcome.html');
  await until(() => welcome.evaluate(() => /Read on 1,\d{3} news sites/.test(document.body.innerText), undefined), 'the list');
  await click(welcome, 'news sites');
  await until(() => welcome.evaluate(() => document.body.innerText.includes('Done. Open any of these sites'), undefined), 'the browser to grant');
  await until(async () => (await harness.registeredPatterns()).length >= 250, 'the page script to be registered');
  const patterns = await harness.registeredPatterns();
  for (const domain of ['bbc.co.uk', 'meduza.io', 'scmp.com', 'elpais.com']) expect(patterns).toContain(`*://*.${domain}/*`);
  expect(patterns).not.toContain('*://*/*');

  const options = await harness.driver.openExtensionPage('options.html');
  await until(() => options.evaluate(() => /1,\d{3} news sites of the bundled list/.test(document.body.innerText), undefined), 'the options to list them');
  expect(harness.foreignRequests()).toEqual([]);
});

test('a page that is open when its site is allowed is marked without a reload', async ({ harness }) => {
  const tab = await harness.driver.newTab();
  await tab.goto(harness.site.url('/story.html'));
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await tab.evaluate(() => document.documentElement.children.length, undefined)).toBe(2);

  const welcome = await harness.driver.openExtensionPage('welcome.html');
  await click(welcome, 'Read on all sites');
  await harness.waitForMarks(tab, 28);
  const popup = await harness.popup(tab);
  expect(await popup.evaluate(() => document.body.innerText, undefined)).toContain('Three people in this story were being held');
});
