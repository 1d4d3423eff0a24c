/** Answers the messages of page scripts, card frames and the extension's own pages, each by its role. */
import { browser } from 'wxt/browser';
import { answer, type asking, type Handlers } from '../../lib/messaging/channel.ts';
import { CARD_CHECKS, checked, EXTENSION_CHECKS, PAGE_CHECKS, roleOf, type Sender } from '../../lib/messaging/checks.ts';
import type { CardRequests, ExtensionRequests, Look, PageCommands, PageRequests, TabReport } from '../../lib/messaging/protocol.ts';
import { isSiteOff, type Settings, withoutEntity, withoutWording, withSite } from '../../lib/settings/settings.ts';
import { changeSettings, loadSettings } from '../../lib/settings/store.ts';
import { hostOf, isPdf, originOf } from '../../lib/sites/origins.ts';
import { isAllowed, startPart } from '../../lib/sites/sites.ts';
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
          return answer<CardRequests, CardSender>(card, checked(CARD_CHECKS), message, { tab, url: from.tab?.url ?? '' }, respond);
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

function pageHandlers({ stories, command }: Desk): Handlers<PageRequests, { tab: number; url: string }> {
  return {
    hello: async ({ kind }, { tab, url }) => {
      const settings = await loadSettings();
      if (kind === 'application/pdf') unreadable.add(tab);
      else unreadable.delete(tab);
      return { on: !isSiteOff(settings, hostOf(url) ?? ''), look: lookOf(settings) };
    },
    part: async ({ name }, { tab }) => (name === 'hands' || lookOf(await loadSettings()) === 'highlight') && startPart(tab, name),
    read: async ({ said, ...text }, { tab, url }) => {
      // A page that comes out of the browser's cache may have missed that its site was switched off.
      if (isSiteOff(await loadSettings(), hostOf(url) ?? '')) {
        void command(tab)('stop', {});
        return { marks: [] };
      }
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

/** How marks are to be shown. */
export const lookOf = ({ quiet, painter }: Settings): Look => (quiet ? 'none' : painter);

/** Tabs whose document is of a kind that has no text to be read. */
const unreadable = new Set<number>();

interface CardSender {
  readonly tab: number;
  /** Address of the tab, as the browser tells it. */
  readonly url: string;
}

/** What is dismissed follows from the mark and the tab: the card names neither entity nor site. */
function cardHandlers({ stories }: Desk): Handlers<CardRequests, CardSender> {
  return {
    card: async ({ session, mark }, { tab }) => (await stories()).card(tab, session, mark),
    dismiss: async ({ session, mark, what }, { tab, url }) => {
      const marked = (await stories()).marked(tab, session, mark);
      const host = hostOf(url);
      if (!marked || !host) return false;
      await changeSettings((settings) => {
        if (what === 'site') return withSite(settings, host, false);
        return what === 'entity' ? withoutEntity(settings, marked.id, marked.isTopic) : withoutWording(settings, marked.id, marked.surface);
      });
      return true;
    },
  };
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
        const report = await reportOf(tabId, host);
        // Firefox runs no script in its viewer of PDF, and tells of it by the address alone.
        if (!report && (unreadable.has(tabId) || isPdf(url))) return { state: 'unsupported', kind: 'pdf' };
        return report ?? { state: 'waiting', host, on: true };
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
