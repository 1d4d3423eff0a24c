/** Which sites the browser lets Sidelight read, and the page script's registration for them. */
import { browser } from 'wxt/browser';
import type { Settings } from '../settings/settings.ts';
import { originOf, patternOf } from './origins.ts';

const SCRIPT_ID = 'page';
const SCRIPT_FILE = 'page.js';
/** No site is there. An update takes an empty list of exclusions for none, and would keep the old one. */
const NOWHERE = '*://nowhere.invalid/*';
/** Parts that are put beside the page script later. */
const PARTS = { hands: '/hands.js', highlighter: '/highlighter.js' } as const;
/** Rules of the highlight painter: they come as the site's own would, since others are not painted everywhere. */
const HIGHLIGHTS_SHEET = '/assets/highlights.css';

/** Patterns that the reader has allowed. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):|^<all_urls>$/.test(origin)).sort();
}

/** Whether the site of `url` is allowed. */
export async function isAllowed(url: string): Promise<boolean> {
  const origin = originOf(url);
  return origin !== undefined && browser.permissions.contains({ origins: [origin] });
}

/** Have the page script run where it is allowed and not switched off. Call it after every change of either. */
export async function syncRegistration(settings: Settings): Promise<void> {
  const matches = await grantedOrigins();
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })).length > 0;
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: [SCRIPT_FILE],
    matches,
    excludeMatches: [NOWHERE, ...settings.sitesOff.map(patternOf)],
    runAt: 'document_start' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  // Never taken away in between: a page that opens in that moment would stay without its script.
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Start the page script in the tabs that were open before it was registered. A second start in one page does nothing. */
export async function startInOpenTabs(isOn: (url: string) => boolean): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      if (id === undefined || !url || discarded || !isOn(url) || !(await isAllowed(url))) return;
      await startIn(id);
    }),
  );
}

/** Start the page script in one tab. Pages that no extension may read are left alone. */
export async function startIn(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${SCRIPT_FILE}`] });
  } catch {
    // A store page, a browser page, an error page: nothing to read there.
  }
}

/** Put another part beside the page script of a tab. `false`: the browser does not let it. */
export async function startPart(tabId: number, name: keyof typeof PARTS): Promise<boolean> {
  try {
    if (name === 'highlighter') await browser.scripting.insertCSS({ target: { tabId }, files: [HIGHLIGHTS_SHEET] });
    await browser.scripting.executeScript({ target: { tabId }, files: [PARTS[name]] });
    return true;
  } catch {
    return false;
  }
}

/** Take the rules of the highlight painter out of a tab; where there are none nothing happens. */
export async function stopHighlights(tabId: number): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId }, files: [HIGHLIGHTS_SHEET] }).catch(() => undefined);
}
