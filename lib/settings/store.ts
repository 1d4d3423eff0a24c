/** Settings in `storage.local`, under one key: one change is one write, and is never torn. */
import { browser } from 'wxt/browser';
import { readSettings, SETTINGS_VERSION, type Settings, type StoredSettings } from './settings.ts';

const KEY = 'settings';

/** The settings as they are now; defaults where nothing readable is stored. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch (error) {
    // A damaged store rejects reads (measured in Chromium); what it held cannot be had, so the defaults hold.
    console.error('Sidelight: settings could not be read; using the defaults.', error);
    return readSettings(undefined);
  }
}

/**
 * Change the settings. Changes from several windows are made one after another, each on the result of the last.
 *
 * @throws what the browser gives where the change could not be stored; the settings are as before then
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('sidelight-settings', async () => {
    const settings = change(await loadSettings());
    const stored: StoredSettings = { ...settings, version: SETTINGS_VERSION };
    await browser.storage.local.set({ [KEY]: stored });
    return settings;
  });
}

/** Call `listener` with the settings after and before every change, from whichever context. */
export function watchSettings(listener: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) listener(readSettings(changes[KEY]?.newValue), readSettings(changes[KEY]?.oldValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
