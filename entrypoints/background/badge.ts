/** The number on the toolbar button: how many people and topics of this page are marked. */
import { browser } from 'wxt/browser';

/** The tab may be gone meanwhile; then there is nothing to show. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await setBadge(tabId, count === 0 ? '' : count > 999 ? '999' : String(count), '#4b525d');
}

/** The page fights the marks: the list in the popup is the place to look. */
export async function showHidden(tabId: number): Promise<void> {
  await setBadge(tabId, '!', '#b23a00');
}

async function setBadge(tabId: number, text: string, color: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab has been closed.
  }
}
