/**
 * `npm start`: a browser with Sidelight on a sample story served from this machine. Where there is no display (or with
 * `--headless`) the same without a window: prints what was found and writes pictures to `.output/demo/`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sinceLines, thenLine } from '../lib/cards/lines.ts';
import { summarise } from '../lib/cards/summary.ts';
import { whyText } from '../lib/cards/why.ts';
import { makeWords } from '../lib/cards/words.ts';
import type { EntityKind } from '../lib/dataset/records.ts';
import type { TabReport } from '../lib/messaging/protocol.ts';
import { launchChromium } from '../tests/e2e/support/chromium.ts';
import type { Driver, Tab } from '../tests/e2e/support/driver.ts';
import { pointAt } from '../tests/e2e/support/geometry.ts';
import { Harness, until } from '../tests/e2e/support/harness.ts';
import { type Site, startSite } from '../tests/e2e/support/server.ts';
import { ensureBrowser, howToInstall } from './browsers.ts';
import { build, OUTPUT, ROOT } from './tools.ts';

const DEMO = join(OUTPUT, 'demo');
const STORY = '/story.html';
/** Rectangles that are painted on the story, at least. */
const MARKS = 25;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !hasDisplay;

const executable = ensureBrowser('chromium');
if (!executable) {
  console.error(howToInstall('chromium'));
  process.exit(1);
}
if (!build('chrome', true)) process.exit(1);

const site = await startSite();
const driver = await launchChromium({ extension: join(OUTPUT, 'test-chrome'), executable, headless, viewport: { width: 1180, height: 860 } });
const desk = await driver.openExtensionPage('popup.html');
const harness = new Harness(driver, site, undefined, desk);
await until(async () => (await harness.registeredPatterns()).length > 0, 'the extension to start');
if (headless) await show(harness, driver);
else await watch(driver, site);
await site.close();

/** With a window: open the story and leave it to the reader until the browser is closed. */
async function watch(browser: Driver, { url }: Site): Promise<void> {
  const tab = await browser.newTab();
  await tab.goto(url(STORY, 'localhost'));
  await desk.close();
  console.log(`\nSidelight is open on ${url(STORY, 'localhost')}.\nRest the pointer on a mark, or press Alt+Shift+J. Close the browser to end.`);
  await browser.closed();
}

/** Without a window: a table and pictures. */
async function show(open: Harness, browser: Driver): Promise<void> {
  mkdirSync(DEMO, { recursive: true });
  const tab = await open.open(STORY, { marks: MARKS });
  // The late image and advertisement of the sample page.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const reply = await desk.evaluate(
    async (tabId) => (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({ type: 'report', request: { tabId } }),
    await open.tabId(tab),
  );
  const { value } = reply as { value: TabReport };
  if (value.state !== 'ready') throw new Error(`the extension does not read the story: it says "${value.state}"`);
  print(value);
  await takePictures(open, tab);
  await browser.close();
}

function print({ entities, day, about }: Extract<TabReport, { state: 'ready' }>): void {
  const messages = JSON.parse(readFileSync(join(ROOT, 'locales/en.json'), 'utf8')) as unknown;
  const lookup = (key: string) => {
    const text = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], messages);
    return typeof text === 'string' ? text : '';
  };
  const words = makeWords(lookup, 'en-GB');
  const days = { story: day?.day, data: about.date };
  const line = ({ lead, rest }: { lead: string; rest: string }) => [lead, rest].filter(Boolean).join(' ');
  console.log(
    `\n${summarise(
      entities.map(({ record }) => record),
      days,
      words,
    )}\n`,
  );
  const order = (kind: EntityKind) => (kind === 'detainee' ? 0 : kind === 'person' ? 1 : 2);
  const rows = entities
    .toSorted((a, b) => order(a.record.kind) - order(b.record.kind))
    .map(({ record, marks, reason }) => {
      const onDay = thenLine(record, days, words);
      const since = sinceLines(record, days, words).map(line).join('; ');
      const row = {
        kind: words.say(`kind.${record.kind}`),
        mentions: marks.length,
        why: reason ? whyText(reason, words) : '',
        'on the day': onDay ? line(onDay) : '',
        since,
      };
      return [record.name, row] as const;
    });
  console.table(Object.fromEntries(rows));
  console.log(`Story of ${day ? words.longDate(day.day) : 'no known date'}, data of ${words.longDate(about.date)}, version ${about.version}.`);
}

async function takePictures(open: Harness, tab: Tab): Promise<void> {
  const picture = async (name: string, of: Tab, fullPage = false) => {
    const file = join(DEMO, `${name}.png`);
    await of.screenshot(file, { fullPage });
    console.log(`Wrote ${file}`);
  };
  for (const scheme of ['light', 'dark'] as const) {
    await open.driver.setColorScheme(tab, scheme);
    await picture(`page-${scheme}`, tab, true);
    await pointAt(tab, { block: '#offer', text: 'Brittney Griner' });
    await open.card(tab);
    // The frame is painted a moment after it is shown.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await picture(`card-${scheme}`, tab);
    await tab.press('Escape');
    // A tab in the background draws nothing, so the card would close when the tab is shown again, and the next would seem to be open.
    await until(async () => !(await open.isCardOpen(tab)), 'the card to close');
    const popup = await open.popup(tab);
    await open.driver.setColorScheme(popup, scheme);
    await popup.resize(400, 600);
    await picture(`popup-${scheme}`, popup, true);
    await popup.close();
    await tab.focus();
  }
}
