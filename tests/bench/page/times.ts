/** How long marks and cards take to come, as the extension's side of the page sees it. */
import { SHOW_AFTER } from '../../../lib/hover/hover.ts';
import type { Harness } from '../../e2e/support/harness.ts';

/** Milliseconds from new text to its mark, as the extension's side sees both. */
export function untilMarked(h: Harness, tabId: number): Promise<number> {
  return h.asExtension(async (id) => {
    const [result] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: async () => {
        const host = document.querySelector('html > div') as HTMLElement;
        const root = chrome.dom.openOrClosedShadowRoot(host) as ShadowRoot;
        const text = document.createElement('p');
        text.textContent = 'Then Nazanin Zaghari-Ratcliffe was named again, by somebody who had been there, and by nobody else.';
        document.querySelector('h1')?.after(text);
        const { bottom } = text.getBoundingClientRect();
        const start = performance.now();
        const isThere = () => [...root.querySelectorAll('.mark')].some((box) => Math.abs(box.getBoundingClientRect().bottom - bottom) < 30);
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (!isThere()) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(root, { subtree: true, childList: true, attributes: true });
        });
        const taken = performance.now() - start;
        text.remove();
        return taken;
      },
    });
    return result?.result as number;
  }, tabId);
}

/** Have the next card timed: from the end of the pointer's rest, or from a command, until the browser has painted it. */
export function watchCard(h: Harness, tabId: number): Promise<unknown> {
  return h.asExtension(
    ({ id, rest }) =>
      chrome.scripting.executeScript({
        target: { tabId: id },
        args: [rest],
        func: (showAfter) => {
          const host = document.querySelector('html > div') as HTMLElement;
          const card = (chrome.dom.openOrClosedShadowRoot(host) as ShadowRoot).querySelector('[popover]') as HTMLElement;
          let start = Number.NaN;
          addEventListener('pointermove', ({ timeStamp }) => {
            start = timeStamp + showAfter;
          });
          chrome.runtime.onMessage.addListener(() => {
            start = performance.now();
          });
          const shown = new Promise<number>((resolve) => {
            const observer = new MutationObserver(() => {
              if (card.style.opacity !== '1') return;
              observer.disconnect();
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
            });
            observer.observe(card, { attributes: true });
          });
          Object.assign(globalThis, { shown });
        },
      }),
    { id: tabId, rest: SHOW_AFTER },
  );
}

export const timeOfCard = (h: Harness, tabId: number): Promise<number> =>
  h.asExtension(async (id) => {
    const func = () => (globalThis as unknown as { shown: Promise<number> }).shown;
    const [result] = await chrome.scripting.executeScript({ target: { tabId: id }, func });
    return result?.result as number;
  }, tabId);
