/** Chromium with the built extension, driven by Playwright. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Frame as PlaywrightFrame } from '@playwright/test';
import type { Driver, Frame, InPage, LaunchOptions, Tab } from './driver.ts';
import { CHROMIUM_OWN } from './proxy.ts';

/** What asks servers by itself, or upgrades the test site to https. This flag replaces the one that Playwright gives. */
const SILENCED = [
  'AutofillServerCommunication',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'AimEnabled',
  'PreconnectToSearch',
  'MediaRouter',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
];

function networkFlags(proxyPort: number | undefined): string[] {
  if (proxyPort === undefined) return ['--host-resolver-rules=MAP * 127.0.0.1'];
  const [accounts, updates] = CHROMIUM_OWN;
  return [
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    `--gaia-url=http://${accounts}`,
    `--component-updater=url-source=http://${updates}`,
  ];
}

/** The id of an unpacked extension follows from its path. */
function idOf(extension: string): string {
  const digest = createHash('sha256').update(realpathSync(extension)).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');
}

/** A profile in which the reader has said yes once before: the browser then says yes itself. */
function preferGranting(profile: string, extension: string): void {
  const hosts = ['*://*/*'];
  const granted = { api: [], explicit_host: hosts, manifest_permissions: [], scriptable_host: hosts };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { settings: { [idOf(extension)]: { runtime_granted_permissions: granted } } } }),
  );
}

export async function launchChromium({ extension, executable, proxyPort, headless, viewport, grantsWhatIsAsked }: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-chromium-'));
  if (grantsWhatIsAsked) preferGranting(profile, extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${SILENCED.join()}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...networkFlags(proxyPort),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const root = `chrome-extension://${new URL(worker.url()).host}/`;
  const pages = new WeakMap<Tab, Page>();
  const newTab = async (): Promise<Tab> => {
    const page = await context.newPage();
    const tab = tabOf(page);
    pages.set(tab, page);
    return tab;
  };
  return {
    kind: 'chromium',
    newTab,
    async openExtensionPage(path) {
      const tab = await newTab();
      await tab.goto(root + path);
      return tab;
    },
    shortcut: (tab, letter, modifiers) => sendShortcut(context, pages.get(tab), letter, modifiers),
    devtools: async (tab) => {
      const page = pages.get(tab);
      if (!page) throw new Error('not a tab of this browser');
      const session = await context.newCDPSession(page);
      return {
        send: (method, parameters) => session.send(method as 'Page.enable', parameters as undefined),
        on(event, hear) {
          session.on(event as 'Page.loadEventFired', hear);
          return () => session.off(event as 'Page.loadEventFired', hear);
        },
      };
    },
    stopBackground: () => stopWorker(context, root),
    setColorScheme: async (tab, colorScheme) => pages.get(tab)?.emulateMedia({ colorScheme }),
    printedPages: async (tab) => {
      const sheet = await pages.get(tab)?.pdf({ preferCSSPageSize: true });
      return sheet?.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
    },
    setForcedColors: async (tab, isForced) => {
      await pages.get(tab)?.emulateMedia({ forcedColors: isForced ? 'active' : 'none' });
      return true;
    },
    closed: () => new Promise((resolve) => context.once('close', () => resolve())),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function tabOf(page: Page): Tab {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  return {
    messages,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    evaluate: <A, T>(run: InPage<A, T>, argument: A) => page.evaluate(run as (argument: unknown) => T, argument as unknown),
    movePointer: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => tap(page, x, y),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    frame: (address) => frameOf(page.frames().find((frame) => frame.url().includes(address))),
    extensionFrames: async (around = '') =>
      page
        .frames()
        .filter((frame) => frame.url().startsWith('chrome-extension:') && frame.parentFrame()?.url().includes(around))
        .map(frameOf),
    inject: async (source) => void (await page.evaluate(source)),
    screenshot: async (path, { fullPage = false } = {}) => void (await page.screenshot({ path, fullPage })),
    focus: () => page.bringToFront(),
    close: () => page.close(),
  };
}

function frameOf(frame: PlaywrightFrame | undefined): Frame {
  if (!frame) throw new Error('no such frame');
  return {
    evaluate: <A, T>(run: InPage<A, T>, argument: A) => frame.evaluate(run as (argument: unknown) => T, argument as unknown),
    inject: async (source) => void (await frame.evaluate(source)),
  };
}

/** Playwright's own touch screen wants a context that has nothing but one. */
async function tap(page: Page, x: number, y: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await devtools.detach();
}

/** `nativeVirtualKeyCode` is what lets the browser's own shortcuts see the key. */
async function sendShortcut(
  context: BrowserContext,
  page: Page | undefined,
  letter: string,
  { alt, shift }: { alt?: boolean; shift?: boolean },
): Promise<void> {
  if (!page) throw new Error('not a tab of this browser');
  await page.bringToFront();
  const devtools = await context.newCDPSession(page);
  const code = letter.toUpperCase().charCodeAt(0);
  const key = {
    modifiers: (alt ? 1 : 0) | (shift ? 8 : 0),
    key: letter.toUpperCase(),
    code: `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
  };
  for (const type of ['rawKeyDown', 'keyUp'] as const) await devtools.send('Input.dispatchKeyEvent', { type, ...key });
  await devtools.detach();
}

async function stopWorker(context: BrowserContext, root: string): Promise<void> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('no devtools session');
  const { targetInfos } = await devtools.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos)
    if (type === 'service_worker' && url.startsWith(root)) await devtools.send('Target.closeTarget', { targetId });
  await devtools.detach();
}
