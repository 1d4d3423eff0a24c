/** What popup and side panel do: ask the background of a tab, and act for the reader. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SurfaceProps } from '../../components/Surface.tsx';
import { FILES, type Format } from '../cards/notes.ts';
import type { Words } from '../cards/words.ts';
import type { AboutDataset } from '../dataset/records.ts';
import type { TabReport } from '../messaging/protocol.ts';
import { withSite } from '../settings/settings.ts';
import { changeSettings } from '../settings/store.ts';
import { askBackground } from './ask.ts';
import { recordLetter } from './contact.ts';

/** While a page is still telling its text, ask again. Milliseconds. */
const ASK_AGAIN = 400;
const MOST_TRIES = 6;
/** Longer than this a reader wonders. */
const SLOW = 350;

/** The report of a tab. Never rejects: what fails is a report that says so. */
export async function reportOf(tabId: number): Promise<TabReport> {
  for (let attempt = 1; ; attempt++) {
    const reply = await askBackground('report', { tabId });
    if (!reply.ok) return { state: 'broken', reason: reply.reason };
    if (reply.value.state !== 'waiting' || attempt === MOST_TRIES) return reply.value;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  }
}

export interface SurfaceOptions {
  /** The tab to tell of; `undefined` while it is not known, `null` where there is none. */
  readonly tabId: number | null | undefined;
  /** Changes whenever the tab's page may have become another. */
  readonly visit: number;
  readonly words: Words;
  /** The reader has clicked the button on this tab: what the browser does not tell even then is a page of its own. */
  readonly isClicked: boolean;
  /** After something that the reader wants to see on the page itself. */
  readonly onDone: () => void;
}

type Wiring = Omit<SurfaceProps, 'startTab' | 'question' | 'onPanel'>;

/** Everything that a surface needs, with a way to ask anew. */
export function useSurface({ tabId, visit, words, isClicked, onDone }: SurfaceOptions): Wiring & { readonly refresh: () => void } {
  const [report, setReport] = useState<TabReport>();
  const [isSlow, setIsSlow] = useState(false);
  const [about, setAbout] = useState<AboutDataset>();
  const refresh = () => {
    if (tabId === null) setReport({ state: 'unsupported' });
    else if (tabId !== undefined)
      void reportOf(tabId).then((answer) => setReport(isClicked && answer.state === 'unseen' ? { state: 'unsupported', page: 'browser' } : answer));
  };
  useEffect(refresh, [tabId, visit]);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW);
    void askBackground('about', {}).then((reply) => reply.ok && setAbout(reply.value));
    return () => clearTimeout(timer);
  }, []);

  const id = tabId ?? undefined;
  const value = async <T>(asked: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T | undefined> => {
    const reply = await asked;
    return reply.ok ? reply.value : undefined;
  };
  return {
    report,
    isSlow,
    about,
    refresh,
    today: new Date().toISOString().slice(0, 10),
    isPrivate: browser.extension.inIncognitoContext,
    onSwitch: (on) => {
      if (report && 'host' in report) void changeSettings((settings) => withSite(settings, report.host, on)).then(refresh);
    },
    onAllow: () => {
      if (report?.state === 'not-allowed') void browser.permissions.request({ origins: [report.origin] }).then((granted) => granted && refresh());
    },
    onReload: () => {
      if (id !== undefined) void browser.tabs.reload(id).then(onDone);
    },
    onJump: (mark) => {
      if (id !== undefined) void askBackground('jump', { tabId: id, mark }).then(onDone);
    },
    onOptions: () => void browser.runtime.openOptionsPage(),
    onCorrect: (correction) => {
      if (id !== undefined) void askBackground('correct', { tabId: id, ...correction }).then(refresh);
    },
    load: (number) => value(askBackground('entity', { number, ...(id === undefined ? {} : { tabId: id }) })),
    find: (query) => value(askBackground('find', query)),
    topicNumber: async (name) => {
      const found = await value(askBackground('find', { text: name, kind: 'topic', limit: 50 }));
      return found?.hits.find((hit) => hit.name === name)?.number;
    },
    onCopy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    onSave: save,
    onSheet: () => void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tabId=${id ?? ''}&view=sheet`) }),
    letter: (record) => recordLetter(record, about?.version ?? '', words),
  };
}

/** Save a text as a file of the reader's, without a permission for downloads. */
function save(text: string, format: Format): void {
  const [extension, type] = FILES[format];
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `sidelight.${extension}`;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
