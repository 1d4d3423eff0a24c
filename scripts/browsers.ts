/** Where the browsers are, and how they come onto a machine that has none. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT, run } from './tools.ts';

export type BrowserKind = 'chromium' | 'firefox';

/** Branded Chrome no longer loads unpacked extensions from the command line, so it is not among them. */
const PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const VARIABLES: Readonly<Record<BrowserKind, string>> = { chromium: 'SIDELIGHT_CHROMIUM', firefox: 'SIDELIGHT_FIREFOX' };
const PACKAGES: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Where a downloaded Firefox goes. */
const DOWNLOADS = join(ROOT, 'node_modules/.browsers');

/** The path of a browser, or `undefined`. An environment variable goes before the usual places. */
export function locateBrowser(kind: BrowserKind): string | undefined {
  const downloaded = kind === 'chromium' ? [chromium.executablePath()] : downloadedFirefox();
  return [process.env[VARIABLES[kind]], ...PLACES[kind], ...downloaded].find((path) => path && existsSync(path));
}

function downloadedFirefox(): string[] {
  const folder = join(DOWNLOADS, 'firefox');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((version) => [
    join(folder, version, 'firefox/firefox'),
    join(folder, version, 'Firefox.app/Contents/MacOS/firefox'),
    join(folder, version, 'firefox/firefox.exe'),
  ]);
}

/** @throws where there is none, saying what to install */
export function findBrowser(kind: BrowserKind): string {
  const path = locateBrowser(kind);
  if (!path) throw new Error(howToInstall(kind));
  return path;
}

/** One line for somebody who has to do it by hand. */
export function howToInstall(kind: BrowserKind): string {
  return `No ${kind} was found. Install it (on Debian: apt install ${PACKAGES[kind]}), or set ${VARIABLES[kind]} to its path.`;
}

/** Find a browser, installing it where there is none: by apt on Debian as root, else by download. `undefined`: neither worked. */
export function ensureBrowser(kind: BrowserKind): string | undefined {
  const present = locateBrowser(kind);
  if (present) return present;
  console.log(`No ${kind} was found; installing it …`);
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (isDebianRoot) run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', PACKAGES[kind]], { DEBIAN_FRONTEND: 'noninteractive' });
  else if (kind === 'chromium') run('playwright', ['install', 'chromium']);
  else run('browsers', ['install', 'firefox@stable', '--path', DOWNLOADS]);
  return locateBrowser(kind);
}
