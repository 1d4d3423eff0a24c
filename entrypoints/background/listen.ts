/** Answers the messages of page scripts, card frames and the extension's own pages, each by its role. */
import { browser } from 'wxt/browser';
import { foreignRequests } from '../../lib/interface/requests.ts';
import type { Lookup } from '../../lib/lookup/lookup.ts';
import { answer, type asking, type Handlers } from '../../lib/messaging/channel.ts';
import { CARD_CHECKS, checked, EXTENSION_CHECKS, PAGE_CHECKS, roleOf, type Sender } from '../../lib/messaging/checks.ts';
import type { CardRequests, ExtensionRequests, Look, PageCommands, PageRequests } from '../../lib/messaging/protocol.ts';
import { isSiteOff, type Settings, withoutEntity, withoutWording, withSite } from '../../lib/settings/settings.ts';
import { changeSettings, loadSettings } from '../../lib/settings/store.ts';
import { hostOf } from '../../lib/sites/origins.ts';
import { startPart } from '../../lib/sites/sites.ts';
import { readSample } from '../../lib/stories/sample.ts';
import type { Library, Stories } from '../../lib/stories/stories.ts';
import { storyDayOf } from '../../lib/stories/story-day.ts';
import { showCount, showHidden } from './badge.ts';
import { keepCorrection, recallCorrection } from './corrections.ts';
import { report, unreadable } from './report.ts';

export interface Desk {
  readonly stories: () => Promise<Stories>;
  readonly library: () => Promise<Library>;
  readonly lookup: () => Promise<Lookup>;
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
    part: async ({ name }, { tab }) => (name === 'painter' || lookOf(await loadSettings()) === 'highlight') && startPart(tab, name),
    read: async ({ said, ...text }, { tab, url }) => {
      // A page that comes out of the browser's cache may have missed that its site was switched off.
      if (isSiteOff(await loadSettings(), hostOf(url) ?? '')) {
        void command(tab)('stop', {});
        return { marks: [] };
      }
      const open = await stories();
      // The background was stopped: what the reader has said of this page still holds. Asked for before the text is
      // taken in, so that nobody sees a report without it.
      const kept = open.session(tab) === text.session ? undefined : await recallCorrection(tab, text.session);
      let reply = open.read(tab, { ...text, day: storyDayOf(said) });
      if (kept && 'marks' in reply) reply = open.correct(tab, kept) ?? reply;
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

interface CardSender {
  readonly tab: number;
  /** Address of the tab, as the browser tells it. */
  readonly url: string;
}

/** What is dismissed follows from the mark and the tab: the card names neither entity nor site. */
function cardHandlers({ stories }: Desk): Handlers<CardRequests, CardSender> {
  return {
    card: async ({ session, mark, path }, { tab }) => (await stories()).card(tab, session, mark, path),
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

function extensionHandlers(desk: Desk): Handlers<ExtensionRequests, undefined> {
  const { stories, library, lookup, command } = desk;
  return {
    about: async () => (await library()).about,
    jump: async ({ tabId, mark }) => (await command(tabId)('show', { mark, card: true })).ok,
    entity: async ({ number, tabId }) => (await stories()).entity(number, tabId),
    find: async (query) => (await lookup()).find(query),
    sample: async ({ blocks, lang, day }) => readSample(await library(), blocks, lang, day),
    requests: () => foreignRequests(browser.runtime.getURL('/')),
    correct: async ({ tabId, ...correction }) => {
      const story = (await stories()).correct(tabId, correction);
      if (!story) return false;
      await keepCorrection(tabId, story.session, correction);
      return (await command(tabId)('marks', story)).ok;
    },
    report: ({ tabId }) => report(desk, tabId),
  };
}
