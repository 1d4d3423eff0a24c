/** The background: owns the dataset and what is open in the tabs; everybody else asks it. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { asking } from '../../lib/messaging/channel.ts';
import type { PageCommands } from '../../lib/messaging/protocol.ts';
import { hostKey, isSiteOff, type Settings, withSite } from '../../lib/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings/store.ts';
import { hostOf } from '../../lib/sites/origins.ts';
import { startIn, startInOpenTabs, stopHighlights, syncRegistration } from '../../lib/sites/sites.ts';
import { Stories } from '../../lib/stories/stories.ts';
import { showCount } from './badge.ts';
import { forgetCorrection } from './corrections.ts';
import { dropGone, Frames, tell } from './frames.ts';
import { loadLibrary, loadLookup } from './library.ts';
import { type Desk, listen, lookOf } from './listen.ts';
import { offerLookUps } from './look-ups.ts';

const command: Desk['command'] = (tab, frameId) => asking<PageCommands>((message) => browser.tabs.sendMessage(tab, message, { frameId }));

/** One promise: whoever asks while it is under way waits for it. A failure is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

export default defineBackground(() => {
  const library = once(loadLibrary);
  const lookup = once(async () => loadLookup(await library()));
  let opening: Promise<Stories> | undefined;
  const open = once(async () => new Stories(await library(), await loadSettings()));
  const stories = (): Promise<Stories> => {
    opening = open();
    return opening;
  };

  const frames = new Frames({ stories, command });
  listen({ stories, library, lookup, command, frames });
  offerLookUps(lookup);

  const sitesChanged = async (): Promise<void> => {
    const settings = await loadSettings();
    await syncRegistration(settings);
    await startInOpenTabs((url) => !isSiteOff(settings, hostOf(url) ?? ''));
  };

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void sitesChanged();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void sitesChanged());
  browser.permissions.onAdded.addListener(() => void sitesChanged());
  browser.permissions.onRemoved.addListener(() => void sitesChanged().then(stopWhereNotAllowed));

  // Other marks are sent; another look needs a new start.
  watchSettings((settings, before) => {
    void syncRegistration(settings);
    void follow(settings, lookOf(settings) !== lookOf(before));
  });

  /** Every open page has other marks at once; a site that was switched off has none, one switched on has them again. */
  async function follow(settings: Settings, isOtherLook: boolean): Promise<void> {
    const open = await stories();
    const changed = Map.groupBy(open.follow(settings), ({ tab }) => tab);
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(async ({ id, url }) => {
        const host = hostOf(url);
        if (id === undefined || host === undefined) return;
        if (isSiteOff(settings, host)) {
          await command(id)('stop', {});
          open.tabs.forget(id);
          return showCount(id, 0);
        }
        if (isOtherLook) return startAnew(id, url ?? '');
        tell({ command }, changed.get(id) ?? []);
        // Not known here: it was switched off until now, or the background has been stopped since it told its text.
        if (!(await frames.wake(id))) return startIfAllowed(id, url ?? '');
        if (open.tabs.has(id)) await showCount(id, open.count(id));
      }),
    );
  }

  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    if (name === 'next-mark') void frames.step(tab.id, 1);
    if (name === 'previous-mark') void frames.step(tab.id, -1);
    if (name === 'open-card') void frames.open(tab.id);
    const host = hostOf(tab.url);
    // Off here by a switch above it too: then it is switched on, as the popup does.
    if (name === 'switch-site' && host) void changeSettings((settings) => withSite(settings, hostKey(host), isSiteOff(settings, host)));
    if (name === 'quiet-mode') void changeSettings((settings) => ({ ...settings, quiet: !settings.quiet }));
  });

  browser.tabs.onRemoved.addListener((tab) => {
    frames.forget(tab);
    void opening?.then((open) => open.tabs.forget(tab));
    void forgetCorrection(tab);
  });
  // Another page may have come: what was found on the last one is nobody's any more.
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading' && opening) void dropGone({ stories, command }, tab, true);
  });

  async function startAnew(tab: number, url: string): Promise<void> {
    await command(tab)('stop', {});
    await stopHighlights(tab);
    await startIfAllowed(tab, url);
  }

  async function startIfAllowed(tab: number, url: string): Promise<void> {
    if (await browser.permissions.contains({ origins: [`*://${hostOf(url) ?? ''}/*`] })) await startIn(tab);
  }

  async function stopWhereNotAllowed(): Promise<void> {
    for (const { id, url } of await browser.tabs.query({})) {
      if (id === undefined || (url !== undefined && (await browser.permissions.contains({ origins: [`*://${hostOf(url) ?? 'invalid'}/*`] })))) continue;
      await command(id)('stop', {});
    }
  }
});
