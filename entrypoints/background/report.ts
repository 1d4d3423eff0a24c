/** What the popup and the side panel show of a tab. */
import { browser } from 'wxt/browser';
import type { PageKind, TabReport } from '../../lib/messaging/protocol.ts';
import { isSiteOff } from '../../lib/settings/settings.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { hostOf, isPdf, originOf } from '../../lib/sites/origins.ts';
import { isAllowed } from '../../lib/sites/sites.ts';
import type { Desk } from './listen.ts';

/** Tabs whose document is of a kind that has no text to be read. */
export const unreadable = new Set<number>();

export async function report(desk: Desk, tabId: number): Promise<TabReport> {
  const { url } = await browser.tabs.get(tabId);
  // The address of a page that is not allowed is told only to the popup that was opened on it.
  if (!url) return { state: 'unseen' };
  const host = hostOf(url);
  const origin = originOf(url);
  const page = pageKind(url);
  if (page || !host || !origin) return { state: 'unsupported', ...(page ? { page } : {}) };
  if (isSiteOff(await loadSettings(), host)) return { state: 'off', host, on: false };
  if (!(await isAllowed(url))) return { state: 'not-allowed', host, on: false, origin };
  try {
    const ready = await readyReport(desk, tabId, host, url);
    if (!ready && unreadable.has(tabId)) return { state: 'unsupported', page: 'document' };
    return ready ?? { state: 'waiting', host, on: true };
  } catch (error) {
    return { state: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Sites of the browsers' makers on which no extension may run. */
const CLOSED = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/** What kind of a page that cannot be read an address is of; `undefined` for one that can. */
function pageKind(url: string): PageKind | undefined {
  const { protocol, hostname } = URL.parse(url) ?? { protocol: '', hostname: '' };
  if (/^(chrome|moz|safari-web)-extension:$/.test(protocol)) return 'extension';
  if (protocol === 'file:') return 'file';
  if (!/^https?:$/.test(protocol) || CLOSED.has(hostname)) return 'browser';
  // Firefox runs no script in its viewer of PDF, and tells of it by the address alone.
  return isPdf(url) ? 'document' : undefined;
}

async function readyReport({ stories, frames }: Desk, tabId: number, host: string, url: string): Promise<TabReport | undefined> {
  await frames.gather(tabId);
  return (await stories()).report(tabId, host, url);
}
