/**
 * `npm run screenshots`: every surface in light and dark, in both browsers, into `.output/screenshots/`; to be looked
 * at by people. Builds nothing: run it after `npm run build:test`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Tab } from '../tests/e2e/support/driver.ts';
import { pointAt } from '../tests/e2e/support/geometry.ts';
import { type Harness, startHarness, until } from '../tests/e2e/support/harness.ts';
import { OUTPUT } from './tools.ts';

const FOLDER = join(OUTPUT, 'screenshots');
mkdirSync(FOLDER, { recursive: true });

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

for (const kind of ['chromium', 'firefox'] as const) {
  const { harness, stop } = await startHarness(kind, kind === 'chromium' ? 'test-chrome' : 'test-firefox');
  await until(async () => (await harness.registeredPatterns()).length > 0, 'the extension to start');
  for (const scheme of ['light', 'dark'] as const) await takeAll(harness, scheme);
  await stop();
}

async function takeAll(harness: Harness, scheme: 'light' | 'dark'): Promise<void> {
  const { driver } = harness;
  const take = async (name: string, tab: Tab, fullPage = true) => {
    await driver.setColorScheme(tab, scheme);
    await tab.focus();
    await pause(400);
    await tab.screenshot(join(FOLDER, `${name}-${scheme}-${driver.kind}.png`), { fullPage });
  };
  await takePages(driver, take);

  const story = await harness.open('/story.html', { marks: 20 });
  await pause(1_500);
  await take('story', story);
  await takeCards(harness, story, take);
  await takePopups(harness, story, take);
  await story.close();
}

type Take = (name: string, tab: Tab, fullPage?: boolean) => Promise<void>;

async function takePages(driver: Driver, take: Take): Promise<void> {
  for (const page of ['options', 'welcome']) {
    const tab = await driver.openExtensionPage(`${page}.html`);
    await pause(500);
    await take(page, tab);
    await tab.resize(360, 800);
    await take(`${page}-narrow`, tab);
    await tab.resize(1_000, 800);
    await tab.evaluate(() => document.querySelector('details')?.setAttribute('open', ''), undefined);
    await take(`${page}-unfolded`, tab, false);
    await tab.close();
  }
}

async function takeCards(harness: Harness, story: Tab, take: Take): Promise<void> {
  for (const [name, block, text] of [
    ['card-detainee', '#offer', 'Brittney Griner'],
    ['card-person', '#first', 'Antony Blinken'],
    ['card-topic', '#grain', 'Black Sea grain deal'],
    ['card-role', '#role', 'State Department spokesman'],
  ] as const) {
    await story.focus();
    await pointAt(story, { block, text });
    await harness.card(story);
    await take(name, story, false);
    await story.press('Escape');
  }
  await harness.driver.shortcut(story, 'J', { alt: true, shift: true });
  await harness.card(story);
  await take('card-by-keyboard', story, false);
  await story.press('Escape');
  await story.resize(400, 700);
  await pause(600);
  await pointAt(story, { block: '#offer', text: 'Paul' });
  await harness.card(story);
  await take('card-narrow', story, false);
  await story.press('Escape');
  await story.resize(1_000, 800);
}

async function takePopups(harness: Harness, story: Tab, take: Take): Promise<void> {
  const popup = await harness.popup(story);
  await popup.resize(400, 600);
  await take('popup', popup);
  await popup.evaluate(() => document.getElementById('tab-timeline')?.click(), undefined);
  await take('popup-timeline', popup);
  await popup.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.getElementById('tab-story')?.click();
  }, undefined);
  await take('popup-rtl', popup);
  await popup.close();
  for (const [name, path] of [
    ['popup-undated', '/old.html'],
    ['popup-nothing', '/empty.html'],
  ] as const) {
    const page = await harness.driver.newTab();
    await page.goto(harness.site.url(path));
    await pause(1_000);
    const other = await harness.popup(page);
    await other.resize(400, 400);
    await take(name, other);
    await Promise.all([other.close(), page.close()]);
  }
}
