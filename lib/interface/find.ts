/**
 * Handing a question to the look-up of a page that is being opened. It goes through memory, not through the address,
 * which browsers keep in their history.
 */
import { browser } from 'wxt/browser';

const KEY = 'find';

/** What somebody wants to find; the next look-up that opens, or the panel that is open, takes it. */
export async function askToFind(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text.trim() });
}

/** The question that waits, once. */
export async function takeQuestion(): Promise<string | undefined> {
  const text = (await browser.storage.session.get(KEY))[KEY] as string | undefined;
  if (text !== undefined) await browser.storage.session.remove(KEY);
  return text || undefined;
}

/** Call `listener` with the questions that come from now on. */
export function watchQuestions(listener: (text: string) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && typeof changes[KEY]?.newValue === 'string') void takeQuestion().then((text) => text && listener(text));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
