/**
 * What the reader has said of the stories in the tabs, over a stop of the background: in `storage.session`, which is
 * memory, and goes with the tab or the browser.
 */
import { browser } from 'wxt/browser';
import type { Correction } from '../../lib/stories/stories.ts';

interface Kept extends Correction {
  readonly session: string;
}

const keyOf = (tab: number): string => `correction-${tab}`;

/** What an earlier correction of the same page said and this one does not, still holds. */
export async function keepCorrection(tab: number, session: string, correction: Correction): Promise<void> {
  const before = await recallCorrection(tab, session);
  await browser.storage.session.set({ [keyOf(tab)]: { ...before, ...correction, session } satisfies Kept });
}

/** `undefined` where nothing was said of this page. */
export async function recallCorrection(tab: number, session: string): Promise<Correction | undefined> {
  const kept = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as Kept | undefined;
  return kept?.session === session ? { day: kept.day, onlyThen: kept.onlyThen } : undefined;
}

export async function forgetCorrection(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}
