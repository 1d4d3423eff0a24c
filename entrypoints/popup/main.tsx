import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mount } from '../../components/mount.ts';
import { SheetView } from '../../components/SheetView.tsx';
import { Surface } from '../../components/Surface.tsx';
import { hasPanel, openPanel } from '../../lib/interface/panel.ts';
import { reportOf, useSurface } from '../../lib/interface/use-surface.ts';
import { pageWords } from '../../lib/interface/words.ts';
import type { TabReport } from '../../lib/messaging/protocol.ts';

const words = await pageWords();
const parameters = new URLSearchParams(location.search);

/** The tab to tell about: the one named in the address (`?tabId=7`), else the one the popup was opened on. */
async function shownTab(): Promise<{ tabId: number | null; windowId?: number | undefined }> {
  const named = Number.parseInt(parameters.get('tabId') ?? '', 10);
  if (named >= 0) return { tabId: named };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id ?? null, windowId: tab?.windowId };
}

function Popup() {
  const [shown, setShown] = useState<Awaited<ReturnType<typeof shownTab>>>();
  useEffect(() => {
    void shownTab().then(setShown);
  }, []);
  const surface = useSurface({ tabId: shown?.tabId, visit: 0, words, isClicked: !location.search, onDone: closeIfPopup });
  return (
    <Surface
      {...surface}
      startTab="story"
      question={undefined}
      onPanel={hasPanel() && !location.search ? () => void openPanel(shown?.windowId).then(closeIfPopup) : undefined}
    />
  );
}

/** The popup lies over the page; as a tab of its own (`?tabId=`) it stays. */
function closeIfPopup(): void {
  if (!location.search) window.close();
}

function Sheet() {
  const [report, setReport] = useState<TabReport>();
  useEffect(() => {
    void shownTab().then(async ({ tabId }) => setReport(tabId === null ? { state: 'unsupported' } : await reportOf(tabId)));
  }, []);
  return <SheetView report={report} onPrint={() => window.print()} />;
}

const isSheet = parameters.get('view') === 'sheet';
mount(isSheet ? <Sheet /> : <Popup />, words, words.say(isSheet ? 'notes.print' : 'name'));
document.documentElement.classList.toggle('as-page', location.search !== '');
document.documentElement.classList.toggle('sheet-page', isSheet);
