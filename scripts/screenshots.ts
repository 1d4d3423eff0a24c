/**
 * `npm run screenshots`: every surface and state in light and dark, some languages, and a reader's path as a film strip
 * (`film-1-marks` to `film-6-event-and-sources`), in both browsers, into `.output/screenshots/`; to be looked at by
 * people. `npm run screenshots chromium` takes those of one browser. Builds nothing: run it after `npm run build:test`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Frame, Tab } from '../tests/e2e/support/driver.ts';
import { pointAt } from '../tests/e2e/support/geometry.ts';
import { type Harness, startHarness, until } from '../tests/e2e/support/harness.ts';
import { OUTPUT } from './tools.ts';

const FOLDER = join(OUTPUT, 'screenshots');
mkdirSync(FOLDER, { recursive: true });

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What to click, one after the other, to come to a view of the popup; and what is there then. */
const VIEWS: Readonly<Record<string, readonly [clicks: readonly string[], shown: string]>> = {
  popup: [[], '.entity'],
  'popup-record': [['.entity .name'], '.detail #card-name'],
  'popup-timeline': [['#tab-timeline', '.tool-buttons button:last-child'], '.picked time'],
  'popup-timeline-near': [['#tab-timeline', '.tool-buttons button:nth-child(4)', '.tool-buttons button:nth-child(4)'], '.chart'],
  'popup-look-up': [['#tab-look-up'], '.hit'],
  'popup-then': [['.then-switch input'], '.then-switch .faint'],
  'popup-date': [['.dateline button'], '.day-form'],
  'popup-notes': [['.notes summary'], '.notes[open]'],
};

const wanted = process.argv.slice(2);
for (const kind of (['chromium', 'firefox'] as const).filter((name) => wanted.length === 0 || wanted.includes(name))) {
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
  await takeFilmStrip(harness, story, take);
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
  for (const [name, [clicks, shown]] of Object.entries(VIEWS)) {
    const popup = await harness.popup(story);
    await popup.resize(400, 600);
    for (const selector of clicks) {
      await popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
      await pause(250);
    }
    await until(() => popup.evaluate((wanted) => document.querySelector(wanted) !== null, shown), shown);
    await take(name, popup, name !== 'popup-timeline' && name !== 'popup-timeline-near');
    // What was switched on holds for the story, so it is switched off again.
    if (name === 'popup-then') await popup.evaluate(() => document.querySelector<HTMLElement>('.then-switch input')?.click(), undefined);
    await pause(200);
    await popup.close();
  }
  const tabId = await harness.tabId(story);
  await takePage(harness.driver, take, `sidepanel.html?tabId=${tabId}`, 'side-panel', 360);
  await takePage(harness.driver, take, `popup.html?tabId=${tabId}&view=sheet`, 'sheet', 900);
  for (const language of ['de', 'ar', 'fa', 'ru', 'zh']) {
    await takePage(harness.driver, take, `popup.html?tabId=${tabId}&lang=${language}`, `popup-${language}`, 400);
    await takePage(harness.driver, take, `welcome.html?lang=${language}`, `welcome-${language}`, 1_000);
  }
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

async function takePage(driver: Driver, take: Take, path: string, name: string, width: number): Promise<void> {
  const tab = await driver.openExtensionPage(path);
  await tab.resize(width, 700);
  await pause(900);
  await take(name, tab);
  await tab.close();
}

/** A reader's path: a mark, its card, the other side of the exchange, the timeline, an event and its sources. */
async function takeFilmStrip(harness: Harness, story: Tab, take: Take): Promise<void> {
  const click = (frame: Frame, selector: string) => frame.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  await story.focus();
  await take('film-1-marks', story, false);
  await pointAt(story, { block: '#offer', text: 'Brittney Griner' });
  const card = await harness.card(story);
  await pause(500);
  await take('film-2-card', story, false);
  await click(card, '.exchange .chip');
  await pause(700);
  await take('film-3-other-side', story, false);
  await story.press('Escape');
  const popup = await harness.popup(story);
  await popup.resize(400, 600);
  await take('film-4-popup', popup, false);
  await click(popup, '#tab-timeline');
  await pause(300);
  await take('film-5-timeline', popup, false);
  await click(popup, '.tool-buttons button:last-child');
  await pause(300);
  await take('film-6-event-and-sources', popup, false);
  await popup.close();
}
