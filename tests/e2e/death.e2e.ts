/** The extension is removed, loses a permission or its storage while pages are open: marks are right, or gone. */
import { readFileSync } from 'node:fs';
import { expect, type TestInfo } from '@playwright/test';
import type { Tab } from './support/driver.ts';
import { andThen, test } from './support/fresh.ts';
import { hosts, until } from './support/harness.ts';

async function picture(tab: Tab, info: TestInfo): Promise<string> {
  const path = info.outputPath('page.png');
  await tab.screenshot(path);
  return readFileSync(path, 'base64');
}

for (const painter of ['overlay', 'highlight'] as const) {
  test(`removed while a page is open: nothing of it is to be seen (${painter})`, async ({ start }, info) => {
    const harness = await start('test');
    await harness.change({ painter, sitesOff: ['news.example'] });
    const tab = await harness.open('/story.html', { marks: 0 });
    // Something on the page comes late.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const bare = await picture(tab, info);
    await harness.change({ sitesOff: [] });
    await harness.waitForMarks(tab, 28);
    // Longer than its marks would stay if nothing told that it is alive. A frame of it that is only just loading when it
    // goes ends with an error in its own console.
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(await picture(tab, info)).not.toBe(bare);
    await andThen(harness, 'uninstall');
    await until(async () => (await picture(tab, info)) === bare, 'everything to be off the page', 6_000);
    await tab.evaluate(() => document.getElementById('offer')?.append(' Evan Gershkovich was arrested later.'), undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    // The script of an extension that is gone cleans up in Chromium; in Firefox it is gone itself.
    expect(await hosts(tab)).toBe(info.project.name === 'chromium' ? 0 : 1);
    expect(tab.messages).toEqual([]);
  });
}

test('a permission is taken back: marks go at once, and come again with it', async ({ start }) => {
  const harness = await start('shipped');
  const tab = await harness.driver.newTab();
  await tab.goto(harness.site.url('/story.html'));
  const welcome = await harness.driver.openExtensionPage('welcome.html');
  const at = await welcome.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('Read on all sites'));
    button?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, undefined);
  await welcome.clickAt(at.x, at.y);
  await harness.waitForMarks(tab, 28);
  await harness.asExtension(async () => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    await api.permissions.remove({ origins: ['*://*/*'] });
  }, undefined);
  await until(async () => (await hosts(tab)) === 0, 'everything to be off the page', 2_000);
  expect(tab.messages).toEqual([]);
});

test('storage is emptied, and the background is killed again and again: marks stay right', async ({ start }) => {
  const harness = await start('test');
  const tab = await harness.open('/live.html', { marks: 3 });
  await harness.asExtension(async () => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    await api.storage.local.clear();
  }, undefined);
  for (let round = 0; round < 5; round++) {
    const before = (await harness.boxes(tab)).length;
    const killed = harness.driver.stopBackground();
    await tab.evaluate(
      () =>
        (globalThis as unknown as { addPost(headline: string, text: string): void }).addPost(
          'More',
          'Then Vladimir Kara-Murza was on the second plane, his wife said.',
        ),
      undefined,
    );
    await killed;
    await until(async () => (await harness.boxes(tab)).length > before, 'the new post to be marked');
  }
  expect(tab.messages).toEqual([]);
});
