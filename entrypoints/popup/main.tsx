import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mount } from '../../components/mount.ts';
import { PopupView } from '../../components/PopupView.tsx';
import { askBackground } from '../../lib/interface/ask.ts';
import { browserWords } from '../../lib/interface/words.ts';
import type { TabReport } from '../../lib/messaging/protocol.ts';
import { withSite } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/store.ts';

const words = browserWords();

/** The tab to tell about: the one named in the address (`?tabId=7`), else the one the popup was opened on. */
async function shownTab(): Promise<number | undefined> {
  const named = Number.parseInt(new URLSearchParams(location.search).get('tabId') ?? '', 10);
  if (named >= 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** While a page is still telling its text, ask again. */
const ASK_AGAIN = 400;
const MOST_TRIES = 6;

async function reportOf(tabId: number): Promise<TabReport> {
  for (let attempt = 1; ; attempt++) {
    const reply = await askBackground('report', { tabId });
    if (!reply.ok) return { state: 'broken', reason: reply.reason };
    if (reply.value.state !== 'waiting' || attempt === MOST_TRIES) return reply.value;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  }
}

function Popup() {
  const [tabId, setTabId] = useState<number>();
  const [report, setReport] = useState<TabReport>();

  useEffect(() => {
    void shownTab().then((id) => (id === undefined ? setReport({ state: 'unsupported' }) : setTabId(id)));
  }, []);

  const refresh = () => {
    if (tabId !== undefined) void reportOf(tabId).then(setReport);
  };
  useEffect(refresh, [tabId]);

  const host = report && 'host' in report ? report.host : undefined;
  const onSwitch = async (on: boolean) => {
    if (host === undefined) return;
    await changeSettings((settings) => withSite(settings, host, on));
    refresh();
  };
  const onAllow = async () => {
    if (report?.state === 'not-allowed' && (await browser.permissions.request({ origins: [report.origin] }))) refresh();
  };
  return (
    <PopupView
      report={report}
      onSwitch={(on) => void onSwitch(on)}
      onAllow={() => void onAllow()}
      onReload={() => {
        if (tabId === undefined) return;
        void browser.tabs.reload(tabId);
        window.close();
      }}
      onJump={(mark) => {
        if (tabId !== undefined) void askBackground('jump', { tabId, mark }).then(() => closeIfPopup());
      }}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

/** The popup lies over the page; as a tab of its own (`?tabId=`) it stays. */
function closeIfPopup(): void {
  if (!location.search) window.close();
}

mount(<Popup />, words, words.say('name'));
