/** Which sites the browser lets Sidelight read, and the page script's registration for them. */
import { type Browser, browser } from 'wxt/browser';
import type { Settings } from '../settings/settings.ts';
import { originOf, patternOf } from './origins.ts';

const SCRIPT_FILE = 'page.js';
/** Runs in every frame, and asks for the page script in those that may hold a story. */
const FRAME_FILE = 'frame.js';
const SCRIPTS = [
  { id: 'page', js: [SCRIPT_FILE], allFrames: false },
  { id: 'frame', js: [FRAME_FILE], allFrames: true },
] as const;
/** No site is there. An update takes an empty list of exclusions for none, and would keep the old one. */
const NOWHERE = '*://nowhere.invalid/*';
/** Parts that are put beside the page script later. */
const PARTS = { painter: '/painter.js', highlighter: '/highlighter.js' } as const;
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

/** Have the page script run, and that of frames, where it is allowed and not switched off. Call it after every change of either. */
export async function syncRegistration(settings: Settings): Promise<void> {
  const matches = await grantedOrigins();
  const ids = (await browser.scripting.getRegisteredContentScripts({ ids: SCRIPTS.map(({ id }) => id) })).map(({ id }) => id);
  if (matches.length === 0) {
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const common = {
    matches,
    excludeMatches: [NOWHERE, ...settings.sitesOff.map(patternOf)],
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  const wanted = SCRIPTS.map(({ id, js, allFrames }) => ({ ...common, id, js: [...js], allFrames }));
  // Never taken away in between: a page that opens in that moment would stay without its script.
  const known = wanted.filter(({ id }) => ids.includes(id));
  const missing = wanted.filter(({ id }) => !ids.includes(id));
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
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

/** Start the page script in one tab, and let its frames ask for theirs. Pages that no extension may read are left alone. */
export async function startIn(tabId: number): Promise<void> {
  await run({ tabId }, SCRIPT_FILE);
  await run({ tabId, allFrames: true }, FRAME_FILE);
}

/** Start the page script in one frame of a tab. */
export const startInFrame = (tabId: number, frameId: number): Promise<void> => run({ tabId, frameIds: [frameId] }, SCRIPT_FILE);

async function run(target: Browser.scripting.InjectionTarget, file: typeof SCRIPT_FILE | typeof FRAME_FILE): Promise<void> {
  try {
    await browser.scripting.executeScript({ target, files: [`/${file}`] });
  } catch {
    // A store page, a browser page, an error page, a frame that is gone: nothing to read there.
  }
}

/** Put another part beside the page script of a frame. `false`: the browser does not let it. */
export async function startPart(tabId: number, frameId: number, name: keyof typeof PARTS): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    if (name === 'highlighter') await browser.scripting.insertCSS({ target, files: [HIGHLIGHTS_SHEET] });
    await browser.scripting.executeScript({ target, files: [PARTS[name]] });
    return true;
  } catch {
    return false;
  }
}

/** Take the rules of the highlight painter out of a tab; where there are none nothing happens. */
export async function stopHighlights(tabId: number): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId, allFrames: true }, files: [HIGHLIGHTS_SHEET] }).catch(() => undefined);
}
