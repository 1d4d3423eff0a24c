/** Answers the messages of page scripts, card frames and the extension's own pages, each by its role. */
import { browser } from 'wxt/browser';
import { answer, type asking, type Handlers } from '../../lib/messaging/channel.ts';
import { CARD_CHECKS, checked, EXTENSION_CHECKS, PAGE_CHECKS, roleOf, type Sender } from '../../lib/messaging/checks.ts';
import type { CardRequests, ExtensionRequests, PageCommands, PageRequests, TabReport } from '../../lib/messaging/protocol.ts';
import { isSiteOff } from '../../lib/settings/settings.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { hostOf, originOf } from '../../lib/sites/origins.ts';
import { isAllowed } from '../../lib/sites/sites.ts';
import type { Stories } from '../../lib/stories/stories.ts';
import { storyDayOf } from '../../lib/stories/story-day.ts';
import { showCount, showHidden } from './badge.ts';
import { loadLibrary } from './library.ts';

interface Desk {
  readonly stories: () => Promise<Stories>;
  readonly command: (tab: number) => ReturnType<typeof asking<PageCommands>>;
}

/** Must be called while the background starts, so that the message that woke it finds a listener. */
export function listen(desk: Desk): void {
  const root = browser.runtime.getURL('/');
  const [page, card, extension] = [pageHandlers(desk), cardHandlers(desk), extensionHandlers(desk)];
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown, respond: (reply: unknown) => void) => {
    const from = sender as Sender;
    const tab = from.tab?.id ?? -1;
    const handled = () => {
      switch (roleOf(from, root, browser.runtime.id)) {
        case 'page':
          return answer<PageRequests, { tab: number; url: string }>(page, checked(PAGE_CHECKS), message, { tab, url: from.url ?? '' }, respond);
        case 'card':
          return answer<CardRequests, number>(card, checked(CARD_CHECKS), message, tab, respond);
        case 'extension':
          return answer<ExtensionRequests, undefined>(extension, checked(EXTENSION_CHECKS), message, undefined, respond);
        case undefined:
          return false;
      }
    };
    // The polyfill's type wants `true` or a promise; `undefined` says that nobody answers.
    return (handled() || undefined) as true;
  });
}

function pageHandlers({ stories }: Desk): Handlers<PageRequests, { tab: number; url: string }> {
  return {
    hello: async (_, { url }) => ({ on: !isSiteOff(await loadSettings(), hostOf(url) ?? '') }),
    read: async ({ said, ...text }, { tab }) => {
      const open = await stories();
      const reply = open.read(tab, { ...text, day: storyDayOf(said) });
      if ('marks' in reply) void showCount(tab, open.count(tab));
      return reply;
    },
    hidden: async ({ session }, { tab }) => {
      (await stories()).markHidden(tab, session);
      void showHidden(tab);
      return undefined;
    },
  };
}

function cardHandlers({ stories }: Desk): Handlers<CardRequests, number> {
  return { card: async ({ session, mark }, tab) => (await stories()).card(tab, session, mark) };
}

/** How long a page script has to tell its text again after the background was stopped. */
const RESEND_TIMEOUT = 1_500;
const POLL = 40;

function extensionHandlers({ stories, command }: Desk): Handlers<ExtensionRequests, undefined> {
  return {
    about: async () => (await loadLibrary()).about,
    jump: async ({ tabId, mark }) => (await command(tabId)('show', { mark, card: true })).ok,
    report: async ({ tabId }): Promise<TabReport> => {
      const { url } = await browser.tabs.get(tabId);
      const host = hostOf(url);
      const origin = url && originOf(url);
      if (!url || !host || !origin) return { state: 'unsupported' };
      if (isSiteOff(await loadSettings(), host)) return { state: 'off', host, on: false };
      if (!(await isAllowed(url))) return { state: 'not-allowed', host, on: false, origin };
      try {
        return (await reportOf(tabId, host)) ?? { state: 'waiting', host, on: true };
      } catch (error) {
        return { state: 'broken', reason: error instanceof Error ? error.message : String(error) };
      }
    },
  };

  async function reportOf(tabId: number, host: string): Promise<TabReport | undefined> {
    const open = await stories();
    if (!open.has(tabId) && (await command(tabId)('resend', {})).ok) {
      const until = Date.now() + RESEND_TIMEOUT;
      while (!open.has(tabId) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, POLL));
    }
    return open.report(tabId, host);
  }
}
