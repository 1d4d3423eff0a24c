/**
 * Pages that Chromium renders before anybody has asked for them. Puppeteer drives it here: Playwright has its browsers
 * render no page in advance.
 */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.ts';
import { until } from './support/harness.ts';
import { startSite } from './support/server.ts';

const EXTENSION = join(import.meta.dirname, '../../.output/test-chrome');
const STORY = '/story.html';

/** A page of the extension that hears what page scripts tell the background. */
async function openDesk(browser: Browser): Promise<Page> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const desk = await browser.newPage();
  await desk.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
  await until(() => desk.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0), 'the page script to be registered');
  await desk.evaluate(() => {
    const heard: (string | undefined)[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((_, { url }) => void heard.push(url));
  });
  return desk;
}

const heardFrom = (desk: Page, url: string): Promise<number> =>
  desk.evaluate((wanted) => (globalThis as unknown as { heard: string[] }).heard.filter((from) => from === wanted).length, url);

const badgeOf = (desk: Page, url: string): Promise<string> =>
  desk.evaluate(async (wanted) => chrome.action.getBadgeText({ tabId: (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1 }), url);

test('of a page that is rendered in advance nothing is told before it is shown; then it is marked', async () => {
  const site = await startSite();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    enableExtensions: [EXTENSION],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--host-resolver-rules=MAP * 127.0.0.1'],
  });
  const desk = await openDesk(browser);
  const tab = await browser.newPage();
  const story = site.url(STORY);
  await tab.goto(site.url('/empty.html'));
  await tab.evaluate((url) => {
    const rules = JSON.stringify({ prerender: [{ source: 'list', urls: [url], eagerness: 'immediate' }] });
    document.head.append(Object.assign(document.createElement('script'), { type: 'speculationrules', textContent: rules }));
  }, STORY);
  // Its image comes last: the page is ready then, and would be read if it were shown.
  await until(async () => site.requests.some((url) => url.includes('/late.svg')), 'the story to be rendered in advance');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await heardFrom(desk, story)).toBe(0);
  expect(await heardFrom(desk, site.url('/empty.html'))).toBeGreaterThan(0);
  await tab.evaluate((url) => location.assign(url), STORY);
  await until(async () => (await heardFrom(desk, story)) > 0, 'the story to be told');
  await until(async () => Number(await badgeOf(desk, story)) > 5, 'the badge to count');
  expect(
    await tab.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceEntry & { activationStart: number }).activationStart),
  ).toBeGreaterThan(0);
  await until(() => tab.evaluate(() => document.querySelector('html > div') !== null), 'the layer of marks');
  await browser.close();
  await site.close();
});
