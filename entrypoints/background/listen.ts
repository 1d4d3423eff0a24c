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
import { startInFrame, startPart } from '../../lib/sites/sites.ts';
import { readSample } from '../../lib/stories/sample.ts';
import type { Library, Stories } from '../../lib/stories/stories.ts';
import { storyDayOf } from '../../lib/stories/story-day.ts';
import type { Place } from '../../lib/stories/tabs.ts';
import { showCount, showHidden } from './badge.ts';
import { keepCorrection, recallCorrection } from './corrections.ts';
import { dropGone, type Frames, tell } from './frames.ts';
import { report, unreadable } from './report.ts';

export interface Desk {
  readonly stories: () => Promise<Stories>;
  readonly library: () => Promise<Library>;
  readonly lookup: () => Promise<Lookup>;
  /** A command to the page script of one frame of a tab, 0 being the page itself; without a frame, to all of them. */
  readonly command: (tab: number, frame?: number) => ReturnType<typeof asking<PageCommands>>;
  readonly frames: Frames;
}

/** A page script, as the browser tells of it. */
interface PageSender extends Place {
  /** Of the page or frame that it runs in. */
  readonly url: string;
  /** Of the page around it. */
  readonly outer: string;
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
          return answer<PageRequests, PageSender>(page, checked(PAGE_CHECKS), message, pageSender(from, tab), respond);
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

const pageSender = ({ frameId = 0, url = '', tab }: Sender, id: number): PageSender => ({
  tab: id,
  frame: frameId,
  url,
  outer: frameId === 0 ? url : (tab?.url ?? ''),
});

/** A frame is read only where the page around it is. */
const isOn = (settings: Settings, { url, outer }: PageSender): boolean => ![url, outer].some((address) => isSiteOff(settings, hostOf(address) ?? ''));

function pageHandlers(desk: Desk): Handlers<PageRequests, PageSender> {
  const { stories, command, frames } = desk;
  return {
    hello: async ({ kind }, sender) => {
      const settings = await loadSettings();
      const { tab, frame } = sender;
      if (frame === 0) {
        frames.begin(tab);
        void dropGone(desk, tab, true);
        if (kind === 'application/pdf') unreadable.add(tab);
        else unreadable.delete(tab);
      }
      return { on: isOn(settings, sender), look: lookOf(settings) };
    },
    frame: async (_, sender) => {
      if (isOn(await loadSettings(), sender)) await startInFrame(sender.tab, sender.frame);
      return undefined;
    },
    part: async ({ name }, { tab, frame }) => (name === 'painter' || lookOf(await loadSettings()) === 'highlight') && startPart(tab, frame, name),
    read: async ({ said, ...text }, sender) => {
      const { tab, frame } = sender;
      const open = await stories();
      if (!open.tabs.hasRoom(sender)) await dropGone(desk, tab, false);
      // A page that comes out of the browser's cache may have missed that its site was switched off.
      if (!isOn(await loadSettings(), sender) || !open.tabs.hasRoom(sender)) {
        void command(tab, frame)('stop', {});
        return { marks: [] };
      }
      // The background was stopped: what the reader has said of this page still holds. Asked for before the text is
      // taken in, so that nobody sees a report without it.
      const kept = frame !== 0 || open.tabs.page(tab)?.session === text.session ? undefined : await recallCorrection(tab, text.session);
      let reply = open.read(sender, { ...text, day: storyDayOf(said) });
      if (kept && 'marks' in reply) reply = open.correct(tab, kept) ?? reply;
      if (frame === 0) tell(desk, open.followPage(tab));
      if ('marks' in reply) void showCount(tab, open.count(tab));
      return reply;
    },
    hidden: async ({ session }, { tab }) => {
      const story = (await stories()).tabs.ofSession(tab, session);
      if (story) story.isHidden = true;
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
    jump: ({ tabId, mark }) => desk.frames.show(tabId, mark),
    entity: async ({ number, tabId }) => (await stories()).entity(number, tabId),
    find: async (query) => (await lookup()).find(query),
    sample: async ({ blocks, lang, day }) => readSample(await library(), blocks, lang, day),
    requests: () => foreignRequests(browser.runtime.getURL('/')),
    correct: async ({ tabId, ...correction }) => {
      const open = await stories();
      const story = open.correct(tabId, correction);
      if (!story) return false;
      tell(desk, open.followPage(tabId));
      await keepCorrection(tabId, story.session, correction);
      return (await command(tabId, 0)('marks', story)).ok;
    },
    report: ({ tabId }) => report(desk, tabId),
  };
}
