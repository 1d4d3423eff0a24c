/** Firefox with the built extension, driven by Puppeteer over WebDriver BiDi. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page, type Frame as PuppeteerFrame } from 'puppeteer-core';
import type { Driver, Frame, InPage, LaunchOptions, Tab } from './driver.ts';

/** The address of the extension is otherwise drawn anew for every profile. */
const ADDRESS = 'aaaaaaaa-0000-4000-8000-000000000001';

/** Silences what Firefox itself asks for, beyond what Puppeteer's own preferences do. */
const QUIET = {
  // Obeyed only with MOZ_REMOTE_SETTINGS_DEVTOOLS=1 in the environment.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.http.speculative-parallel-limit': 0,
  'network.http.http3.enable': false,
  'network.trr.mode': 5,
  'media.peerconnection.enabled': false,
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.region.update.enabled': false,
  'browser.search.update': false,
  'dom.push.connection.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': '',
  'browser.safebrowsing.update.enabled': false,
  'extensions.systemAddon.update.enabled': false,
};

const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.failover_direct': false,
  'network.proxy.allow_bypass': false,
});

export async function launchFirefox({ extension, executable, proxyPort, headless, viewport, grantsWhatIsAsked }: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-firefox-'));
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } };
  const id = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    enableExtensions: true,
    userDataDir: profile,
    // Without it, BiDi refuses the extension's own addresses.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    defaultViewport: viewport,
    extraPrefsFirefox: {
      ...QUIET,
      'extensions.webextOptionalPermissionPrompts': !grantsWhatIsAsked,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: ADDRESS }),
      ...(proxyPort === undefined ? { 'network.dns.localDomains': 'news.example' } : throughProxy(proxyPort)),
    },
  });
  await browser.installExtension(extension);
  const pages = new WeakMap<Tab, Page>();
  const newTab = async (): Promise<Tab> => {
    const page = await browser.newPage();
    const tab = tabOf(page);
    pages.set(tab, page);
    return tab;
  };
  return {
    kind: 'firefox',
    newTab,
    async openExtensionPage(path) {
      const tab = await newTab();
      const page = pages.get(tab);
      // Load events of the extension's pages never reach BiDi.
      await page?.goto(`moz-extension://${ADDRESS}/${path}`, { waitUntil: [] });
      await page?.waitForFunction(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
      return tab;
    },
    shortcut: async (tab, letter, modifiers) => {
      await pages.get(tab)?.bringToFront();
      await inBrowser(browser, pressInWindow, { letter, modifiers });
    },
    stopBackground: () => inBrowser(browser, terminate, id),
    setColorScheme: (_, scheme) => inBrowser(browser, preferScheme, scheme === 'dark' ? 0 : 1),
    printedPages: () => Promise.resolve(undefined),
    setForcedColors: () => Promise.resolve(false),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function tabOf(page: Page): Tab {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${(error as Error).message}`));
  return {
    messages,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    evaluate: <A, T>(run: InPage<A, T>, argument: A) => page.evaluate(run as (argument: unknown) => T, argument as unknown) as Promise<T>,
    movePointer: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    resize: (width, height) => page.setViewport({ width, height }),
    frame: (address) => frameOf(page.frames().find((frame) => frame.url().includes(address))),
    extensionFrames: (around = '') => extensionFrames(page, around),
    inject: async (source) => void (await page.evaluate(source)),
    screenshot: async (path, { fullPage = false } = {}) => void (await page.screenshot({ path: path as `${string}.png`, fullPage })),
    focus: () => page.bringToFront(),
    close: () => page.close(),
  };
}

function frameOf(frame: PuppeteerFrame | undefined): Frame {
  if (!frame) throw new Error('no such frame');
  return {
    evaluate: <A, T>(run: InPage<A, T>, argument: A) => frame.evaluate(run as (argument: unknown) => T, argument as unknown) as Promise<T>,
    inject: async (source) => void (await frame.evaluate(source)),
  };
}

/** `url()` of such frames stays `about:blank`, so each is asked itself. */
async function extensionFrames(page: Page, around: string): Promise<Frame[]> {
  const found: Frame[] = [];
  for (const frame of page.frames()) {
    const address = await frame.evaluate(() => location.href).catch(() => '');
    if (address.startsWith('moz-extension:') && frame.parentFrame()?.url().includes(around)) found.push(frameOf(frame));
  }
  return found;
}

/** Run a function in Firefox's own window, with a JSON value as its argument. */
async function inBrowser<A>(browser: Browser, run: (argument: A) => void, argument: A): Promise<void> {
  const { connection } = browser as unknown as { connection: { send(method: string, parameters: object): Promise<{ result: unknown }> } };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string }[] };
  const reply = (await connection.send('script.evaluate', {
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => { await (${run.toString()})(${JSON.stringify(argument)}); })()`,
  })) as { result: { type: string; exceptionDetails?: { text: string } } };
  if (reply.result.type !== 'success') throw new Error(reply.result.exceptionDetails?.text ?? 'failed in the browser window');
}

// The functions below run in the browser's window and use its own interfaces, which have no types here.
declare const Cc: Record<
  string,
  { createInstance(kind: unknown): { beginInputTransactionForTests(window: unknown): boolean; keydown(event: unknown): void; keyup(event: unknown): void } }
>;
declare const Ci: { nsITextInputProcessor: unknown };
declare const Services: { prefs: { setIntPref(name: string, value: number): void } };
declare const WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } } };

function pressInWindow({ letter, modifiers }: { letter: string; modifiers: { alt?: boolean; shift?: boolean } }): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!processor?.beginInputTransactionForTests(window)) throw new Error('the window takes no input');
  const event = (key: string, code: string, keyCode: number) => new KeyboardEvent('', { key, code, keyCode } as KeyboardEventInit);
  const held = [...(modifiers.alt ? [event('Alt', 'AltLeft', 18)] : []), ...(modifiers.shift ? [event('Shift', 'ShiftLeft', 16)] : [])];
  const main = event(letter.toUpperCase(), `Key${letter.toUpperCase()}`, letter.toUpperCase().charCodeAt(0));
  for (const key of held) processor.keydown(key);
  processor.keydown(main);
  processor.keyup(main);
  for (const key of held.reverse()) processor.keyup(key);
}

function terminate(id: string): Promise<void> {
  return WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
}

function preferScheme(value: number): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
}
