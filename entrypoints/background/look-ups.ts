/** Looking up from outside the extension's pages: `sl griner` in the address bar, and the menu over selected text. */
import { browser } from 'wxt/browser';
import { askToFind } from '../../lib/interface/find.ts';
import { openPanel } from '../../lib/interface/panel.ts';
import { browserWords } from '../../lib/interface/words.ts';
import type { Lookup } from '../../lib/lookup/lookup.ts';

const MENU = 'look-up';
const MOST_SUGGESTIONS = 6;

/** Must be called while the background starts. Firefox for Android has neither menus nor an address bar to type in. */
export function offerLookUps(lookup: () => Promise<Lookup>): void {
  const words = browserWords();
  offerMenu(words.say('lookup.menu'));
  browser.omnibox?.setDefaultSuggestion({ description: escapeXml(words.say('lookup.omnibox')) });
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    void lookup().then((open) => {
      const { hits } = open.find({ text, limit: MOST_SUGGESTIONS });
      suggest(hits.map(({ name, kind }) => ({ content: name, description: escapeXml(`${name} · ${words.say(`kind.${kind}`)}`) })));
    });
  });
  browser.omnibox?.onInputEntered.addListener((text) => {
    void askToFind(text).then(() => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html?view=look-up') }));
  });
}

function offerMenu(title: string): void {
  browser.runtime.onInstalled.addListener(() => {
    // Made anew with every version, in the words of that version.
    void browser.contextMenus?.removeAll().then(() => {
      browser.contextMenus.create({ id: MENU, title, contexts: ['selection'] });
    });
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== MENU) return;
    // The panel first: browsers open it only in the moment of the click.
    const opening = openPanel(tab?.windowId);
    void askToFind(selectionText.slice(0, 200)).then(async () => {
      if (!(await opening)) await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html?view=look-up') });
    });
  });
}

/** Chrome reads suggestions as XML. */
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
