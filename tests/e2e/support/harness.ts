/** What every end-to-end test starts with: the site, the proxy, the browser with the extension, and questions to it. */
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { Settings } from '../../../lib/settings/settings.ts';
import { findBrowser } from '../../../scripts/browsers.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, Frame, InPage, Tab } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { type LoggingProxy, startProxy } from './proxy.ts';
import { type Site, startSite } from './server.ts';

const OUTPUT = join(import.meta.dirname, '../../../.output');
const VIEWPORT = { width: 1000, height: 800 };

/** Elements beside the body: of ours there is one, or none. */
export const hosts = (tab: Tab): Promise<number> => tab.evaluate(() => document.querySelectorAll('html > div').length, undefined);

/** A rectangle in the viewport. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A box as it lies in the overlay's closed root. */
export interface PaintedBox extends Rect {
  readonly classes: string;
  /** Of the line, as `rgb(…)`. */
  readonly color: string;
}

export class Harness {
  readonly driver: Driver;
  readonly site: Site;
  readonly #proxy: LoggingProxy | undefined;
  /** A page of the extension, from which its world in other tabs can be looked into. */
  readonly #desk: Tab;

  constructor(driver: Driver, site: Site, proxy: LoggingProxy | undefined, desk: Tab) {
    this.driver = driver;
    this.site = site;
    this.#proxy = proxy;
    this.#desk = desk;
  }

  /** What the browser asked for beyond the test site. */
  foreignRequests(): string[] {
    if (!this.#proxy) throw new Error('this browser goes through no proxy');
    return this.#proxy.foreign();
  }

  /** Open a page of the test site and wait until something is painted, or until `marks` are. */
  async open(path: string, { marks = 1 }: { marks?: number } = {}): Promise<Tab> {
    const tab = await this.driver.newTab();
    await tab.goto(this.site.url(path));
    if (marks > 0) await this.waitForMarks(tab, marks);
    return tab;
  }

  async waitForMarks(tab: Tab, atLeast: number): Promise<void> {
    await until(async () => (await this.boxes(tab)).length >= atLeast, `${atLeast} marks on ${await address(tab)}`);
  }

  /** The number by which the browser knows the tab. */
  async tabId(tab: Tab): Promise<number> {
    const url = await address(tab);
    return this.#desk.evaluate(async (wanted) => {
      const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
      const tabs = await api.tabs.query({});
      return tabs.findLast((candidate) => candidate.url === wanted)?.id ?? -1;
    }, url);
  }

  /** The boxes that are painted in a tab, or in its frame of the named address. */
  async boxes(tab: Tab, frame?: string): Promise<PaintedBox[]> {
    return (await this.overlay(tab, frame)).boxes;
  }

  async overlay(tab: Tab, frame?: string): Promise<{ host: Rect | undefined; boxes: PaintedBox[]; card: Rect | undefined }> {
    const wanted = { id: await this.tabId(tab), address: frame ?? (await address(tab)) };
    return this.#desk.evaluate(async ({ id, address }) => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const results = await api.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        args: [address],
        func: (wantedAddress) => {
          if (!location.href.includes(wantedAddress)) return undefined;
          const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
          const openRoot = (element: Element): ShadowRoot | null =>
            'openOrClosedShadowRoot' in element
              ? (element.openOrClosedShadowRoot as ShadowRoot | null)
              : (chrome.dom.openOrClosedShadowRoot(element as HTMLElement) as ShadowRoot | null);
          for (const host of document.querySelectorAll('html > div')) {
            const root = openRoot(host);
            if (!root) continue;
            const card = root.querySelector('[popover]');
            return {
              host: plain(host.getBoundingClientRect()),
              boxes: [...root.querySelectorAll('.mark')].map((box) => ({
                ...plain(box.getBoundingClientRect()),
                classes: box.className,
                color: getComputedStyle(box).borderBottomColor,
              })),
              card: card?.matches(':popover-open') && getComputedStyle(card).opacity === '1' ? plain(card.getBoundingClientRect()) : undefined,
            };
          }
          return { host: undefined, boxes: [], card: undefined };
        },
      });
      return results.find(({ result }) => result)?.result as never;
    }, wanted);
  }

  /** Wait for the card to be shown, in the page or in its frame of the named address, and give its frame. */
  async card(tab: Tab, frame?: string): Promise<Frame> {
    await until(async () => (await this.overlay(tab, frame)).card !== undefined, 'the card');
    const [card] = await tab.extensionFrames(frame ?? (await address(tab)));
    if (!card) throw new Error('the card has no frame');
    return card;
  }

  async isCardOpen(tab: Tab, frame?: string): Promise<boolean> {
    return (await this.overlay(tab, frame)).card !== undefined;
  }

  badge(tabId: number): Promise<string> {
    return this.#desk.evaluate((id) => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      return api.action.getBadgeText({ tabId: id });
    }, tabId);
  }

  /** Run something in a page of the extension, with its API. */
  asExtension<A, T>(run: InPage<A, T>, argument: A): Promise<T> {
    return this.#desk.evaluate(run, argument);
  }

  /** Change the stored settings, as the options do; what is not named stays. */
  change(settings: Partial<Settings>): Promise<void> {
    return this.#desk.evaluate(async (changed) => {
      const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
      const { settings: before = { version: 1 } } = await api.storage.local.get('settings');
      await api.storage.local.set({ settings: { ...(before as object), ...changed } });
    }, settings as object);
  }

  /** The sites for which the page script is registered. */
  registeredPatterns(): Promise<string[]> {
    return this.#desk.evaluate(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      return (await api.scripting.getRegisteredContentScripts({ ids: ['page'] })).flatMap(({ matches = [] }) => matches);
    }, undefined);
  }

  /** The popup of a tab, as a page of its own, once it has its list. */
  async popup(tab: Tab): Promise<Tab> {
    const popup = await this.driver.openExtensionPage(`popup.html?tabId=${await this.tabId(tab)}`);
    await until(() => popup.evaluate(() => document.querySelector('.sentence, .empty:not([aria-busy="true"])') !== null, undefined), 'the popup');
    return popup;
  }
}

const address = (tab: Tab): Promise<string> => tab.evaluate(() => location.href, undefined);

/** Wait for something to become true, or say what was waited for. */
export async function until(isTrue: () => Promise<boolean>, what: string, milliseconds = 8_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await isTrue().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${milliseconds / 1_000} s in vain for ${what}`);
}

/** The built extension in a browser of its own, with a site and a proxy. */
export async function startHarness(kind: Driver['kind'], build: string, grantsWhatIsAsked = false): Promise<{ harness: Harness; stop: () => Promise<void> }> {
  const [site, proxy] = await Promise.all([startSite(), startProxy()]);
  const options = {
    extension: join(OUTPUT, build),
    executable: findBrowser(kind),
    proxyPort: proxy.port,
    headless: true,
    viewport: VIEWPORT,
    grantsWhatIsAsked,
  };
  const driver = await (kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
  const desk = await driver.openExtensionPage('popup.html');
  const stop = async () => {
    await driver.close();
    await Promise.all([site.close(), proxy.close()]);
  };
  return { harness: new Harness(driver, site, proxy, desk), stop };
}

export const test = base.extend<object, { harness: Harness }>({
  harness: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture wants from this pattern
    async ({}, use, { project }) => {
      const kind = project.name as Driver['kind'];
      const { harness, stop } = await startHarness(kind, kind === 'chromium' ? 'test-chrome' : 'test-firefox');
      // A page that opens before the page script is registered has none.
      await until(async () => (await harness.registeredPatterns()).length > 0, 'the page script to be registered');
      await use(harness);
      await stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from '@playwright/test';
